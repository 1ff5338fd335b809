package glasshouse.institution.companies;

import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;

/** Settings of a company's score: five families of signs, each with its weight. */
@Section(doc = "A company's score: signs of five families, weighed and put on a scale.")
public record PrivateScoreSettings(
        @Setting(doc = "The score, in words.") String what,

        @Setting(
                doc = "Weight of the credit history: the standing in the banks' record.",
                unit = "share",
                byDefault =
                        "{value: 0.35, source: 'Sesame, 2015 (wodefinance.com and a mirror)', confidence: reported}")
        Probability history,

        @Setting(
                doc = "Weight of how contracts seem to be kept.",
                unit = "share",
                byDefault =
                        "{value: 0.25, source: 'Sesame, 2015 (wodefinance.com and a mirror)', confidence: reported}")
        Probability fulfilment,

        @Setting(
                doc = "Weight of purchases and balances.",
                unit = "share",
                byDefault =
                        "{value: 0.20, source: 'Sesame, 2015 (wodefinance.com and a mirror)', confidence: reported}")
        Probability behaviour,

        @Setting(
                doc = "Weight of the profile.",
                unit = "share",
                byDefault =
                        "{value: 0.15, source: 'Sesame, 2015 (wodefinance.com and a mirror)', confidence: reported}")
        Probability identity,

        @Setting(
                doc = "Weight of contacts.",
                unit = "share",
                byDefault =
                        "{value: 0.05, source: 'Sesame, 2015 (wodefinance.com and a mirror)', confidence: reported}")
        Probability relations,

        @Setting(
                doc = "What stands in for the credit history of who has none, 0 to 1.",
                unit = "share",
                byDefault = "{value: 0.5, source: 'Nobody has published it', confidence: assumed, range: [0, 0.8]}")
        Probability withoutHistory,

        @Setting(
                doc = "The least score.",
                unit = "points",
                min = 0,
                max = 10_000,
                byDefault = "{value: 350, source: 'Sesame, 2015 (fintechnews.sg)', confidence: reported}")
        double least,

        @Setting(
                doc = "The most.",
                unit = "points",
                min = 0,
                max = 10_000,
                byDefault = "{value: 950, source: 'Sesame, 2015 (fintechnews.sg)', confidence: reported}")
        double most)
        implements Checked {
    private static final double TOLERANCE = 1e-6;

    @Override
    public void check(Checks checks) {
        double sum = history.value() + fulfilment.value() + behaviour.value() + identity.value() + relations.value();
        if (StrictMath.abs(sum - 1) > TOLERANCE) {
            checks.problem("", "sum of weights", "" + sum, "must be 1", "");
        }
        if (most <= least) {
            checks.problem("most", "most", "" + most, "must be above least, " + least, "");
        }
    }
}
