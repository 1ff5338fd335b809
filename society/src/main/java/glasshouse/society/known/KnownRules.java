package glasshouse.society.known;

import glasshouse.kernel.time.Week;
import glasshouse.society.trend.Multiples;
import glasshouse.society.trend.Trends;
import org.jspecify.annotations.Nullable;

/**
 * Moves propensities by what a regime says that acts bring: m = taken^(p / whole) x given^(g / whole), where p are the most points
 * that any rule in force takes for the act, g the most that one gives, each at most whole.
 *
 * @param settings by how much
 * @param says what the regime says
 * @param trends what moves them beside; null for nothing
 */
public record KnownRules(
        KnownRulesSettings settings,
        Announced says,
        @Nullable Trends trends) implements Multiples {

    @Override
    public float at(int kind, int week) {
        double taken = 0;
        double given = 0;
        for (Announced.Entry entry : says.says()) {
            if (entry.act() == kind && entry.from() <= week * Week.DAYS && week * Week.DAYS < entry.until()) {
                taken = StrictMath.max(taken, -entry.points());
                given = StrictMath.max(given, entry.points());
            }
        }
        double multiple = StrictMath.pow(settings.whereTaken(), share(taken))
                * StrictMath.pow(settings.whereGiven(), share(given));
        return (float) multiple * (trends == null ? 1f : trends.at(kind, week));
    }

    private double share(double points) {
        return StrictMath.min(1, points / settings.wholeAt());
    }
}
