package glasshouse.observation.hiring;

import glasshouse.institution.hiring.HiringEvents;
import glasshouse.observation.log.Log;
import glasshouse.observation.metric.Metrics;
import glasshouse.observation.metric.Tally;
import glasshouse.society.people.People;
import java.util.function.IntPredicate;

/** Counts applications for work, and the refusals for a listing. */
public final class Hired {
    private Hired() {}

    /**
     * Counts the week of a district.
     *
     * @param costYuan [request] what being refused costs; empty where those counted are firms
     */
    public static void count(Metrics metrics, Tally tally, long[] costYuan, People people, HiringEvents events) {
        for (int row = 0; row < events.size(); row++) {
            tally.of(people, events.subject(row));
            if (events.code(row) == HiringEvents.NOT_HIRED) {
                int kind = events.extra(row);
                tally.add(metrics.notHired, 1);
                tally.add(metrics.lives.costYuan, kind < costYuan.length ? costYuan[kind] : 0);
            } else {
                tally.add(metrics.applied, 1);
                tally.add(metrics.appliedListed, events.code(row) == HiringEvents.APPLIED_LISTED ? 1 : 0);
            }
        }
    }

    /** Writes the lines of those followed who were not hired for a listing, and of firms that did not hire. */
    public static void follow(IntPredicate followed, Log log, HiringEvents events) {
        for (int row = 0; row < events.size(); row++) {
            if (events.code(row) == HiringEvents.NOT_HIRED && followed.test(events.subject(row))) {
                log.line(events, row, "not_hired", "work", "own_act").end();
            }
        }
    }
}
