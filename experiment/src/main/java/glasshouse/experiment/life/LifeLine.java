package glasshouse.experiment.life;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Holds one line of a life, as the ledger has it.
 *
 * @param occurred day on which the root event happened
 * @param recorded day on which the line came about
 * @param what act, sighting, record, entry and so on
 * @param rule kind of act, channel, agency, rule or list that it is about
 * @param before score before an entry
 * @param after score after it
 * @param costYuan what it cost, 0 where nothing
 * @param hoursLost hours that it cost, 0 where none
 * @param provenance the truth behind it; empty where there is none to tell
 * @param cause id of the root event
 * @param act kind of act that a record of the same root event speaks of; empty where there is none
 */
public record LifeLine(
        int occurred,
        int recorded,
        String what,
        String rule,
        OptionalInt before,
        OptionalInt after,
        double costYuan,
        double hoursLost,
        String provenance,
        Cause cause,
        Optional<String> act) {}
