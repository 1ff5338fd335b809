package glasshouse.institution.insiders;

import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.util.List;
import java.util.SequencedMap;

/** Settings of targeted listing: a record of one act brings a made-up record of another. */
@Section(
        doc = "Targeted listing: who has a record of one of these acts at the agency gets another one, made up, a week"
                + " later.")
public record TargetSettings(
        @Setting(doc = "Acts whose records draw the insiders' attention, such as criticism.")
        List<String> acts,

        @Setting(doc = "Share of such records on which a record is made up.", unit = "share")
        Probability share,

        @Setting(
                doc = "Multipliers of that share by group; 1 where a group is not named; the product is at most 1.",
                unit = "ratio",
                min = 0,
                max = 1000,
                byDefault = "{}")
        SequencedMap<String, Double> byGroup,

        @Setting(doc = "Act that the made-up record speaks of.")
        String plants)
        implements Checked {

    @Override
    public void check(Checks checks) {
        if (acts.isEmpty()) {
            checks.problem("acts", "acts that draw attention", "none", "must name at least one act", "");
        }
        if (acts.contains(plants)) {
            checks.problem(
                    "plants",
                    "act of the made-up record",
                    plants,
                    "must not be one of acts",
                    "else each made-up record would bring further ones");
        }
    }
}
