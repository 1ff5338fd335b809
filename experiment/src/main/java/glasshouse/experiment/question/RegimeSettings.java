package glasshouse.experiment.question;

import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Settings of a regime that is compared with the baseline. */
@Section(doc = "Another regime for the same people with the same luck.")
public record RegimeSettings(
        @Setting(doc = "Patches that make it of the baseline, by catalog name or file.")
        List<String> patches,

        @Setting(doc = "Date from which it holds; the start if not said.")
        Optional<LocalDate> from) {}
