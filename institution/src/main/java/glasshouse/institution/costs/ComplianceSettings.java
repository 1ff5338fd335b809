package glasshouse.institution.costs;

import glasshouse.kernel.quantity.Money;
import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import glasshouse.society.firms.FirmTraits;
import java.util.List;

/** Settings of what complying with rules costs firms: what is asked of them whatever they do. */
@Section(doc = "What complying with rules costs firms, whatever they do: reports, audits of their own, clerks.")
public record ComplianceSettings(
        @Setting(doc = "Cost of a year, by size, micro first.", unit = "yuan", min = 0, max = 1e12)
        List<Money> yearlyCostBySize,

        @Setting(
                doc = "How many times as much it costs a firm from abroad, which has other rules to keep as well.",
                unit = "ratio",
                min = 0,
                max = 100,
                byDefault =
                        "{value: 1.5, source: 'Chambers of commerce report that rules weigh more on firms from abroad; how much more is not known', confidence: assumed, range: [1, 4]}")
        double timesForForeign)
        implements Checked {

    @Override
    public void check(Checks checks) {
        checks.length("yearly_cost_by_size", yearlyCostBySize, FirmTraits.SIZES);
    }
}
