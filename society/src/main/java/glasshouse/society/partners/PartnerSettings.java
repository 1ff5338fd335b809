package glasshouse.society.partners;

import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;

/**
 * How many partners firms have, and how links between them end and begin.
 *
 * @param suppliers living links to suppliers of the mean firm; as many lead to its customers
 * @param tailOfCustomers exponent a of the share of firms with more than k customers, k^-a for large k
 * @param tailOfSuppliers the same of suppliers
 * @param mostPartners expected customers of the firm with most, and expected suppliers, as a share of all firms
 * @param linkEnds share of living links that end in a year, both firms going on
 * @param linkReturns share of pairs once linked and not living that are linked again in a year
 */
@Section(doc = "How many partners firms have, and how links between them end and begin.")
public record PartnerSettings(
        @Setting(
                doc = "Living links to suppliers of the mean firm; as many lead to its customers.",
                unit = "links",
                min = 0,
                max = 100,
                byDefault =
                        "{value: 6, source: 'About 6.5 are listed a firm in Japan (Mizuno and others, PLOS ONE 0100712); 6 living ones take 60 bytes a firm', confidence: assumed, range: [3, 10]}")
        double suppliers,

        @Setting(
                doc = "Exponent a of the share of firms with more than k customers: k to the power of -a for large k.",
                min = 0.5,
                max = 10,
                byDefault =
                        "{value: 1, source: 'Mizuno and others, PLOS ONE 0100712, more than 500,000 firms in Japan', confidence: reported}")
        double tailOfCustomers,

        @Setting(
                doc = "Exponent a of the share of firms with more than k suppliers: k to the power of -a for large k.",
                min = 0.5,
                max = 10,
                byDefault =
                        "{value: 1.5, source: 'Mizuno and others, PLOS ONE 0100712, more than 500,000 firms in Japan', confidence: reported}")
        double tailOfSuppliers,

        @Setting(
                doc = "Expected customers of the firm that has most, and expected suppliers, as a share of all firms.",
                unit = "share",
                byDefault =
                        "{value: 0.02, source: 'Where the tails end; not seen published, for China or elsewhere', confidence: assumed, range: [0.005, 0.1]}")
        Probability mostPartners,

        @Setting(
                doc = "Share of living links that end by themselves in a year, both firms going on.",
                unit = "share",
                byDefault =
                        "{value: 0.04, source: 'Published: 92 to 93 % of links survive a year; firms that leave the market end the rest', confidence: assumed, range: [0.01, 0.08]}")
        Probability linkEnds,

        @Setting(
                doc = "Share of pairs once linked and not living that are linked again in a year.",
                unit = "share",
                min = 0.01,
                byDefault =
                        "{value: 0.5, source: 'Old partners are taken up again; what keeps the number of links', confidence: assumed, range: [0.2, 0.9]}")
        Probability linkReturns)
        implements Checked {

    @Override
    public void check(Checks checks) {
        double sum = linkEnds.value() + linkReturns.value();
        if (!(sum <= 1)) {
            checks.problem(
                    "link_returns",
                    "link_ends and link_returns together",
                    "" + sum,
                    "be at most 1, so that one draw a year decides",
                    "a smaller link_returns");
        }
    }

    /** Returns the share of stored pairs whose link lives, in every year: what ends is made up for by what returns. */
    double livingShare() {
        return linkReturns.value() / (linkEnds.value() + linkReturns.value());
    }
}
