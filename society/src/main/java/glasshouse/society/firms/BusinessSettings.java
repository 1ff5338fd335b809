package glasshouse.society.firms;

import glasshouse.kernel.quantity.Days;
import glasshouse.kernel.quantity.Money;
import glasshouse.kernel.quantity.Probability;
import glasshouse.kernel.quantity.RatePerYear;
import glasshouse.kernel.quantity.Time;
import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.util.List;

/** Settings of the business of firms: what they earn and invest, when they give up, and who founds new ones. */
@Section(doc = "The business of firms: what they earn and invest, when they cease, and who founds new ones.")
public record BusinessSettings(
        @Setting(doc = "What a firm adds in value in a year, by size, micro first.", unit = "yuan", min = 1, max = 1e12)
        List<Money> valueAddedBySize,

        @Setting(
                doc =
                        "Share of the value added that is left as profit where rules ask for nothing, for a thin and for a good margin.",
                unit = "share",
                byDefault =
                        "[{value: 0.05, source: 'Not known: what firms would earn without rules is not observed', confidence: assumed, range: [0.01, 0.15]},"
                                + " {value: 0.2, source: 'Not known: what firms would earn without rules is not observed', confidence: assumed, range: [0.1, 0.5]}]")
        List<Probability> margins,

        @Setting(
                doc = "Days in which half of what treatment and misconduct brought and cost is forgotten.",
                unit = "days",
                min = 7,
                max = 3650,
                byDefault =
                        "{value: 252, source: 'Not known; 252 days make the sum that of about a year', confidence: assumed, range: [90, 730]}")
        Days strainHalvesIn,

        @Setting(
                doc = "Share of the profit that a firm invests in something new.",
                unit = "share",
                byDefault = "{value: 0.2, source: 'Not known', confidence: assumed, range: [0.05, 0.5]}")
        Probability innovation,

        @Setting(
                doc =
                        "Share of it that is left at full fear of the authorities; below it, this to the power of the fear, 0 to 1.",
                unit = "share",
                byDefault =
                        "{value: 0.7, source: 'That firms under threat dare less is argued; how much less is not known', confidence: assumed, range: [0.3, 1]}")
        Probability innovationAtFullFear,

        @Setting(doc = "How often firms cease whatever happens to them, by size, micro first.", max = 10)
        List<RatePerYear> ceaseBySize,

        @Setting(
                doc = "How often they cease more than that while they make a loss.",
                max = 10,
                byDefault = "{value: 0.3, source: 'Not known', confidence: assumed, range: [0.1, 1]}")
        RatePerYear ceaseAtLoss,

        @Setting(
                doc =
                        "How often they cease more than that while they know to be on a blacklist, beside what it costs them.",
                max = 10,
                byDefault =
                        "{value: 0.1, source: 'That listed firms lose trade and credit was reported; how many cease was not', confidence: assumed, range: [0, 0.5]}")
        RatePerYear ceaseWhileListed,

        @Setting(
                doc =
                        "How many firms a year somebody thinks of founding, for each firm there is at the start. Exogenous: no regime changes it.",
                unit = "per_year",
                min = 0,
                max = 10)
        double founders,

        @Setting(
                doc = "Share of these that are founded where rules ask for nothing: private, state and foreign firms.",
                unit = "share",
                byDefault = "[1, 1, 1]")
        List<Probability> founded,

        @Setting(
                doc =
                        "How strongly what rules ask for keeps private, state and foreign firms from being founded: the power to"
                                + " which the share of the profit that is left after complying is raised.",
                unit = "elasticity",
                min = 0,
                max = 10,
                byDefault =
                        "[{value: 0.3, source: 'Not known', confidence: assumed, range: [0, 1]},"
                                + " {value: 0, source: 'The state founds firms for other reasons than profit', confidence: assumed, range: [0, 0.3]},"
                                + " {value: 1, source: 'Firms from abroad can go elsewhere; how many do is not known', confidence: assumed, range: [0, 3]}]")
        List<Double> foundingFallsWithCost,

        @Setting(
                doc =
                        "Numbers kept for firms to come, for each firm there is at the start; founders times the years simulated at least.",
                unit = "ratio",
                min = 0,
                max = 20)
        double reserve)
        implements Checked {
    @Override
    public void check(Checks checks) {
        checks.length("value_added_by_size", valueAddedBySize, FirmTraits.SIZES);
        checks.length("cease_by_size", ceaseBySize, FirmTraits.SIZES);
        checks.length("margins", margins, 2);
        checks.length("founded", founded, FirmTraits.OWNERSHIPS);
        checks.length("founding_falls_with_cost", foundingFallsWithCost, FirmTraits.OWNERSHIPS);
        if (margins.stream().anyMatch(margin -> margin.value() <= 0)) {
            checks.problem("margins", "share of the value added", "0", "must be more than 0");
        }
        if (reserve > 0 && founders == 0) {
            checks.problem(
                    "founders", "firms thought of a year", "0", "must be more than 0 where numbers are kept for them");
        }
    }

    /** Returns the weeks over which those are spread for whom numbers are kept. */
    public double weeksOfReserve() {
        return founders == 0 ? Double.POSITIVE_INFINITY : reserve / founders * Time.WEEKS_PER_YEAR;
    }
}
