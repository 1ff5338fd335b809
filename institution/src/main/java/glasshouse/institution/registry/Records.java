package glasshouse.institution.registry;

import glasshouse.kernel.column.EventBatch;

/**
 * Holds records: sightings filed at an agency. Day is the day of filing, occurred the day of the act; code packs kind of
 * act and channel as in a sighting, extra is the day until which the state it speaks of lasts.
 */
public final class Records extends EventBatch {}
