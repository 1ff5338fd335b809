package glasshouse.institution.sensing.reach;

import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.time.LocalDate;
import java.util.List;

/** Settings of one step of a roll-out: from a day on a channel covers another share. */
@Section(doc = "A step of a roll-out: from a day on another share is covered, until the next step.")
public record RolloutSettings(
        @Setting(doc = "First day of the step; it holds from the first barrier between weeks on or after it.")
        LocalDate from,

        @Setting(doc = "Share covered from that day on.", unit = "share")
        Probability coverage) {

    /** Returns the coverage on a day: that of the last step that has begun, or what held before the first. */
    public static Probability on(LocalDate day, Probability before, List<RolloutSettings> steps) {
        Probability coverage = before;
        for (RolloutSettings step : steps) {
            if (!step.from().isAfter(day)) {
                coverage = step.coverage();
            }
        }
        return coverage;
    }

    /** Says whether a step begins after one day and not after another. */
    public static boolean begins(List<RolloutSettings> steps, LocalDate after, LocalDate until) {
        return steps.stream()
                .anyMatch(step -> step.from().isAfter(after) && !step.from().isAfter(until));
    }

    /** Reports steps that are not in order of date. */
    public static void check(Checks checks, String path, List<RolloutSettings> steps) {
        for (int i = 1; i < steps.size(); i++) {
            if (!steps.get(i).from().isAfter(steps.get(i - 1).from())) {
                checks.problem(
                        path + "." + i + ".from",
                        "step of a roll-out",
                        steps.get(i).from().toString(),
                        "must be after the step before it, " + steps.get(i - 1).from(),
                        "put the steps in order of date");
            }
        }
    }
}
