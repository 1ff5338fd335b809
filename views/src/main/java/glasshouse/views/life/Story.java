package glasshouse.views.life;

import glasshouse.experiment.life.Life;
import glasshouse.views.text.Numbers;
import glasshouse.views.text.Wrap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells one life, or two lives of one subject side by side: as text, or as a tree for JSON. */
public final class Story {
    private static final String HANGING = " ".repeat(27);

    private final Life baseline;
    private final Telling telling;
    private final Optional<Life> twin;

    /** Tells the life of a run, beside the one under another regime if there is one. */
    public Story(Life baseline, Optional<Life> twin) {
        this.baseline = baseline;
        this.twin = twin;
        this.telling = new Telling(baseline, twin);
    }

    /** Writes the story for a terminal. Each line ends in the id of its root event. */
    public List<String> lines() {
        List<String> lines =
                new ArrayList<>(Wrap.of("", "", Pronouns.of(baseline.who()).sentence()));
        lines.addAll(Wrap.of("", "", count()));
        lines.add("");
        for (Told one : telling.folded()) {
            String head = mark(one) + one.date() + " (day " + one.line().recorded() + ")";
            lines.addAll(Wrap.of(
                    head + " ".repeat(Math.max(2, HANGING.length() - head.length())),
                    HANGING,
                    one.sentence() + " [" + one.causes() + "]"));
        }
        lines.addAll(reckoned(baseline, twin.isEmpty() ? "" : " in the run"));
        twin.ifPresent(other -> lines.addAll(reckoned(other, " under the other regime")));
        return lines;
    }

    private static List<String> reckoned(Life life, String where) {
        List<String> lines = new ArrayList<>();
        for (Reckoning one : Reckoning.of(life)) {
            if (lines.isEmpty()) {
                lines.addAll(List.of("", "What listings came to" + where + ":"));
            }
            lines.addAll(Wrap.of("- ", "  ", one.sentence()));
        }
        return lines;
    }

    /** Says in one sentence who a subject is. */
    public static String who(Life life) {
        return Pronouns.of(life.who()).sentence();
    }

    private String mark(Told one) {
        if (twin.isEmpty()) {
            return "";
        }
        return switch (one.in()) {
            case BOTH -> "  ";
            case BASELINE -> "< ";
            case TWIN -> "> ";
        };
    }

    private String count() {
        int weeks = baseline.horizon().weeks();
        String span = Numbers.count(telling.all().size(), "line") + " in " + Numbers.count(weeks, "week") + ".";
        return twin.isEmpty()
                ? span
                : span + " < marks the " + Numbers.count(count(Told.In.BASELINE)) + " that only the run has, > the "
                        + Numbers.count(count(Told.In.TWIN)) + " that only the other regime has.";
    }

    private long count(Told.In in) {
        return telling.all().stream().filter(one -> one.in() == in).count();
    }

    /** Returns the story as a tree. */
    public Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("subject", baseline.who().subject());
        Pronouns who = Pronouns.of(baseline.who());
        tree.put(who.kind(), who.tree());
        if (twin.isPresent()) {
            tree.put("only_baseline", count(Told.In.BASELINE));
            tree.put("only_twin", count(Told.In.TWIN));
        }
        tree.put("lines", telling.all().stream().map(this::tree).toList());
        tree.put("listings", listings(baseline));
        twin.ifPresent(other -> tree.put("twin_listings", listings(other)));
        return tree;
    }

    private static List<Map<String, Object>> listings(Life life) {
        return Reckoning.of(life).stream().map(Reckoning::tree).toList();
    }

    private Map<String, Object> tree(Told one) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("date", one.date().toString());
        tree.put("day", one.line().recorded());
        tree.put("occurred", one.line().occurred());
        tree.put("what", one.line().what());
        tree.put("rule", one.line().rule());
        if (one.line().before().isPresent()) {
            tree.put("points_before", one.line().before().getAsInt());
            tree.put("points_after", one.line().after().orElse(0));
        }
        tree.put("cost_yuan", one.line().costYuan());
        tree.put("hours_lost", one.line().hoursLost());
        tree.put("provenance", one.line().provenance());
        tree.put("cause", one.line().cause().text());
        tree.put("cause_id", one.line().cause().id());
        tree.put("sentence", one.sentence());
        if (twin.isPresent()) {
            tree.put("in", one.in().word());
        }
        return tree;
    }
}
