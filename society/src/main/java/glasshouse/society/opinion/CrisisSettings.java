package glasshouse.society.opinion;

import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;

/** Settings of who sees a crisis of trust. */
@Section(
        doc =
                "Who sees a crisis of trust: whoever's distrust of neighbours and firms, 0 to 1 on the average of both, reaches a place of"
                        + " his or her own, normal over people.")
public record CrisisSettings(
        @Setting(
                doc = "Distrust at which half of people see a crisis.",
                unit = "distrust",
                min = -5,
                max = 5,
                byDefault =
                        "{value: 0.26, source: 'Set so that at the trust of the start 76 per cent see one, as published (Kostka 2019)', confidence: assumed, range: [0, 0.8]}")
        double mean,

        @Setting(
                doc = "Standard deviation of that place over people.",
                unit = "distrust",
                min = 0,
                max = 5,
                byDefault = "{value: 0.2, source: 'Not known', confidence: assumed, range: [0.02, 0.6]}")
        double spread) {}
