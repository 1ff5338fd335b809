package glasshouse.society.firms;

import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.util.List;

/** Settings of how firms hire: who looks candidates up on the published lists, and what comes of it. */
@Section(doc = "How firms hire: who looks candidates up on the published blacklists, and what comes of it.")
public record HiringSettings(
        @Setting(doc = "Kind of request, of persons, by which they apply for work; no measure may have refused it.")
        String request,

        @Setting(
                doc = "Share of firms that look candidates up, by size, micro first; drawn once for each firm.",
                unit = "share")
        List<Probability> looksUp,

        @Setting(doc = "Share of the candidates found on a list whom such a firm does not hire for it.", unit = "share")
        Probability refuses)
        implements Checked {
    @Override
    public void check(Checks checks) {
        checks.length("looks_up", looksUp, FirmTraits.SIZES);
    }
}
