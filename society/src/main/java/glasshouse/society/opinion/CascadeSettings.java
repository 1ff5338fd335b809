package glasshouse.society.opinion;

import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.util.List;

/** Settings of how open opposition spreads. */
@Section(
        doc =
                "How open opposition spreads (Granovetter 1978): the share of people who oppose openly is known to all a week later, and"
                        + " whoever opposes in private joins them once it reaches a threshold of his or her own. Nobody goes back.")
public record CascadeSettings(
        @Setting(
                doc = "Mean of the thresholds, normal over people.",
                unit = "share",
                min = -10,
                max = 10,
                byDefault =
                        "{value: 0.25, source: 'Granovetter''s own example (1978); of people under any regime it is not known', confidence: assumed, range: [0.05, 0.6]}")
        double mean,

        @Setting(
                doc = "Their standard deviation.",
                unit = "share",
                min = 0,
                max = 10,
                byDefault = "{value: 0.1, source: 'Not known', confidence: assumed, range: [0.02, 0.6]}")
        double spread,

        @Setting(
                doc = "Thresholds in place of normal ones, rising: equally many people have each.",
                unit = "share",
                min = -10,
                max = 10,
                byDefault = "[]")
        List<Double> thresholds,

        @Setting(
                doc = "Private approval up to which a person opposes in private: 1 for everybody.",
                unit = "approval",
                min = 0,
                max = 1,
                byDefault = "{value: 0.26, source: 'Not known', confidence: assumed, range: [0.1, 0.5]}")
        double opposesUpTo)
        implements Checked {

    @Override
    public void check(Checks checks) {
        for (int i = 1; i < thresholds.size(); i++) {
            if (thresholds.get(i) < thresholds.get(i - 1)) {
                checks.problem(
                        "thresholds." + i,
                        "threshold",
                        "" + thresholds.get(i),
                        "must be at least the one before it, " + thresholds.get(i - 1),
                        "put the thresholds in rising order");
            }
        }
    }
}
