package glasshouse.society.trend;

import glasshouse.kernel.time.Week;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says by how much propensities have changed by themselves.
 *
 * @param ofKind [kind]: its trend, if it has one
 */
public record Trends(List<Optional<TrendSettings>> ofKind) implements Multiples {
    /** Keeps a copy of the list. */
    public Trends {
        ofKind = List.copyOf(ofKind);
    }

    /** Compiles the trends of all kinds; null where none has one. */
    public static @Nullable Trends of(List<Optional<TrendSettings>> ofKind) {
        return ofKind.stream().allMatch(Optional::isEmpty) ? null : new Trends(ofKind);
    }

    @Override
    public float at(int kind, int week) {
        return ofKind.get(kind).map(trend -> (float) trend.at(week * Week.DAYS)).orElse(1f);
    }
}
