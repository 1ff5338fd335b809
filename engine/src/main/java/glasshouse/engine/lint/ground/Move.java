package glasshouse.engine.lint.ground;

import glasshouse.institution.scoring.GradeSettings;
import glasshouse.institution.scoring.RuleSettings;
import glasshouse.institution.scoring.RulebookSettings;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Says what one record does under a rule, discretion included. */
public final class Move {
    private Move() {}

    /** Returns the points that a rule gives at most; 0 for one that takes. */
    public static int most(RuleSettings rule) {
        return Math.max(0, rule.furthest());
    }

    /** Returns the points that a rule takes at most, less than 0; 0 for one that gives. */
    public static int least(RuleSettings rule) {
        return Math.min(0, rule.furthest());
    }

    /** Says whether a rule takes points, or lets a score fall to a grade. */
    public static boolean takes(RuleSettings rule) {
        return least(rule) < 0 || !rule.straightTo().isEmpty();
    }

    /** Lists the grades of a rulebook, lowest first. */
    public static List<Map.Entry<String, GradeSettings>> grades(RulebookSettings book) {
        return book.grades().entrySet().stream()
                .sorted(Comparator.comparingInt(grade -> grade.getValue().from().value()))
                .toList();
    }

    /** Returns where a grade begins. */
    public static int from(RulebookSettings book, String grade) {
        return Objects.requireNonNull(book.grades().get(grade), grade).from().value();
    }

    /** Returns the highest score of a grade. */
    public static int top(RulebookSettings book, String grade) {
        int from = from(book, grade);
        return grades(book).stream()
                .map(other -> other.getValue().from().value())
                .filter(other -> other > from)
                .findFirst()
                .map(next -> next - 1)
                .orElse(book.most().value());
    }
}
