package glasshouse.views.calibration;

import glasshouse.experiment.calibration.Interval;
import glasshouse.experiment.calibration.Score;
import glasshouse.experiment.calibration.Score.Verdict;
import glasshouse.experiment.calibration.Simulated;
import glasshouse.experiment.calibration.Target;
import glasshouse.views.text.Grid;
import glasshouse.views.text.Numbers;
import glasshouse.views.text.Wrap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lays out published figures beside simulated ones, as text and as a tree for JSON. */
public final class ScoreTable {
    private static final String HANGING = "    ";

    private final List<Score> scores;

    /** Lays out these scores. */
    public ScoreTable(List<Score> scores) {
        this.scores = scores;
    }

    /** Returns lines for a terminal: the figures held out, those fitted to, those that no run has, and how many are which. */
    public List<String> lines() {
        List<Score> held = simulated(false);
        List<Score> fitted = simulated(true);
        List<String> lines = new ArrayList<>();
        lines.addAll(block("Held out: never fitted to", held));
        lines.addAll(block("Fitted to: these show how near the model can be brought, and no more", fitted));
        lines.addAll(missing());
        lines.add(counted("Of those held out", held));
        lines.add(counted("Of those fitted to", fitted));
        signs().ifPresent(lines::add);
        scores.stream()
                .flatMap(score -> score.simulated().stream())
                .map(Simulated::basis)
                .distinct()
                .sorted()
                .forEach(basis -> lines.add(said(basis)));
        return lines;
    }

    private List<Score> simulated(boolean fitted) {
        return scores.stream()
                .filter(score -> score.verdict() != Verdict.NOT_SIMULATED)
                .filter(score -> score.target().isFitted() == fitted)
                .toList();
    }

    private static List<String> block(String heading, List<Score> scores) {
        if (scores.isEmpty()) {
            return List.of();
        }
        Grid grid = new Grid(2).row("", "figure", "published", "from", "to", "simulated", "from", "to", "miss");
        for (Score score : scores) {
            grid.row(cells(score));
        }
        List<String> rows = grid.lines();
        List<String> lines = new ArrayList<>(List.of(heading, rows.getFirst()));
        for (int i = 0; i < scores.size(); i++) {
            lines.add(rows.get(i + 1));
            lines.addAll(Wrap.of(HANGING, HANGING, said(scores.get(i).target())));
        }
        lines.add("");
        return lines;
    }

    private static String[] cells(Score score) {
        Target target = score.target();
        Simulated simulated = score.simulated().orElseThrow();
        Interval published = target.interval();
        boolean known = simulated.basis() != Simulated.Basis.NONE;
        return new String[] {
            score.verdict() == Verdict.OUTSIDE
                    ? ScoreWords.word(Verdict.OUTSIDE).toUpperCase(Locale.ROOT)
                    : ScoreWords.word(score.verdict()),
            target.name() + (target.settings().adjacent() ? " *" : ""),
            ScoreWords.published(target),
            target.isSign() ? "" : ScoreWords.number(published.low()),
            target.isSign() ? "" : ScoreWords.number(published.high()),
            ScoreWords.number(simulated.value()),
            known ? ScoreWords.number(simulated.interval().low()) : Numbers.NONE,
            known ? ScoreWords.number(simulated.interval().high()) : Numbers.NONE,
            score.times()
                    .map(times -> "x " + ScoreWords.number(times))
                    .or(() -> difference(score))
                    .orElse("")
        };
    }

    private static Optional<String> difference(Score score) {
        Target target = score.target();
        return target.isSign()
                ? score.runsToResolve().map("%,d runs would tell"::formatted)
                : score.simulated()
                        .map(found -> String.format(
                                Locale.ROOT,
                                "%+.2f",
                                found.value() - target.settings().published()));
    }

    private static String said(Target target) {
        String why = target.settings().notComparable();
        return target.settings().what() + ", " + target.settings().period() + " ("
                + target.settings().unit() + "; " + target.confidence() + ": " + target.source() + ")"
                + (why.isEmpty() ? "" : "; not comparable: " + why);
    }

    private List<String> missing() {
        List<Score> missing = scores.stream()
                .filter(score -> score.verdict() == Verdict.NOT_SIMULATED)
                .toList();
        if (missing.isEmpty()) {
            return List.of();
        }
        Grid grid = new Grid(3);
        for (Score score : missing) {
            grid.row(
                    score.target().name() + (score.target().isFitted() ? " (fit)" : ""),
                    ScoreWords.number(score.target().settings().published()) + " "
                            + score.target().settings().unit(),
                    score.why());
        }
        List<String> lines = new ArrayList<>(List.of("Not simulated"));
        grid.lines().forEach(line -> lines.add("  " + line));
        lines.add("");
        return lines;
    }

    private static String counted(String which, List<Score> scores) {
        return which + ", " + count(scores, Verdict.INSIDE) + " inside, " + count(scores, Verdict.OUTSIDE)
                + " outside, "
                + count(scores, Verdict.UNRESOLVED) + " unresolved, "
                + count(scores, Verdict.NOT_COMPARABLE) + " not comparable; "
                + scores.stream()
                        .filter(score -> score.target().settings().adjacent())
                        .count()
                + " of them (*) lie near a number of the scenario.";
    }

    private Optional<String> signs() {
        List<Score> signs = scores.stream()
                .filter(score -> score.target().isSign() && score.verdict() != Verdict.NOT_SIMULATED)
                .toList();
        if (signs.isEmpty()) {
            return Optional.empty();
        }
        int runs = signs.stream()
                .flatMap(score -> score.simulated().stream())
                .mapToInt(Simulated::runs)
                .max()
                .orElse(0);
        return Optional.of("Of %d signs, over %s, %d hold, %d are the other way, and %d cannot be told."
                .formatted(
                        signs.size(),
                        runs == 1 ? "one run" : "up to " + runs + " runs",
                        count(signs, Verdict.INSIDE),
                        count(signs, Verdict.OUTSIDE),
                        count(signs, Verdict.UNRESOLVED)));
    }

    private static long count(List<Score> scores, Verdict verdict) {
        return scores.stream().filter(score -> score.verdict() == verdict).count();
    }

    private static String said(Simulated.Basis basis) {
        return switch (basis) {
            case RUNS -> "Intervals are 95 %, by Student's t over runs of other people and luck.";
            case COUNTS ->
                "Intervals of single runs are 95 %, of what was counted, as if each event came by itself; events that bring"
                        + " others make them wider.";
            case NONE -> "Where no interval stands, chance cannot be told from one run.";
        };
    }

    /** Returns every figure as a tree. */
    public List<Map<String, @Nullable Object>> tree() {
        return scores.stream().map(ScoreTable::tree).toList();
    }

    private static Map<String, @Nullable Object> tree(Score score) {
        Target target = score.target();
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("figure", target.name());
        tree.put("what", target.settings().what());
        tree.put("world", target.settings().world());
        tree.put("kind", target.settings().kind());
        tree.put("split", target.settings().split());
        tree.put("adjacent", target.settings().adjacent());
        tree.put("not_an_input", target.settings().notAnInput());
        tree.put("not_comparable", target.settings().notComparable());
        tree.put("unit", target.settings().unit());
        tree.put("period", target.settings().period());
        tree.put("source", target.source());
        tree.put("confidence", target.confidence());
        tree.put("published", target.settings().published());
        tree.put("published_low", target.interval().low());
        tree.put("published_high", target.interval().high());
        tree.put("simulated", score.simulated().map(Simulated::value).orElse(null));
        tree.put(
                "simulated_low",
                score.simulated().map(found -> found.interval().low()).orElse(null));
        tree.put(
                "simulated_high",
                score.simulated().map(found -> found.interval().high()).orElse(null));
        tree.put("basis", score.simulated().map(Simulated::basis).orElse(null));
        tree.put("runs", score.simulated().map(Simulated::runs).orElse(0));
        tree.put("times", score.times().orElse(null));
        tree.put("miss_in_tolerances", score.miss().orElse(null));
        tree.put("runs_to_resolve", score.runsToResolve().orElse(null));
        tree.put("verdict", score.verdict());
        tree.put("why", score.why());
        return tree;
    }
}
