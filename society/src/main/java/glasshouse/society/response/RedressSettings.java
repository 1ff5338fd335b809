package glasshouse.society.response;

import glasshouse.kernel.quantity.Days;
import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.util.List;

/** Settings of who seeks redress: who objects, appeals or applies for repair, once they know of a listing. */
@Section(
        doc =
                "Who objects, appeals or applies for repair once they know of a listing, and what evidence they can bring.")
public record RedressSettings(
        @Setting(
                doc = "Probability of objecting for who did not do what the listing rests on.",
                unit = "share",
                byDefault =
                        "{value: 0.4, source: 'No figure was found; most wrongs are not taken to any office', confidence: assumed, range: [0.1, 0.9]}")
        Probability objectsIfInnocent,

        @Setting(
                doc = "Probability of objecting for who did.",
                unit = "share",
                byDefault = "{value: 0.08, source: 'No figure was found', confidence: assumed, range: [0.01, 0.4]}")
        Probability objectsIfGuilty,

        @Setting(
                doc = "Multiplier of both where it is about a case of an office, such as a fine, and not a blacklist.",
                unit = "ratio",
                min = 0,
                max = 10,
                byDefault =
                        "{value: 0.25, source: 'A few yuan are seldom worth an objection; the size is not known here', confidence: assumed, range: [0.02, 1]}")
        double forCases,

        @Setting(
                doc = "Probability of appealing to the court after a rejected objection.",
                unit = "share",
                byDefault = "{value: 0.25, source: 'No figure was found', confidence: assumed, range: [0.05, 0.7]}")
        Probability appeals,

        @Setting(
                doc = "Probability of applying for repair at some time while listed.",
                unit = "share",
                byDefault =
                        "{value: 0.5, source: '2.82 of 8.5 million were restored through repair in 2024: about a third of those listed in a year', confidence: assumed, range: [0.1, 0.9]}")
        Probability seeksRepair,

        @Setting(
                doc = "Probability of coming to a hearing before a listing begins, for who is told in time.",
                unit = "share",
                byDefault =
                        "{value: 0.6, source: 'No figure was found; to be asked is easier than to object', confidence: assumed, range: [0.2, 0.95]}")
        Probability attendsHearing,

        @Setting(
                doc =
                        "Multipliers of all these by income quintile, poorest first: fees, fares and hours away from work.",
                unit = "ratio",
                min = 0,
                max = 10,
                byDefault = "[{value: 0.5, source: 'Those with more money go to law more often; the size is not known "
                        + "here', confidence: assumed, range: [0.2, 1]}, {value: 0.7, source: 'Those with more money go "
                        + "to law more often; the size is not known here', confidence: assumed, range: [0.4, 1]}, {value: "
                        + "0.9, source: 'Those with more money go to law more often; the size is not known here', "
                        + "confidence: assumed, range: [0.7, 1.1]}, {value: 1.1, source: 'Those with more money go to law "
                        + "more often; the size is not known here', confidence: assumed, range: [0.9, 1.5]}, {value: 1.3, "
                        + "source: 'Those with more money go to law more often; the size is not known here', confidence: "
                        + "assumed, range: [1, 2]}]")
        List<Double> byIncome,

        @Setting(
                doc =
                        "Multipliers of all these by education: none, primary, lower secondary, upper secondary, tertiary.",
                unit = "ratio",
                min = 0,
                max = 10,
                byDefault =
                        "[{value: 0.4, source: 'Who can read a notice and write an objection does so more often; the "
                                + "size is not known here', confidence: assumed, range: [0.1, 1]}, {value: 0.6, source: 'Who can "
                                + "read a notice and write an objection does so more often; the size is not known here', "
                                + "confidence: assumed, range: [0.3, 1]}, {value: 0.9, source: 'Who can read a notice and write "
                                + "an objection does so more often; the size is not known here', confidence: assumed, range: "
                                + "[0.7, 1.1]}, {value: 1.2, source: 'Who can read a notice and write an objection does so more "
                                + "often; the size is not known here', confidence: assumed, range: [1, 1.6]}, {value: 1.5, "
                                + "source: 'Who can read a notice and write an objection does so more often; the size is not "
                                + "known here', confidence: assumed, range: [1, 2.5]}]")
        List<Double> byEducation,

        @Setting(
                doc = "Mean days from learning of a listing, or of a rejection, to filing.",
                unit = "days",
                byDefault = "{value: 20, source: 'Not known', confidence: assumed, range: [3, 90]}",
                min = 0,
                max = 36_500)
        Days delay,

        @Setting(
                doc = "Mean days from learning of a listing to applying for repair.",
                unit = "days",
                byDefault =
                        "{value: 240, source: 'Not known; the rules of 2026 ask for three months to three years first', confidence: assumed, range: [60, 900]}",
                min = 0,
                max = 36_500)
        Days repairDelay,

        @Setting(
                doc =
                        "How well the evidence that people can bring tells who did an act from who did not: the distance of the two"
                                + " normal distributions of evidence, in their common standard deviation (d' of signal detection theory).",
                unit = "standard deviations",
                min = 0,
                max = 6,
                byDefault =
                        "{value: 1.8, source: 'Not known; 1.8 lets a balanced judge tell 82 of 100 cases rightly', confidence: assumed, range: [0.5, 3.5]}")
        double evidence)
        implements Checked {

    @Override
    public void check(Checks checks) {
        checks.length("by_income", byIncome, 5);
        checks.length("by_education", byEducation, 5);
    }
}
