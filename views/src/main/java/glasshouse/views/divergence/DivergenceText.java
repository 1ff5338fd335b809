package glasshouse.views.divergence;

import glasshouse.experiment.divergence.Divergence;
import glasshouse.experiment.divergence.Line;
import glasshouse.experiment.divergence.Parting;
import glasshouse.experiment.divergence.Reach;
import glasshouse.experiment.divergence.WeekApart;
import glasshouse.experiment.life.Cause;
import glasshouse.kernel.time.Horizon;
import glasshouse.kernel.time.Week;
import glasshouse.views.text.Grid;
import glasshouse.views.text.Numbers;
import glasshouse.views.text.Wrap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Tells where two worlds part and what comes of it, as text and as a tree for JSON. */
public final class DivergenceText {
    private static final int PARTINGS_SHOWN = 5;
    private static final int CHAIN_SHOWN = 15;
    private static final int WEEKS_SHOWN = 8;

    private final Divergence divergence;
    private final Horizon horizon;

    /** Tells of this divergence, of worlds with this horizon. */
    public DivergenceText(Divergence divergence, Horizon horizon) {
        this.divergence = divergence;
        this.horizon = horizon;
    }

    /** Returns lines for a terminal: the first parting, those beside it, how far it goes, and the chain from the first. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (divergence.first().isEmpty()) {
            lines.add("The two worlds are equal: nobody's life differs in any of "
                    + Numbers.count(divergence.weeks(), "week") + ".");
            if (!divergence.weeksApart().isEmpty()) {
                lines.add("Messages differ, without a difference to anybody.");
            }
            return lines;
        }
        Parting first = divergence.first().get();
        lines.add("They part in week " + first.week() + ", on " + date(first.day()) + ": "
                + first.subject().text() + ".");
        side("first world", first.before(), lines);
        side("other world", first.after(), lines);
        beside(lines);
        weeksApart(lines);
        chain(first, lines);
        return lines;
    }

    private void side(String world, List<Line> only, List<String> lines) {
        lines.add("  in the " + world + " alone:" + (only.isEmpty() ? " nothing" : ""));
        only.forEach(line -> lines.add("    " + told(line)));
    }

    private String told(Line line) {
        Map<String, Object> values = line.values();
        StringBuilder text = new StringBuilder(date(line.recorded()));
        text.append("  ").append(values.get("what"));
        add(text, values, " ", "rule");
        if (values.containsKey("points_after")) {
            text.append(", points ")
                    .append(values.get("points_before"))
                    .append(" to ")
                    .append(values.get("points_after"));
        }
        add(text, values, ", yuan ", "cost_yuan");
        return text.append("  (")
                .append(new Cause(line.cause()).text())
                .append(")")
                .toString();
    }

    private static void add(StringBuilder text, Map<String, Object> values, String before, String column) {
        if (values.containsKey(column)) {
            text.append(before).append(values.get(column));
        }
    }

    private void beside(List<String> lines) {
        List<Parting> others =
                divergence.partings().subList(1, divergence.partings().size());
        if (others.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add((others.size() >= PARTINGS_SHOWN ? "Others" : "And others") + " in the same week: "
                + Numbers.count(others.size()) + ", such as");
        others.stream()
                .limit(PARTINGS_SHOWN)
                .forEach(parting -> lines.add("  " + parting.subject().text() + ": "
                        + told(
                                parting.after().isEmpty()
                                        ? parting.before().getFirst()
                                        : parting.after().getFirst())));
    }

    private void weeksApart(List<String> lines) {
        Grid grid = new Grid(1)
                .row("at the end of week", "parted by themselves", "reached by a message", "lives that differ");
        List<WeekApart> weeks = divergence.weeksApart();
        int last = -1;
        for (int shown = 1; shown <= WEEKS_SHOWN; shown++) {
            int at = (weeks.size() * shown + WEEKS_SHOWN - 1) / WEEKS_SHOWN - 1;
            if (at > last) {
                WeekApart week = weeks.get(at);
                grid.row(
                        week.week() + ", " + date((week.week() + 1) * Week.DAYS - 1),
                        Numbers.count(week.own()),
                        Numbers.count(week.reached()),
                        Numbers.count(week.changed()));
                last = at;
            }
        }
        lines.add("");
        lines.add("Of " + Numbers.count(divergence.subjects()) + " subjects are apart:");
        lines.addAll(grid.lines());
        if (!divergence.reachedByKind().isEmpty()) {
            lines.addAll(Wrap.of("", "  ", "Messages that reached somebody first: " + kinds() + "."));
        }
    }

    private String kinds() {
        return String.join(
                ", ",
                divergence.reachedByKind().entrySet().stream()
                        .limit(CHAIN_SHOWN)
                        .map(entry -> entry.getKey() + " " + Numbers.count(entry.getValue()))
                        .toList());
    }

    private void chain(Parting first, List<String> lines) {
        lines.add("");
        if (divergence.chain().isEmpty()) {
            lines.add("Nobody was reached first through " + first.subject().text() + ".");
            return;
        }
        lines.add("From " + first.subject().text() + " on, "
                + Numbers.count(divergence.chain().size()) + " were reached first:");
        for (Reach reach : divergence
                .chain()
                .subList(0, Math.min(CHAIN_SHOWN, divergence.chain().size()))) {
            lines.add("  " + "  ".repeat(reach.depth() - 1) + "week " + reach.week() + "  "
                    + reach.subject().text() + ": " + reach.kind()
                    + reach.through().map(sender -> " through " + sender.text()).orElse("")
                    + changed(reach.changed()));
        }
    }

    private static String changed(OptionalInt week) {
        return week.isEmpty() ? ", whose life does not differ" : ", whose life differs from week " + week.getAsInt();
    }

    private String date(int day) {
        return horizon.dateOf(day).toString();
    }

    /** Returns all of it as a tree. */
    public Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("weeks", divergence.weeks());
        tree.put("subjects", divergence.subjects());
        tree.put("first", divergence.first().map(this::tree).orElse(null));
        tree.put("partings", divergence.partings().stream().map(this::tree).toList());
        tree.put("chain", divergence.chain().stream().map(DivergenceText::tree).toList());
        tree.put("reached_by_kind", divergence.reachedByKind());
        tree.put(
                "weeks_apart",
                divergence.weeksApart().stream().map(DivergenceText::tree).toList());
        return tree;
    }

    private Map<String, Object> tree(Parting parting) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("week", parting.week());
        tree.put("date", date(parting.day()));
        tree.put("subject", parting.subject().text());
        tree.put("first_world", parting.before().stream().map(Line::values).toList());
        tree.put("other_world", parting.after().stream().map(Line::values).toList());
        return tree;
    }

    private static Map<String, Object> tree(Reach reach) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("week", reach.week());
        tree.put("subject", reach.subject().text());
        tree.put("message", reach.kind());
        tree.put("through", reach.through().map(sender -> sender.text()).orElse(null));
        tree.put("cause", new Cause(reach.cause()).text());
        tree.put(
                "differs_from_week",
                reach.changed().isEmpty() ? null : reach.changed().getAsInt());
        tree.put("depth", reach.depth());
        return tree;
    }

    private static Map<String, Object> tree(WeekApart weeksApart) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("week", weeksApart.week());
        tree.put("own", weeksApart.own());
        tree.put("reached", weeksApart.reached());
        tree.put("changed", weeksApart.changed());
        return tree;
    }
}
