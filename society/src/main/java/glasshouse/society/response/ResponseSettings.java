package glasshouse.society.response;

import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import glasshouse.society.ties.TieKind;
import java.util.List;

/** Settings of what people learn of each other's treatment. */
@Section(doc = "What people learn of how their ties are treated.")
public record ResponseSettings(
        @Setting(
                doc =
                        "Kinds of tie that learn, a week later, that a person was put on or taken off a published blacklist.",
                byDefault = "[household, acquaintance]")
        List<TieKind> hearsOfListing) {}
