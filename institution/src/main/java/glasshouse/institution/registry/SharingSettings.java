package glasshouse.institution.registry;

import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Settings of a sharing agreement: whose joined records whom it opens to. */
@Section(
        doc =
                "A sharing agreement: whose joined records it opens to whom. Without any, all that is joined is open to all.")
public record SharingSettings(
        @Setting(doc = "The agreement, in words.") String what,

        @Setting(doc = "Agencies whose records it opens; empty for all.", byDefault = "[]")
        List<String> fromAgencies,

        @Setting(doc = "Agencies that it opens them to; empty for all.", byDefault = "[]")
        List<String> toAgencies,

        @Setting(doc = "First day of joining that it covers; from the start if not said.")
        Optional<LocalDate> from,

        @Setting(doc = "First day of joining that it covers no more; for good if not said.")
        Optional<LocalDate> until)
        implements Checked {

    @Override
    public void check(Checks checks) {
        if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
            checks.problem("until", "end of an agreement", until.get().toString(), "must be after from", "");
        }
    }
}
