package glasshouse.engine.exchange;

import glasshouse.engine.world.World;
import glasshouse.institution.Regime;
import glasshouse.kernel.message.Claims;
import glasshouse.kernel.message.Messages;
import glasshouse.kernel.time.Week;
import glasshouse.observation.metric.Metrics;
import glasshouse.observation.metric.Tally;
import java.util.ArrayList;
import java.util.List;

/** The pools of a city: claims come in at the barrier between weeks, answers go out with the next week's mail. */
public final class Pools {
    private static final int HUNDREDTHS = 100;

    private final List<Pool> pools = new ArrayList<>();

    /** Creates the world's pools, all empty. */
    public Pools(World world) {
        for (String name : world.names().pools().sorted()) {
            pools.add(new Pool(name, world.seeds().luck()));
        }
    }

    /** Takes in the week's claims, grants what the week's hours allow, and counts both. */
    public void grant(Claims[] claims, Regime regime, int week, Messages answers, Tally tally, Metrics metrics) {
        for (Claims some : claims) {
            for (int row = 0; row < some.size(); row++) {
                pools.get(some.pool(row)).claim(some, row);
                tally.addForAll(metrics.claims + some.pool(row), 1);
                tally.addForAll(metrics.waiting + some.pool(row), 1);
            }
        }
        for (int number = 0; number < pools.size(); number++) {
            long hours = hundredths(regime.capacity()[number], week + 1) - hundredths(regime.capacity()[number], week);
            int granted = pools.get(number).grant(hours, (week + 1) * Week.DAYS, answers);
            tally.addForAll(metrics.granted + number, granted);
            double yuan = pools.get(number).used() * regime.yuanAnHour()[number] / HUNDREDTHS;
            tally.addForAll(metrics.lives.administrationYuan, StrictMath.round(yuan));
            tally.addForAll(metrics.waiting + number, -granted);
        }
    }

    /** Returns whole hundredths of an hour in the first weeks: a week's share is the difference of two, so none is lost. */
    private static long hundredths(double hoursPerWeek, int weeks) {
        return (long) StrictMath.floor(hoursPerWeek * HUNDREDTHS * weeks);
    }

    /** Returns the pools, in the order of their numbers. */
    public List<Pool> all() {
        return pools;
    }
}
