package glasshouse.engine.lint.finding;

import glasshouse.engine.lint.ground.Ground;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is found. */
public final class Findings {
    private final List<Finding> all = new ArrayList<>();

    /**
     * Tells one.
     *
     * @param kind what kind of thing
     * @param ground where it was found
     * @param path where it stands below the regime
     * @param what what is wrong, in a sentence
     * @param reform the reform whose twin would show what it does
     */
    public void tell(FindingKind kind, Ground ground, String path, String what, Reform reform) {
        if (ground.tells(path)) {
            String whole = ground.at(path);
            String told = ground.city().isEmpty() ? what : "In " + ground.city() + ": " + what;
            all.add(new Finding(kind, whole, ground.place(whole), told, reform.named(kind, ground, path)));
        }
    }

    /** Lists them by file, line and column, those of one place by kind. */
    public List<Finding> list() {
        return all.stream()
                .sorted(Comparator.comparing(
                                (Finding finding) -> finding.place().file())
                        .thenComparingInt(finding -> finding.place().line())
                        .thenComparingInt(finding -> finding.place().column())
                        .thenComparing(Finding::kind)
                        .thenComparing(Finding::path))
                .toList();
    }
}
