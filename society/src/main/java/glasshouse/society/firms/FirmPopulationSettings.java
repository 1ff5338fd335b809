package glasshouse.society.firms;

import glasshouse.kernel.quantity.Money;
import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
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
                byDefault = "[8, 40, 300, 1500]")
        List<Double> staffBySize,

        @Setting(doc = "What a firm can spend on one matter, by size, micro first.", unit = "yuan", min = 0, max = 1e12)
        List<Money> spendableBySize)
        implements Checked {
    /** Published shares are rounded: a sum this close to one is taken as one. */
    private static final double ROUNDING = 0.005;

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
        boolean long4 = length(checks, "state_by_size", stateBySize.size())
                & length(checks, "foreign_by_size", foreignBySize.size())
                & length(checks, "staff_by_size", staffBySize.size())
                & length(checks, "spendable_by_size", spendableBySize.size());
        for (int size = 0; long4 && size < FirmTraits.SIZES; size++) {
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

    private static boolean length(Checks checks, String path, int length) {
        if (length != FirmTraits.SIZES) {
            checks.problem(path, "list length", "" + length, "must have " + FirmTraits.SIZES + " numbers");
        }
        return length == FirmTraits.SIZES;
    }

    private static void whole(Checks checks, String path, List<Probability> shares, int length) {
        if (shares.size() != length) {
            checks.problem(path, "list length", "" + shares.size(), "must have " + length + " numbers");
            return;
        }
        double sum = shares.stream().mapToDouble(Probability::value).sum();
        if (!(StrictMath.abs(sum - 1) <= ROUNDING)) {
            checks.problem(path, "sum of shares", "%.4f".formatted(sum), "must be 1, within " + ROUNDING);
        }
    }
}
