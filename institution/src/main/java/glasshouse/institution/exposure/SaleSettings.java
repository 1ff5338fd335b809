package glasshouse.institution.exposure;

import glasshouse.kernel.quantity.Money;
import glasshouse.kernel.quantity.RatePerYear;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;

/** Settings of sales: how often insiders sell what is held about one person, and for how much. */
@Section(doc = "Sales by insiders of what an agency, or all of them together, holds about one person.")
public record SaleSettings(
        @Setting(doc = "The sales, in words.") String what,

        @Setting(
                doc = "Agency whose records and lists are sold; empty for those of all agencies: the platform.",
                byDefault = "''")
        String agency,

        @Setting(doc = "Sales a year of what is held about one person; at most one a week.", min = 0, max = 1000)
        RatePerYear rate,

        @Setting(doc = "What the insiders get for one.", unit = "yuan", min = 0, max = 1e9)
        Money price) {}
