package glasshouse.society.partners;

import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Loaded;
import glasshouse.scenario.load.Loader;
import glasshouse.scenario.tree.Source;
import java.util.List;

/** Settings of partners, for tests. */
final class Partners {
    private Partners() {}

    /** Returns the settings of a scenario that says nothing about them. */
    static PartnerSettings settings() {
        return load("{}").value();
    }

    static Loaded<PartnerSettings> load(String yaml) {
        return Loader.of(PartnerSettings.class, Catalog.shipped()).load(Source.given("test", yaml), List.of());
    }

    static PartnerSettings withTails(double customers, double suppliers) {
        PartnerSettings settings = settings();
        return new PartnerSettings(
                settings.suppliers(),
                customers,
                suppliers,
                settings.mostPartners(),
                settings.linkEnds(),
                settings.linkReturns());
    }

    static PartnerSettings withLives(double ends, double returns) {
        PartnerSettings settings = settings();
        return new PartnerSettings(
                settings.suppliers(),
                settings.tailOfCustomers(),
                settings.tailOfSuppliers(),
                settings.mostPartners(),
                new Probability(ends),
                new Probability(returns));
    }
}
