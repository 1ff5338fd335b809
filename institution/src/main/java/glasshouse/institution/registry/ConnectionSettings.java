package glasshouse.institution.registry;

import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.time.LocalDate;
import java.util.Optional;

/** Settings of a city's being connected to the master database. */
@Section(doc = "A city's connection to the master database: until then its agencies' records stay in its islands.")
public record ConnectionSettings(
        @Setting(doc = "First day whose new records are sent to be joined; from the start if not said.")
        Optional<LocalDate> connects) {}
