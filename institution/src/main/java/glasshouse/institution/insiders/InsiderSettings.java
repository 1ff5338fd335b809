package glasshouse.institution.insiders;

import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.util.Optional;

/** Settings of an agency's insiders: whom they target, what they change, and for how much they let off. */
@Section(
        doc =
                "People inside an agency who make records up, change records, or take money. Their name is that of a channel:"
                        + " what they make up is filed as if it had been seen through it.")
public record InsiderSettings(
        @Setting(doc = "Who they are, in words.") String what,

        @Setting(doc = "Agency that they work in.") String agency,

        @Setting(doc = "Whom they make records up about; not said: nobody.")
        Optional<TargetSettings> targets,

        @Setting(doc = "Which records they change as they are filed; not said: none.")
        Optional<AlterationSettings> alters,

        @Setting(doc = "What they take for dropping a record; not said: nothing.")
        Optional<BribeSettings> bribes)
        implements Checked {

    @Override
    public void check(Checks checks) {
        if (targets.isEmpty() && alters.isEmpty() && bribes.isEmpty()) {
            checks.problem("", "what insiders do", "nothing", "must have targets, alters or bribes", "");
        }
    }

    /** Says whether they ever make a record up or change one. */
    public boolean tampers() {
        return targets.filter(one -> one.share().value() > 0).isPresent()
                || alters.filter(one -> one.share().value() > 0).isPresent();
    }
}
