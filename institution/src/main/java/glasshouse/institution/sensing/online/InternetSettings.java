package glasshouse.institution.sensing.online;

import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.util.SequencedMap;

/** Settings of the internet as a channel: shares of what is done online that are seen, and that are stopped. */
@Section(
        doc =
                "The internet watched: shares of what people do online that are seen or stopped. Rates alone: nothing is read.")
public record InternetSettings(
        @Setting(doc = "Agency that files what is seen.") String agency,

        @Setting(doc = "Kinds of online act that are seen, and the share of each.", unit = "share", byDefault = "{}")
        SequencedMap<String, Probability> sees,

        @Setting(
                doc =
                        "Kinds of online act that are stopped, and the share of each. A stopped attempt is an act like any"
                                + " other, and seen like any other.",
                unit = "share",
                byDefault = "{}")
        SequencedMap<String, Probability> filters,

        @Setting(
                doc =
                        "Probability that an act is recognised although it goes through a VPN; else it is neither seen nor"
                                + " stopped.",
                unit = "share",
                byDefault = "0")
        Probability throughVpn)
        implements Checked {

    @Override
    public void check(Checks checks) {
        if (sees.isEmpty() && filters.isEmpty()) {
            checks.problem(
                    "",
                    "kinds of act",
                    "none",
                    "must have sees, filters or both",
                    "name the online acts that are seen, such as sees: {post-criticism: 0.1}");
        }
    }
}
