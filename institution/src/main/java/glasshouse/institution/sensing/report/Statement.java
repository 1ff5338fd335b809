package glasshouse.institution.sensing.report;

/**
 * Holds what somebody says of somebody else.
 *
 * @param reporter who says it
 * @param named of whom
 * @param what the kind of act and the channel, packed as in a sighting
 * @param tie kind of tie between the two
 * @param occurred day of the act
 * @param origin root event
 */
public record Statement(int reporter, int named, int what, int tie, int occurred, long origin) {}
