package glasshouse.institution.sensing.report;

import glasshouse.scenario.hint.Nearest;
import glasshouse.scenario.settings.Checks;
import glasshouse.society.ties.TieKind;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The kinds of tie as scenarios write them. */
public final class TieNames {
    private static final List<String> NAMES = Arrays.stream(TieKind.values())
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .toList();

    private TieNames() {}

    /** Returns the name of a kind of tie, by its number. */
    public static String of(int tie) {
        return NAMES.get(tie);
    }

    /** Complains of keys that are no kind of tie. */
    public static void check(Checks checks, String setting, Collection<String> ties) {
        for (String tie : ties) {
            if (!NAMES.contains(tie)) {
                checks.problem(
                        setting + "." + tie, "kind of tie", tie, "must be one of " + NAMES, Nearest.maybe(tie, NAMES));
            }
        }
    }
}
