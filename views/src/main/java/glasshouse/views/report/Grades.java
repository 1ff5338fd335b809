package glasshouse.views.report;

import java.util.ArrayList;
import java.util.List;

/** Finds the grade in which everyone begins. */
final class Grades {
    private Grades() {}

    /** Gets the name of the highest grade whose bound the first score reaches; empty if the scenario does not say. */
    static String first(Stored run) {
        var points = run.points();
        if (points == null) {
            return "";
        }
        String first = "";
        for (String grade : run.grades()) {
            List<String> path = new ArrayList<>(run.isOfFirms() ? List.of("firms") : List.of());
            path.addAll(List.of("institution", "rulebook", "grades", grade, "from"));
            if (run.words().findWhole(path).orElse(Long.MAX_VALUE) <= points.start()) {
                first = grade;
            }
        }
        return first;
    }
}
