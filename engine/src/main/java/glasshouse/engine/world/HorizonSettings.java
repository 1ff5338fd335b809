package glasshouse.engine.world;

import glasshouse.kernel.time.Horizon;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.time.LocalDate;

/** Settings of the time simulated. */
@Section(doc = "The time simulated.")
public record HorizonSettings(
        @Setting(doc = "Date of the first day.") LocalDate start,

        @Setting(doc = "Weeks simulated.", unit = "weeks", min = 1, max = 8192)
        int weeks) {

    /** Returns the horizon. */
    public Horizon horizon() {
        return new Horizon(start, weeks);
    }
}
