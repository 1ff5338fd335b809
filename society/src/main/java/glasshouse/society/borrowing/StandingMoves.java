package glasshouse.society.borrowing;

import glasshouse.kernel.column.EventBatch;

/**
 * Holds by how much loans that fell due moved what is true of people, for observation only: extra is by how many millionths the
 * chance moved that the person repays a next one.
 */
public final class StandingMoves extends EventBatch {}
