package glasshouse.views.report;

import glasshouse.experiment.summary.Summary.Grade;
import java.util.List;

/** Finds the grade in which everyone begins. */
final class Grades {
    private Grades() {}

    /** Gets the name of the highest grade whose bound the first score reaches; empty if the scenario does not say. */
    static String first(Stored run) {
        var points = run.summary().points();
        if (points == null) {
            return "";
        }
        String first = "";
        for (Grade grade : run.summary().grades()) {
            long from = run.words()
                    .findWhole(List.of("institution", "rulebook", "grades", grade.grade(), "from"))
                    .orElse(Long.MAX_VALUE);
            if (from <= points.start()) {
                first = grade.grade();
            }
        }
        return first;
    }
}
