package glasshouse.institution.procurement;

import glasshouse.kernel.quantity.Days;
import glasshouse.kernel.quantity.Money;
import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;

/** Settings of a kind of contract that many bid for. */
@Section(
        doc =
                "Contracts, or places or flats, of which there are fewer than are asked for: a request is a bid, bids are marked, and the"
                        + " best marked win.")
public record ContractSettings(
        @Setting(doc = "What is awarded, in words.") String what,

        @Setting(doc = "The kind of request that is a bid; one that a measure refuses does not compete.")
        String request,

        @Setting(
                doc = "How many are awarded a year in the represented society; a scaled society has as many fewer.",
                unit = "contracts a year",
                min = 0,
                max = 1e9)
        double contracts,

        @Setting(doc = "What one is worth.", unit = "yuan", byDefault = "0", min = 0, max = 1e9)
        Money worth,

        @Setting(doc = "Share of its worth that is left to whoever wins it.", unit = "share", byDefault = "0")
        Probability margin,

        @Setting(
                doc =
                        "Days for which a bid stands: it competes again every week, and is lost if it has won nothing by then.",
                unit = "days",
                byDefault = "28",
                min = 0,
                max = 3650)
        Days open) {}
