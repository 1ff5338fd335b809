package glasshouse.institution.registry;

import glasshouse.institution.sensing.Sightings;
import glasshouse.kernel.column.DueRows;
import glasshouse.kernel.random.Exponential;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.time.Week;
import org.jspecify.annotations.Nullable;

/** Files sightings in the islands of agencies: each becomes a record some days after it was made. */
public final class Registry {
    private Registry() {}

    /**
     * Writes the records filed this week, in canonical order.
     *
     * @param plan the agencies
     * @param sightings made, or arrived, this week
     * @param pending what waits to be filed: rows as in {@link Records}; updated
     * @param week the week
     * @param records receives the records; emptied first
     */
    public static void file(RegistryPlan plan, Sightings sightings, DueRows pending, int week, Records records) {
        records.clear();
        int nextWeek = (week + 1) * Week.DAYS;
        pending.take(week, records);
        for (int row = 0; row < sightings.size(); row++) {
            int channel = Sightings.channel(sightings.code(row));
            @Nullable Exponential delay = plan.delayOfChannel[channel];
            int wait = delay == null ? 0 : delay.days(Mixer.draw(plan.keyOfChannel[channel], sightings.origin(row), 0));
            int due = Math.max(sightings.day(row) + wait, week * Week.DAYS);
            if (due < nextWeek) {
                records.setDay(records.addFrom(sightings, row), due);
            } else {
                pending.addFrom(sightings, row, due, sightings.code(row), sightings.extra(row));
            }
        }
        records.sort();
    }
}
