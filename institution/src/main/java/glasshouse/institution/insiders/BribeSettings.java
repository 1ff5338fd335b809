package glasshouse.institution.insiders;

import glasshouse.kernel.quantity.Money;
import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;

/** Settings of bribery: for how much insiders drop the record behind a listing. */
@Section(
        doc =
                "Bribery: for money the record behind a listing on one of the agency's lists is dropped, as if it had been found"
                        + " wrong. Who offers is a matter of the society's bribery.")
public record BribeSettings(
        @Setting(doc = "What dropping a record costs.", unit = "yuan", min = 1, max = 1e9)
        Money price,

        @Setting(doc = "Share of the offers of at least the price that are taken.", unit = "share", byDefault = "1")
        Probability takes,

        @Setting(
                doc = "Share of what was paid for that is then done; the rest is money lost.",
                unit = "share",
                byDefault = "1")
        Probability success) {}
