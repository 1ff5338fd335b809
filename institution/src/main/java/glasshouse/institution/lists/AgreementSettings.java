package glasshouse.institution.lists;

import glasshouse.kernel.quantity.Days;
import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Settings of an agreement by which being listed by one agency is to be listed by others. */
@Section(
        doc =
                "An agreement of agencies: a listing that starts on one of the lists for its own reasons starts one on each of"
                        + " the others named. A listing that came about so starts no further one.")
public record AgreementSettings(
        @Setting(doc = "The agreement, in words.") String what,

        @Setting(doc = "Lists on which a listing is followed by others.")
        List<String> lists,

        @Setting(
                doc =
                        "Lists on which it is followed by a joint listing; empty for every other list of the same colour.",
                byDefault = "[]")
        List<String> to,

        @Setting(doc = "First day of listings that it speaks of; from the start if not said.")
        Optional<LocalDate> from,

        @Setting(doc = "First day of listings that it speaks of no more; for good if not said.")
        Optional<LocalDate> until,

        @Setting(
                doc = "Days from the listing to the joint listings; at least until the next week.",
                unit = "days",
                byDefault = "0",
                min = 0,
                max = 3_650)
        Days lag,

        @Setting(
                doc =
                        "Whether the joint listings end with the first one, however that ends, and on the same day; else each"
                                + " stays for its own list's term. A correction of the record ends them in any case.",
                byDefault = "true")
        boolean endsWithFirst)
        implements Checked {
    @Override
    public void check(Checks checks) {
        if (lists.isEmpty()) {
            checks.problem("lists", "lists", "none", "must name at least one list", "");
        }
        for (int i = 0; i < to.size(); i++) {
            if (lists.size() == 1 && lists.contains(to.get(i))) {
                checks.problem("to." + i, "list", to.get(i), "must be another list than the one it follows", "");
            }
        }
        if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
            checks.problem("until", "end of an agreement", until.get().toString(), "must be after from", "");
        }
    }
}
