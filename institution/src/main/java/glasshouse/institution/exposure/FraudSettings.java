package glasshouse.institution.exposure;

import glasshouse.kernel.quantity.Money;
import glasshouse.kernel.quantity.RatePerYear;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;

/** Settings of fraud: what is done to who was ever exposed. */
@Section(doc = "Fraud against who was ever exposed, however often.")
public record FraudSettings(
        @Setting(
                doc = "Frauds a year that one exposed person falls for, beyond those that befall anybody.",
                min = 0,
                max = 1000)
        RatePerYear rate,

        @Setting(doc = "What one costs the person.", unit = "yuan", min = 0, max = 1e9)
        Money loss) {}
