package glasshouse.engine.district;

import glasshouse.institution.credit.Credit;
import glasshouse.institution.hiring.Hiring;
import glasshouse.society.borrowing.Borrowers;

/**
 * The room in which one thread answers who asks for work or a loan.
 *
 * @param borrowersOut where borrowers write
 * @param hiringIn what hiring reads
 * @param hiringOut where hiring writes
 * @param creditEvidence what lenders see
 * @param creditOut where lenders write
 */
public record LendingRoom(
        Borrowers.Out borrowersOut,
        Hiring.In hiringIn,
        Hiring.Out hiringOut,
        Credit.Evidence creditEvidence,
        Credit.Out creditOut) {}
