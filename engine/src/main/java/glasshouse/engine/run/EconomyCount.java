package glasshouse.engine.run;

import glasshouse.engine.world.World;
import glasshouse.observation.metric.EconomyMetrics;
import glasshouse.observation.metric.Tally;
import glasshouse.society.trend.Economy;
import org.jspecify.annotations.Nullable;

/** Counts an economy's index at the end of each week, beside the persons; nothing where a world has none. */
final class EconomyCount {
    private final @Nullable Economy economy;
    private final EconomyMetrics metrics;

    EconomyCount(World world) {
        this.economy = world.scenario()
                .society()
                .economy()
                .filter(settings -> world.prefix().isEmpty())
                .map(settings -> Economy.of(
                        settings, world.horizon().weeks(), world.seeds().luck()))
                .orElse(null);
        this.metrics = world.metrics().economy;
    }

    /** Counts by how much the index and its place have changed in a week. */
    void count(int week, Tally tally) {
        if (economy == null) {
            return;
        }
        boolean first = week == 0;
        tally.addForAll(metrics.index, economy.level(week) - (first ? 0 : economy.level(week - 1)));
        tally.addForAll(metrics.place, economy.place(week) - (first ? 0 : economy.place(week - 1)));
    }
}
