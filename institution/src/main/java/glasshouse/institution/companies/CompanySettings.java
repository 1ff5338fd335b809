package glasshouse.institution.companies;

import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.util.SequencedMap;

/** Settings of a company with a scheme: how it scores members, and what it does for them and not for others. */
@Section(
        doc =
                "A company with a scheme that people join: how it scores members, what members get, and what others are refused. Who joins"
                        + " is a matter of society's schemes, of the same name.")
public record CompanySettings(
        @Setting(doc = "The company, in words.") String what,

        @Setting(doc = "How it scores members.", byDefault = "{what: the company's score}")
        PrivateScoreSettings score,

        @Setting(
                doc = "Bands of the score, in any order.",
                byDefault =
                        "{poor: {from: 350}, medium: {from: 550}, good: {from: 600}, excellent: {from: 650}, superb: {from: 700}}")
        SequencedMap<String, BandSettings> bands,

        @Setting(doc = "What members get, by name.", byDefault = "{}")
        SequencedMap<String, BenefitSettings> benefits,

        @Setting(
                doc =
                        "Kinds of request that go through the company, and the share of them that is refused to who is not a member, or has"
                                + " no score yet.",
                unit = "share",
                byDefault = "{}")
        SequencedMap<String, Probability> refusesOthers)
        implements Checked {

    /** The most companies: a membership is a bit of a byte. */
    public static final int MOST = 8;

    /** The most bands, and the most benefits of all companies together. */
    public static final int MOST_BANDS = 250;

    @Override
    public void check(Checks checks) {
        if (bands.isEmpty() || bands.size() > MOST_BANDS) {
            checks.problem("bands", "number of bands", "" + bands.size(), "must be 1 to " + MOST_BANDS);
        }
        bands.forEach((name, band) -> inScale(checks, "bands." + name + ".from", band.from()));
        benefits.forEach((name, benefit) -> {
            if (benefit.from() != 0) {
                inScale(checks, "benefits." + name + ".from", benefit.from());
            }
        });
    }

    private void inScale(Checks checks, String path, int from) {
        if (from < score.least() || from > score.most()) {
            checks.problem(
                    path,
                    "score",
                    "" + from,
                    "must be " + Math.round(score.least()) + " to " + Math.round(score.most()) + ", as the score is");
        }
    }
}
