package glasshouse.engine.checkpoint;

import glasshouse.engine.district.District;
import glasshouse.engine.exchange.Inspections;
import glasshouse.engine.exchange.Lending;
import glasshouse.engine.exchange.Mail;
import glasshouse.engine.exchange.Pools;
import glasshouse.kernel.message.Messages;
import glasshouse.observation.metric.TallySeries;

/**
 * Holds all that a run is, between two weeks.
 *
 * @param week weeks done
 * @param districts in order of subject
 * @param districtSize subjects of each but the last
 * @param mail messages that the next week begins with
 * @param pools claims waiting
 * @param inspections what risk models have counted
 * @param lending what lenders have counted
 * @param series counts so far
 */
public record State(
        int week,
        District[] districts,
        int districtSize,
        Mail mail,
        Pools pools,
        Inspections inspections,
        Lending lending,
        TallySeries series) {

    /** Returns the number of subjects. */
    int persons() {
        District last = districts[districts.length - 1];
        return last.from() + last.size();
    }

    District districtOf(int subject) {
        return districts[subject / districtSize];
    }

    Messages messages() {
        return mail.messages();
    }
}
