package glasshouse.institution.rollout;

import glasshouse.kernel.quantity.Days;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Settings of an event that delays a roll-out. */
@Section(doc = "An event that delays a roll-out: what would begin on its day or later begins so many days later.")
public record PostponementSettings(
        @Setting(doc = "Why, in words.") String why,

        @Setting(doc = "Day of the event: what has begun before is not delayed.")
        LocalDate from,

        @Setting(doc = "Days by which it delays; 0 for not at all.", unit = "days", min = 0, max = 36_500)
        Days by) {

    /** Returns the day on which something planned for a date begins, each event in turn delaying it. */
    public static LocalDate on(LocalDate planned, Collection<PostponementSettings> events) {
        List<PostponementSettings> inOrder = events.stream()
                .sorted(Comparator.comparing(PostponementSettings::from))
                .toList();
        LocalDate begins = planned;
        for (PostponementSettings event : inOrder) {
            if (!begins.isBefore(event.from())) {
                begins = begins.plusDays(event.by().value());
            }
        }
        return begins;
    }
}
