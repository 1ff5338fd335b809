package glasshouse.institution.registry;

import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.time.LocalDate;
import java.util.Optional;

/** Settings of an agency's taking part in the master database. */
@Section(doc = "An agency's taking part in the master database.")
public record MemberSettings(
        @Setting(doc = "First day whose new records are sent to be joined; from the start if not said.")
        Optional<LocalDate> joins) {}
