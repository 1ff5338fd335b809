package glasshouse.institution.sensing.report;

import glasshouse.kernel.quantity.Probability;
import glasshouse.kernel.quantity.RatePerYear;
import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.util.SequencedMap;

/** Settings of reports made up out of malice. */
@Section(doc = "Reports made up out of malice: an act that no tie did is reported of one.")
public record MaliceSettings(
        @Setting(
                doc =
                        "How often a person makes up a report, by the kind of tie it names: household, neighbour, colleague,"
                                + " acquaintance.",
                unit = "per year",
                min = 0,
                max = 50)
        SequencedMap<String, RatePerYear> fabricates,

        @Setting(doc = "Kind of act that is made up.") String act,

        @Setting(
                doc =
                        "Share of them that somebody with full trust in neighbours would still make up; with less trust, at this"
                                + " to the power of that trust.",
                unit = "share",
                byDefault = "1")
        Probability atFullTrust)
        implements Checked {

    @Override
    public void check(Checks checks) {
        TieNames.check(checks, "fabricates", fabricates.sequencedKeySet());
    }
}
