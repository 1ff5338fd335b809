package glasshouse.institution.scoring;

import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.time.LocalDate;
import java.util.Optional;

/** Settings of a city's having a score of its own. */
@Section(doc = "A city of the roll-out: by which rulebook its people are scored, and from which day.")
public record JoiningSettings(
        @Setting(doc = "The city's rulebook; not said: the rulebook of all.", catalog = "rulebooks")
        Optional<RulebookSettings> rulebook,

        @Setting(
                doc =
                        "First day on which its people are scored; it holds from the first barrier between weeks on or after it."
                                + " Not said: from the start.")
        Optional<LocalDate> joins) {}
