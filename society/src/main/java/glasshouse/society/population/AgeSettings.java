package glasshouse.society.population;

import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.util.List;

/**
 * The ages of adults.
 *
 * @param bands bands from the youngest to the oldest; the first starts at 18
 * @param oldest the last year of the last band
 */
@Section(doc = "The ages of adults, by band.")
public record AgeSettings(
        @Setting(doc = "Age bands, youngest first; the first starts at 18.")
        List<AgeBand> bands,

        @Setting(doc = "Oldest age, where the last band ends.", unit = "years", min = 18, max = 120)
        int oldest)
        implements Checked {

    /** Copies the list. */
    public AgeSettings {
        bands = List.copyOf(bands);
    }

    @Override
    public void check(Checks checks) {
        if (bands.isEmpty() || bands.getFirst().from() != Traits.ADULT) {
            checks.problem("bands", "age bands", bands.size() + " bands", "start with a band from 18");
        }
        for (int b = 1; b < bands.size(); b++) {
            if (bands.get(b).from() <= bands.get(b - 1).from()) {
                checks.problem(
                        "bands." + b + ".from", "age band", "" + bands.get(b).from(), "start after the band before it");
            }
        }
        if (!bands.isEmpty() && bands.getLast().from() > oldest) {
            checks.problem("oldest", "oldest age", "" + oldest, "not be younger than the last band");
        }
        Shares.check(
                checks,
                "bands",
                bands.stream().mapToDouble(b -> b.share().value()).toArray());
    }

    /** Returns the number of years in band {@code b}. */
    int width(int b) {
        int end = b + 1 < bands.size() ? bands.get(b + 1).from() : oldest + 1;
        return end - bands.get(b).from();
    }

    /** Returns the shares of the bands, summing to one. */
    double[] shares() {
        return Shares.normal(bands.stream().mapToDouble(b -> b.share().value()).toArray());
    }
}
