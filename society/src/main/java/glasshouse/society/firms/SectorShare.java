package glasshouse.society.firms;

import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;

/** Settings of a sector: its name, and how many firms are of it. */
@Section(doc = "A sector of the economy, and the share of firms that are of it.")
public record SectorShare(
        @Setting(doc = "The sector's name.") String label,

        @Setting(doc = "Share of firms.", unit = "share") Probability share) {}
