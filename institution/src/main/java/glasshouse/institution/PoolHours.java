package glasshouse.institution;

import glasshouse.institution.pools.PoolSettings;
import glasshouse.kernel.time.Week;

/** Reads off the settings what pools have to grant each week, and what that costs. */
final class PoolHours {
    private static final double WEEKS_A_YEAR = 365.25 / Week.DAYS;

    private PoolHours() {}

    /** Returns [pool] what an hour costs, in yuan. */
    static double[] yuanAnHour(InstitutionSettings current, Vocabulary names) {
        double[] yuan = new double[names.pools().size()];
        for (int pool = 0; pool < yuan.length; pool++) {
            PoolSettings settings = current.pools().get(names.pools().name(pool));
            yuan[pool] = settings == null ? 0 : settings.hourlyCost().yuan();
        }
        return yuan;
    }

    /**
     * Returns [pool] hours a week, or contracts.
     *
     * @param scale subjects simulated for each one represented
     */
    static double[] capacity(InstitutionSettings current, Vocabulary names, double scale) {
        double[] capacity = new double[names.pools().size()];
        for (int pool = 0; pool < capacity.length; pool++) {
            PoolSettings settings = current.pools().get(names.pools().name(pool));
            capacity[pool] = settings == null ? 0 : settings.hoursPerWeek() * scale;
        }
        current.procurement()
                .forEach((name, one) -> capacity[names.pools().number(name)] = one.contracts() / WEEKS_A_YEAR * scale);
        return capacity;
    }
}
