package glasshouse.institution.scoring;

import glasshouse.kernel.quantity.Days;
import glasshouse.scenario.hint.Nearest;
import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeSet;

/** Settings of how many earlier records a rule asks for. */
@Section(
        doc =
                "How many earlier records a rule asks for: so that a second record costs more than a first. Rules that count under"
                        + " one name count the same records, and of those rules one at most holds for a record.")
public record EarlierSettings(
        @Setting(
                doc =
                        "Rule under whose name records are counted: this one or another, such as that of a first record. Rules that"
                                + " name the same one count the same records.")
        String counted,

        @Setting(doc = "Least number of earlier records.", unit = "records", min = 0, max = 10_000, byDefault = "0")
        int least,

        @Setting(doc = "Highest number of earlier records; not said: any.", unit = "records", min = 0, max = 10_000)
        Optional<Integer> most,

        @Setting(
                doc =
                        "Days back within which a record counts as an earlier one; 0 for as long as the score was not set back.",
                unit = "days",
                min = 0,
                max = 36_500,
                byDefault = "0")
        Days within)
        implements Checked {

    @Override
    public void check(Checks checks) {
        if (most.isPresent() && most.get() < least) {
            checks.problem("most", "highest number", "" + most.get(), "must be at least least (" + least + ")", "");
        }
    }

    /** Checks that rules which count under one name count the same records, and that one at most holds for a record. */
    static void check(Checks checks, SequencedMap<String, RuleSettings> rules) {
        rules.forEach((name, rule) -> rule.earlier()
                .filter(earlier -> !rules.containsKey(earlier.counted()))
                .ifPresent(earlier -> checks.problem(
                        "rules." + name + ".earlier.counted",
                        "unknown rule",
                        earlier.counted(),
                        "must be one of " + rules.sequencedKeySet(),
                        Nearest.maybe(earlier.counted(), rules.sequencedKeySet()))));
        rules.forEach((name, rule) -> rules.forEach((otherName, other) -> {
            if (name.compareTo(otherName) < 0 && counted(rule).equals(counted(other))) {
                rule.earlier()
                        .ifPresent(one -> other.earlier().ifPresent(two -> {
                            if (!isAlike(rule, other) || !one.within().equals(two.within())) {
                                complain(
                                        checks,
                                        otherName,
                                        "counted",
                                        name,
                                        "must be shared by rules of the same acts, agency and within only");
                            } else if (one.overlaps(two)) {
                                complain(checks, otherName, "least", name, "must not overlap");
                            }
                        }));
            }
        }));
    }

    private static Optional<String> counted(RuleSettings rule) {
        return rule.earlier().map(EarlierSettings::counted);
    }

    private static boolean isAlike(RuleSettings one, RuleSettings two) {
        return new TreeSet<>(one.acts()).equals(new TreeSet<>(two.acts()))
                && one.agency().equals(two.agency());
    }

    private static void complain(Checks checks, String rule, String setting, String other, String must) {
        checks.problem(
                "rules." + rule + ".earlier." + setting,
                "count of earlier records, shared with rule",
                other,
                must,
                "give the two different names to count under, or different numbers");
    }

    private boolean overlaps(EarlierSettings other) {
        return least <= other.most().orElse(Integer.MAX_VALUE) && other.least() <= most.orElse(Integer.MAX_VALUE);
    }
}
