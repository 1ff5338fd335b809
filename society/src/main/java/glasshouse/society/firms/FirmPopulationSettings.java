package glasshouse.society.firms;

import glasshouse.kernel.quantity.Money;
import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import glasshouse.society.population.Shares;
import java.util.List;

/** Settings of what firms are: published shares of sizes, owners, sectors and regions. */
@Section(doc = "What firms are: published shares of sizes, owners, sectors and regions.")
public record FirmPopulationSettings(
        @Setting(doc = "Shares of micro, small, medium and large firms.", unit = "share")
        List<Probability> sizes,

        @Setting(doc = "Share of firms that the state controls, by size, micro first.", unit = "share")
        List<Probability> stateBySize,

        @Setting(doc = "Share of firms owned from abroad, by size, micro first.", unit = "share")
        List<Probability> foreignBySize,

        @Setting(doc = "The sectors, in the order of their numbers; at most ten.")
        List<SectorShare> sectors,

        @Setting(doc = "Shares of the regions: east, centre, west, north-east.", unit = "share")
        List<Probability> regions,

        @Setting(doc = "Share of firms whose margin is thin: what breaking a rule would save matters more to them.")
        Probability thinMargin,

        @Setting(
                doc = "People who work for a firm, executives among them, by size, micro first.",
                unit = "persons",
                min = 1,
                max = 1e6,
                byDefault =
                        "[{value: 8, source: 'A guess; about 19 a firm on average', confidence: assumed, range: [4, 15]},"
                                + " {value: 40, source: 'A guess; about 19 a firm on average', confidence: assumed, range: [20, 80]},"
                                + " {value: 300, source: 'A guess; about 19 a firm on average', confidence: assumed, range: [150, 600]},"
                                + " {value: 1500, source: 'A guess; about 19 a firm on average', confidence: assumed, range: [600, 4000]}]")
        List<Double> staffBySize,

        @Setting(doc = "What a firm can spend on one matter, by size, micro first.", unit = "yuan", min = 0, max = 1e12)
        List<Money> spendableBySize)
        implements Checked {
    @Override
    public void check(Checks checks) {
        whole(checks, "sizes", sizes, FirmTraits.SIZES);
        whole(checks, "regions", regions, FirmTraits.REGIONS);
        whole(checks, "sectors", sectors.stream().map(SectorShare::share).toList(), sectors.size());
        if (sectors.isEmpty() || sectors.size() > FirmTraits.MOST_SECTORS) {
            checks.problem(
                    "sectors", "number of sectors", "" + sectors.size(), "must be 1 to " + FirmTraits.MOST_SECTORS);
        }
        if (sectors.stream().map(SectorShare::label).distinct().count() < sectors.size()) {
            checks.problem("sectors", "names of sectors", "", "must differ from one another");
        }
        boolean whole = checks.length("state_by_size", stateBySize, FirmTraits.SIZES)
                & checks.length("foreign_by_size", foreignBySize, FirmTraits.SIZES)
                & checks.length("staff_by_size", staffBySize, FirmTraits.SIZES)
                & checks.length("spendable_by_size", spendableBySize, FirmTraits.SIZES);
        for (int size = 0; whole && size < FirmTraits.SIZES; size++) {
            double owned =
                    stateBySize.get(size).value() + foreignBySize.get(size).value();
            if (owned > 1) {
                checks.problem(
                        "foreign_by_size." + size,
                        "firms of the state and from abroad",
                        "%.3f of all of a size".formatted(owned),
                        "must be at most 1 together");
            }
        }
    }

    /** Returns the names of the sectors, in the order of their numbers. */
    public List<String> sectorNames() {
        return sectors.stream().map(SectorShare::label).toList();
    }

    private static void whole(Checks checks, String path, List<Probability> shares, int length) {
        if (checks.length(path, shares, length)) {
            Shares.check(
                    checks,
                    path,
                    shares.stream().mapToDouble(Probability::value).toArray());
        }
    }
}
