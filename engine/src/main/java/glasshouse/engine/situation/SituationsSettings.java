package glasshouse.engine.situation;

import glasshouse.institution.lists.ListSettings;
import glasshouse.institution.scoring.RulebookSettings;
import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.util.List;
import java.util.SequencedMap;

/** Settings of the situation tests of a rulebook, and of lists beside it. */
@Section(
        doc =
                "Situation tests of a rulebook: what must come of a few acts. They answer pass or fail, never with a score.")
public record SituationsSettings(
        @Setting(doc = "The rulebook, by name in the catalog or by its file.", catalog = "rulebooks")
        RulebookSettings rulebook,

        @Setting(doc = "Lists beside it, by name.", byDefault = "{}", catalog = "lists")
        SequencedMap<String, ListSettings> lists,

        @Setting(
                doc = "Kinds of act that neither a rule nor a list speaks of, to show that nothing comes of them.",
                byDefault = "[]")
        List<String> otherActs,

        @Setting(doc = "Situations, by name.") SequencedMap<String, SituationSettings> situations)
        implements Checked {
    @Override
    public void check(Checks checks) {
        if (situations.isEmpty()) {
            checks.problem("situations", "number of situations", "0", "must be at least 1", "");
        }
        new SituationChecks(this, checks).check();
    }
}
