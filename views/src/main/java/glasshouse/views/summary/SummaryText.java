package glasshouse.views.summary;

import glasshouse.experiment.summary.Summary;
import glasshouse.experiment.summary.Summary.ChannelFigures;
import glasshouse.experiment.summary.Summary.ClassCount;
import glasshouse.experiment.summary.Summary.Grade;
import glasshouse.experiment.summary.Summary.ListFigures;
import glasshouse.experiment.summary.Summary.PointFigures;
import glasshouse.experiment.summary.Summary.PoolFigures;
import glasshouse.experiment.summary.Summary.Rate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes a run's summary for a terminal: who lost points, who was listed, how often wrongly, and what it lets one say. */
public final class SummaryText {
    private static final int WIDTH = 96;
    private static final int MOST_LISTS = 6;
    private static final int WORST_CHANNELS = 3;

    private final Summary summary;
    private final List<String> lines = new ArrayList<>();

    private SummaryText(Summary summary) {
        this.summary = summary;
    }

    /** Returns the summary's lines, fewer than thirty. */
    public static List<String> lines(Summary summary) {
        SummaryText text = new SummaryText(summary);
        text.head();
        text.points();
        text.lists();
        text.channels();
        text.pools();
        text.limits();
        return text.lines;
    }

    private void head() {
        Summary.Cohort cohort = summary.cohort();
        lines.add(summary.title());
        lines.add("  " + sentence(summary.label().synthetic()));
        lines.add(format(
                "  %,d adults, %s to %s (%d weeks), seed %d; %.1f s, %,.0f million person-days a second",
                cohort.persons(),
                cohort.firstDay(),
                cohort.lastDay(),
                cohort.weeks(),
                cohort.luckSeed(),
                summary.cost().seconds(),
                summary.cost().personDaysPerSecond() / 1e6));
        lines.add("");
    }

    private static String sentence(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }

    private void points() {
        @Nullable PointFigures points = summary.points();
        if (points == null) {
            lines.add("No score in this regime.");
            return;
        }
        long persons = summary.cohort().persons();
        lines.add(format(
                "Points   %s of people ended below the %,d they began with (%s)",
                percent(points.below(), persons), points.start(), ends(points.who(), "income")));
        lines.add(format(
                "         %,d points taken, %s of them for false records; %,d given",
                points.taken(), percent(points.takenFalsely(), points.taken()), points.given()));
        StringBuilder grades = new StringBuilder("Grades  ");
        for (Grade grade : summary.grades().reversed()) {
            grades.append(' ')
                    .append(grade.grade())
                    .append(' ')
                    .append(percent(grade.persons(), persons))
                    .append(' ');
        }
        lines.add(grades.toString().stripTrailing());
    }

    private void lists() {
        lines.add(format(
                "%-26s %10s %9s %9s   %s", "Lists", "listed", "wrongly", "on now", "listed per 1,000, by income"));
        for (ListFigures list : summary.lists().stream().limit(MOST_LISTS).toList()) {
            long wrongful = list.begunByClass().stream()
                    .filter(some -> some.name().equals("wrongful"))
                    .mapToLong(ClassCount::count)
                    .sum();
            lines.add(format(
                    "  %-24s %,10d %9s %,9d   %s",
                    (list.black() ? "black " : "red ") + list.list(),
                    list.begun(),
                    percent(wrongful, list.begun()),
                    list.inForce(),
                    perThousand(list.who(), "income")));
        }
        int more = summary.lists().size() - MOST_LISTS;
        if (more > 0) {
            lines.add("  and " + more + " more lists: query the table listing");
        }
    }

    private void channels() {
        List<ChannelFigures> worst = summary.channels().stream()
                .filter(channel -> channel.falseSightings() > 0)
                .sorted(Comparator.comparingLong(ChannelFigures::falseSightings).reversed())
                .limit(WORST_CHANNELS)
                .toList();
        for (ChannelFigures channel : worst) {
            lines.add(format(
                    "%-8s %s: %,d sightings, %s false",
                    channel == worst.getFirst() ? "Errors" : "",
                    channel.channel(),
                    channel.sightings(),
                    percent(channel.falseSightings(), channel.sightings())));
        }
    }

    private void pools() {
        for (PoolFigures pool : summary.pools()) {
            lines.add(format(
                    "%-8s %s: %,d claims, %,d granted, %,d waiting",
                    pool == summary.pools().getFirst() ? "Queues" : "",
                    pool.pool(),
                    pool.claims(),
                    pool.granted(),
                    pool.waiting()));
        }
    }

    private void limits() {
        lines.add("");
        lines.add("This lets one say how often such rules and such error rates, in this society, list whom and how");
        lines.add(format(
                "wrongly. It does not let one say what happened in any real place: %d of %d numbers are assumed,",
                summary.label().assumedParameters(), summary.label().parameters()));
        lines.add("people are neither born nor die nor move, and nothing here answers for an individual.");
        for (String caveat : summary.caveats().stream().limit(3).toList()) {
            lines.add("  - " + shorten(caveat));
        }
        if (!summary.unseen().isEmpty()) {
            lines.add("  - " + shorten("Unseen of the rulebook: " + String.join("; ", summary.unseen())));
        }
    }

    private static String shorten(String text) {
        String one = text.replaceAll("\\s+", " ").strip();
        return one.length() <= WIDTH ? one : one.substring(0, WIDTH - 3) + "...";
    }

    /** Names the lowest and the highest stratum's share. */
    private static String ends(List<Rate> rates, String by) {
        List<Rate> some = rates.stream().filter(rate -> rate.by().equals(by)).toList();
        if (some.isEmpty()) {
            return "not cut by " + by;
        }
        Rate first = some.getFirst();
        Rate last = some.getLast();
        return "poorest fifth " + percent(first.count(), first.persons()) + ", richest "
                + percent(last.count(), last.persons());
    }

    private static String perThousand(List<Rate> rates, String by) {
        StringBuilder text = new StringBuilder();
        for (Rate rate : rates) {
            if (rate.by().equals(by)) {
                text.append(text.isEmpty() ? "" : " | ")
                        .append(format("%.1f", rate.persons() == 0 ? 0 : 1000.0 * rate.count() / rate.persons()));
            }
        }
        return text.toString();
    }

    private static String percent(long part, long whole) {
        if (whole == 0) {
            return "-";
        }
        double percent = 100.0 * part / whole;
        return format(percent != 0 && Math.abs(percent) < 1 ? "%.2f %%" : "%.1f %%", percent);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
