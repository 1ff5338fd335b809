package glasshouse.institution.measures;

import glasshouse.kernel.quantity.Points;
import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.util.List;

/** Settings of proportionality: for what a measure is ordered at all. */
@Section(doc = "Proportionality: the measure is ordered only where the record behind the listing is grave enough.")
public record ProportionSettings(
        @Setting(
                doc = "Points that the record took at least; 0 where points do not make it grave.",
                unit = "points",
                byDefault = "0")
        Points leastPoints,

        @Setting(doc = "Acts that are grave whatever they cost.", byDefault = "[]")
        List<String> acts)
        implements Checked {

    @Override
    public void check(Checks checks) {
        if (leastPoints.value() < 0) {
            checks.problem(
                    "least_points",
                    "points taken",
                    "" + leastPoints.value(),
                    "must be at least 0: points that a record took are counted upwards",
                    "");
        }
        if (leastPoints.value() == 0 && acts.isEmpty()) {
            checks.problem("", "what is grave", "nothing", "must have least_points or acts", "least_points: 50");
        }
    }
}
