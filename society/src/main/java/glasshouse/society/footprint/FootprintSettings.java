package glasshouse.society.footprint;

import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;

/** Settings of what people leave behind with companies. */
@Section(doc = "What people leave behind with companies: purchases, kept and broken contracts, a profile, contacts.")
public record FootprintSettings(
        @Setting(
                doc = "Share of a sign that is the person; the rest is chance, the same for good.",
                unit = "share",
                byDefault = "{value: 0.6, source: 'Nobody has published it', confidence: assumed, range: [0.3, 0.9]}")
        Probability telling) {}
