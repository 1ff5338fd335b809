package glasshouse.institution.companies;

import glasshouse.kernel.quantity.Money;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;

/** Settings of a benefit of members. */
@Section(doc = "A benefit of members from a score on: a kind of request that they get on better terms.")
public record BenefitSettings(
        @Setting(doc = "The benefit, in words, as a clause: hires without a deposit.")
        String what,

        @Setting(doc = "Kind of request that it makes cheaper or quicker.")
        String request,

        @Setting(
                doc = "Least score of whom it is for; 0: every member who has a score.",
                unit = "points",
                min = 0,
                max = 10_000)
        int from,

        @Setting(doc = "What one such request is then worth to the member.", unit = "yuan", min = 0, max = 1e9)
        Money worth) {}
