package glasshouse.institution.sensing;

import glasshouse.institution.sensing.reach.RolloutSettings;
import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.time.LocalDate;
import java.util.List;
import java.util.SequencedMap;

/** Settings of cameras: a channel with coverage, sensitivity and two kinds of error. */
@Section(
        doc =
                "Cameras: error rates, no images. They see public acts, mistake one person for another, and raise false alarms.")
public record CameraSettings(
        @Setting(doc = "Agency that files what the cameras see.")
        String agency,

        @Setting(doc = "Kinds of act that happen where cameras can look.")
        List<String> acts,

        @Setting(
                doc =
                        "Share of those acts that happen in view of a camera; of the neighbourhoods that have one, where cameras"
                                + " are fixed.",
                unit = "share")
        Probability coverage,

        @Setting(
                doc = "Steps by which coverage changes, in order of date; coverage holds before the first.",
                byDefault = "[]")
        List<RolloutSettings> rollout,

        @Setting(
                doc =
                        "Moving: each act is in view by a chance of its own. Fixed: a neighbourhood has a camera or has none, so"
                                + " that the same people are seen again and again.",
                byDefault = "moving")
        Mounting mounting,

        @Setting(
                doc =
                        "Share of the acts that happen in the doer's own neighbourhood; the others happen anywhere in the city."
                                + " Only for fixed cameras.",
                unit = "share",
                byDefault = "0")
        Probability nearHome,

        @Setting(
                doc =
                        "Lists whose people are looked for: acts are seen, and faces wrongly matched, of nobody else. None:"
                                + " everybody is.",
                byDefault = "[]")
        List<String> watches,

        @Setting(doc = "Groups whose members are looked for, and nobody else. None: all are.", byDefault = "[]")
        List<String> groups,

        @Setting(doc = "Share of the acts in view that are noticed.", unit = "share")
        Probability sensitivity,

        @Setting(
                doc = "Share of the noticed acts for which somebody else is proposed as the doer.",
                unit = "share",
                byDefault = "0")
        Probability mistakenIdentity,

        @Setting(
                doc =
                        "Probability that a proposed person of another group is accepted as looking alike; of the same group"
                                + " always. Who is not accepted stays unidentified.",
                unit = "share",
                byDefault = "1")
        Probability likenessAcrossGroups,

        @Setting(
                doc = "Faces compared with the watch list, for each adult of the represented city and each day, at full"
                        + " coverage.",
                unit = "per adult and day",
                min = 0,
                max = 10_000,
                byDefault = "0")
        double facesCompared,

        @Setting(
                doc =
                        "Probability that one comparison with a passing stranger's face wrongly matches one given person of the"
                                + " watch list.",
                unit = "share",
                byDefault = "0")
        Probability falseMatchRate,

        @Setting(
                doc = "Multipliers of the false-match rate by group; 1 where a group is not named.",
                unit = "ratio",
                min = 0,
                max = 1000,
                byDefault = "{}")
        SequencedMap<String, Double> falseMatchByGroup,

        @Setting(
                doc = "Kind of act that a false match is booked as; empty where there are no false matches.",
                byDefault = "''")
        String falseMatchAct)
        implements Checked {

    /** Says whether cameras stay where they are. */
    public enum Mounting {
        /** What is in view is a matter of the place. */
        FIXED,
        /** What is in view is a matter of each act. */
        MOVING
    }

    /** Returns the coverage on a day. */
    public Probability coverageOn(LocalDate day) {
        return RolloutSettings.on(day, coverage, rollout);
    }

    /** Returns the highest coverage that the cameras ever have. */
    public Probability mostCoverage() {
        return rollout.stream()
                .map(RolloutSettings::coverage)
                .reduce(coverage, (most, step) -> step.value() > most.value() ? step : most);
    }

    @Override
    public void check(Checks checks) {
        RolloutSettings.check(checks, "rollout", rollout);
        if (mounting == Mounting.MOVING && nearHome.value() > 0) {
            checks.problem(
                    "near_home",
                    "acts near home",
                    "" + nearHome.value(),
                    "must be 0 where cameras move: each act is then in view by a chance of its own",
                    "mounting: fixed");
        }
        boolean raises = facesCompared > 0 && falseMatchRate.value() > 0;
        if (raises && falseMatchAct.isEmpty()) {
            checks.problem(
                    "false_match_act",
                    "what a false match is booked as",
                    "",
                    "must name a kind of act where faces are compared with a false-match rate above 0",
                    "name the act the cameras look for, such as one of acts");
        }
    }
}
