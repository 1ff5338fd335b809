package glasshouse.institution.scoring;

import glasshouse.institution.registry.Who;
import glasshouse.kernel.quantity.Points;
import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;

/** Settings of a city's rulebook: points to start with, grades, and rules. */
@Section(doc = "A city's rulebook: points to start with, grades, and what each record does to the score.")
public record RulebookSettings(
        @Setting(doc = "The rulebook, in words.") String what,

        @Setting(doc = "Score that everyone starts with.", unit = "points")
        Points start,

        @Setting(doc = "Least score.", unit = "points", min = -30_000, max = 30_000)
        Points least,

        @Setting(doc = "Highest score.", unit = "points", min = -30_000, max = 30_000)
        Points most,

        @Setting(doc = "Grades, by name; the lowest begins at the least score.")
        SequencedMap<String, GradeSettings> grades,

        @Setting(doc = "Rules, by name; their order never matters.")
        SequencedMap<String, RuleSettings> rules,

        @Setting(
                doc =
                        "Agency that keeps the scores: where there is a master database, it reads its own island and what is open to"
                                + " it there. Empty: all that is joined, and no island.",
                byDefault = "''")
        String keeper,

        @Setting(
                doc = "Whom it speaks of: everyone in the city, or those registered as residents.",
                byDefault = "everyone")
        Who who,

        @Setting(
                doc = "Parts of the published rulebook that were not seen and are therefore missing here.",
                byDefault = "[]")
        List<String> unseen)
        implements Checked {

    /** The most rules of one world. */
    public static final int MOST_RULES = 4000;

    /** The most grades. */
    public static final int MOST_GRADES = 16;

    @Override
    public void check(Checks checks) {
        if (least.value() > start.value() || start.value() > most.value()) {
            checks.problem(
                    "start",
                    "score to start with",
                    "" + start.value(),
                    "must lie between least (" + least.value() + ") and most (" + most.value() + ")",
                    "");
        }
        if (grades.isEmpty() || grades.size() > MOST_GRADES) {
            checks.problem("grades", "number of grades", "" + grades.size(), "must be 1 to " + MOST_GRADES, "");
        }
        Set<Integer> begins = new TreeSet<>();
        grades.forEach((name, grade) -> {
            if (!begins.add(grade.from().value())) {
                checks.problem(
                        "grades." + name + ".from",
                        "least score of a grade",
                        "" + grade.from().value(),
                        "must differ from the others'",
                        "");
            }
        });
        if (!grades.isEmpty() && !begins.contains(least.value())) {
            checks.problem(
                    "grades", "lowest grade", "" + begins, "must begin at the least score, " + least.value(), "");
        }
        if (rules.size() > MOST_RULES) {
            checks.problem("rules", "number of rules", "" + rules.size(), "must be at most " + MOST_RULES, "");
        }
        rules.forEach((name, rule) -> checkRule(checks, name, rule));
        EarlierSettings.check(checks, rules);
    }

    private void checkRule(Checks checks, String name, RuleSettings rule) {
        if (!rule.straightTo().isEmpty() && !grades.containsKey(rule.straightTo())) {
            checks.problem(
                    "rules." + name + ".straight_to",
                    "grade",
                    rule.straightTo(),
                    "must be one of " + grades.sequencedKeySet(),
                    "");
        }
        checkPoints(checks, name, rule);
        checkDates(checks, name, rule);
    }

    private static void checkPoints(Checks checks, String name, RuleSettings rule) {
        boolean judged = rule.discretion().isPresent();
        boolean moves = judged ? rule.discretion().get().moves() : rule.points().value() != 0;
        if (judged && rule.points().value() != 0) {
            checks.problem(
                    "rules." + name + ".points",
                    "points beside discretion",
                    "" + rule.points().value(),
                    "must not stand beside discretion, which has least and most",
                    "");
        } else if (!moves && rule.straightTo().isEmpty()) {
            checks.problem(
                    "rules." + name + (judged ? ".discretion.most" : ".points"),
                    "points",
                    "0",
                    "must not be 0 where straight_to is empty",
                    "");
        }
    }

    private static void checkDates(Checks checks, String name, RuleSettings rule) {
        if (rule.from().isPresent()
                && rule.until().isPresent()
                && !rule.from().get().isBefore(rule.until().get())) {
            checks.problem(
                    "rules." + name + ".until",
                    "end of a rule",
                    rule.until().get().toString(),
                    "must be after from",
                    "");
        }
    }
}
