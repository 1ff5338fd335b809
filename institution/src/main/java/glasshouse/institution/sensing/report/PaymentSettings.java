package glasshouse.institution.sensing.report;

import glasshouse.kernel.quantity.Money;
import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.util.SequencedMap;

/** Settings of the reward for a report. */
@Section(
        doc =
                "A reward for a report, paid as it is handed in, right or wrong. It multiplies the probability of reporting by"
                        + " 1 + (most - 1) x yuan / (yuan + half_at); what comes to more than 1 is 1.")
public record PaymentSettings(
        @Setting(doc = "What a report is paid.", unit = "yuan", min = 0, max = 1e6)
        Money yuan,

        @Setting(doc = "Reward at which half of the highest effect is reached.", unit = "yuan", min = 0, max = 1e6)
        Money halfAt,

        @Setting(
                doc = "What a reward without end would multiply the probability by.",
                unit = "ratio",
                min = 1,
                max = 1000)
        double most,

        @Setting(
                doc = "Multipliers of the reward by the group of who is reported; 1 where a group is not named.",
                unit = "ratio",
                min = 0,
                max = 1000,
                byDefault = "{}")
        SequencedMap<String, Double> byGroup)
        implements Checked {

    @Override
    public void check(Checks checks) {
        if (halfAt.fen() == 0) {
            checks.problem(
                    "half_at", "reward with half the effect", "0", "must be above 0", "try a day's wage: half_at: 100");
        }
    }
}
