package glasshouse.institution.pools;

import glasshouse.kernel.quantity.Money;
import glasshouse.kernel.quantity.RatePerYear;
import glasshouse.scenario.settings.Scaling;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;

/** Settings of a pool: hours that many compete for. */
@Section(doc = "Hours that many compete for; claims wait in order of priority, day and lot.")
public record PoolSettings(
        @Setting(doc = "The pool, in words.") String what,

        @Setting(
                doc = "Hours a year in the represented city; a scaled society gets its share.",
                unit = "hours per year",
                min = 0,
                max = 1e10,
                scaling = Scaling.EXTENSIVE)
        double hours,

        @Setting(
                doc = "What one of its hours costs whoever pays for it.",
                unit = "yuan",
                byDefault =
                        "{value: 60, source: 'About the wage and overhead of an urban employee of a public body', confidence: assumed, range: [25, 150]}",
                min = 0,
                max = 1e6)
        Money hourlyCost) {

    /** Returns the hours of an average week. */
    public double hoursPerWeek() {
        return new RatePerYear(hours).perWeek();
    }
}
