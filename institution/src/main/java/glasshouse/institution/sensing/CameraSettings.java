package glasshouse.institution.sensing;

import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
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

        @Setting(doc = "Share of those acts that happen in view of a camera.", unit = "share")
        Probability coverage,

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

    @Override
    public void check(Checks checks) {
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
