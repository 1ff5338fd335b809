package glasshouse.observation.rollout;

import glasshouse.institution.scoring.Rulebooks;
import glasshouse.kernel.index.Cities;
import glasshouse.kernel.random.Origin;
import glasshouse.kernel.time.Week;
import glasshouse.observation.log.Log;
import glasshouse.observation.log.LogTables;
import glasshouse.society.people.People;
import java.util.function.IntPredicate;

/**
 * Writes, of those followed, that their city has joined: from this week on it scores them by its rulebook. Of cities that do so from the
 * first week on there is nothing to tell.
 */
public final class RollOut {
    /** The kind of root event that a city's joining is to each of its people. */
    public static final int ROOT = 16;

    private RollOut() {}

    /** Writes the lines of a district, in the week in which a city begins and in no other. */
    public static void follow(
            IntPredicate followed, Log log, People people, Cities cities, Rulebooks rulebooks, int week) {
        if (week == 0 || !rulebooks.anyBegin(week)) {
            return;
        }
        for (int subject = people.from(); subject < people.from() + people.size(); subject++) {
            if (followed.test(subject) && rulebooks.begins(subject)) {
                int start = rulebooks.of(subject).start();
                log.of(LogTables.LEDGER)
                        .set(0, subject)
                        .set(1, week * Week.DAYS)
                        .set(2, week * Week.DAYS)
                        .set(3, "scored_from_now")
                        .set(4, cities.names().name(cities.of(subject)))
                        .set(5, start)
                        .set(6, start)
                        .set(9, "own_act")
                        .set(10, Origin.event(ROOT, subject, week, 0))
                        .end();
            }
        }
    }
}
