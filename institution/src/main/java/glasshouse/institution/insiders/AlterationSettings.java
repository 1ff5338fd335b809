package glasshouse.institution.insiders;

import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.util.List;

/** Settings of altered records: what was seen is filed as something else. */
@Section(doc = "Altered records: what was seen is filed as another act.")
public record AlterationSettings(
        @Setting(doc = "Acts whose records are changed; empty for all.", byDefault = "[]")
        List<String> acts,

        @Setting(doc = "Share of them that is changed as it is filed.", unit = "share")
        Probability share,

        @Setting(doc = "Act that they speak of then.") String as)
        implements Checked {

    @Override
    public void check(Checks checks) {
        if (acts.contains(as)) {
            checks.problem("as", "act after the change", as, "must not be one of acts", "nothing would change");
        }
    }
}
