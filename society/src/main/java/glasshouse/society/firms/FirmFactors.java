package glasshouse.society.firms;

import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.util.List;
import java.util.SequencedMap;

/** Settings of how firms differ in how often they do something: multipliers of a propensity. */
@Section(doc = "How firms differ: multipliers of a propensity by size, owner, margin and sector.")
public record FirmFactors(
        @Setting(
                doc = "Micro, small, medium and large firms.",
                unit = "ratio",
                min = 0,
                max = 100,
                byDefault = "[1, 1, 1, 1]")
        List<Double> size,

        @Setting(doc = "Private, state and foreign firms.", unit = "ratio", min = 0, max = 100, byDefault = "[1, 1, 1]")
        List<Double> ownership,

        @Setting(
                doc = "Firms with a thin and with a good margin: temptation.",
                unit = "ratio",
                min = 0,
                max = 100,
                byDefault = "[1, 1]")
        List<Double> margin,

        @Setting(doc = "Sectors, by name; 1 for those not named.", unit = "ratio", min = 0, max = 100, byDefault = "{}")
        SequencedMap<String, Double> sector) {

    /** Returns the product for the firms of a class, whose sectors have these names in the order of their numbers. */
    double of(int firmClass, List<String> sectors) {
        int number = FirmTraits.sectorOfClass(firmClass);
        if (FirmTraits.sizeOfClass(firmClass) >= FirmTraits.SIZES || number >= sectors.size()) {
            return 0;
        }
        return size.get(FirmTraits.sizeOfClass(firmClass))
                * ownership.get(FirmTraits.ownershipOfClass(firmClass))
                * margin.get(FirmTraits.marginOfClass(firmClass))
                * sector.getOrDefault(sectors.get(number), 1.0);
    }

    /** Returns the product for the firms most prone. */
    double most() {
        return most(size) * most(ownership) * most(margin) * Math.max(1, most(List.copyOf(sector.values())));
    }

    private static double most(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).max().orElse(1);
    }

    /** Checks the lengths of the lists. */
    boolean check(Checks checks, String path) {
        return checks.length(path + ".size", size, FirmTraits.SIZES)
                & checks.length(path + ".ownership", ownership, FirmTraits.OWNERSHIPS)
                & checks.length(path + ".margin", margin, 2);
    }
}
