package glasshouse.institution.lists;

import glasshouse.institution.discretion.DecisionDiscretionSettings;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.util.Optional;

/** Settings of the decision that a listing waits for. */
@Section(doc = "The decision that a listing waits for: hours of a pool, granted in order of priority, day and lot.")
public record DecisionSettings(
        @Setting(doc = "Pool whose hours the decision takes.")
        String pool,

        @Setting(doc = "Hours that one decision takes.", unit = "hours", min = 0, max = 300)
        double hours,

        @Setting(
                doc = "Priority among the claims on the pool, low first.",
                unit = "rank",
                min = 0,
                max = 100,
                byDefault = "10")
        int priority,

        @Setting(doc = "Whether it may come out in favour of the person; not said: it always lists.")
        Optional<DecisionDiscretionSettings> discretion) {}
