package glasshouse.experiment.calibration;

import glasshouse.engine.world.Scenario;
import glasshouse.experiment.run.StoredScenario;
import glasshouse.kernel.problem.Problem;
import glasshouse.kernel.problem.ProblemException;
import glasshouse.kernel.time.Horizon;
import glasshouse.results.folder.RunFolder;
import glasshouse.results.query.Answer;
import glasshouse.results.query.RunQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads figures off a stored run: out of its own tables, by one query each. */
final class TargetReader implements AutoCloseable {
    private static final String VALUE = "value";

    /** What a query says that asks for a table or column that is not there. */
    private static final Pattern LACKING =
            Pattern.compile("Table with name|Referenced column|not found in FROM clause");

    private final RunQuery query;
    private final Horizon horizon;
    private final double scale;

    private TargetReader(RunQuery query, Scenario scenario) {
        this.query = query;
        this.horizon = scenario.horizon().horizon();
        this.scale = scenario.society().represented() / scenario.society().persons();
    }

    /**
     * Opens a stored run.
     *
     * @param targets all that will be read
     */
    static TargetReader open(RunFolder run, List<Target> targets) {
        List<String> questions =
                targets.stream().map(target -> target.settings().read()).toList();
        return new TargetReader(
                RunQuery.open(run, questions), StoredScenario.of(run).value());
    }

    /**
     * Holds what a reading came to.
     *
     * @param found the figure; empty if the run has nothing of it
     * @param why why not; empty if it has
     */
    record Found(Optional<Simulated> found, String why) {
        static Found nothing(String why) {
            return new Found(Optional.empty(), why);
        }
    }

    /**
     * Reads a figure; a run without the tables or weeks that it needs has nothing of it.
     *
     * @throws ProblemException if the reading is wrong
     */
    Found read(TargetSettings target) {
        try (Answer answer = query.ask(Reading.query(target.read(), horizon, scale))) {
            Map<String, Double> row = answer.next() ? row(answer) : Map.of();
            if (!row.containsKey(VALUE)) {
                return nothing(target);
            }
            return new Found(Optional.of(simulated(row)), "");
        } catch (ProblemException e) {
            Problem problem = e.problems().getFirst();
            if (LACKING.matcher(problem.what()).find()) {
                return Found.nothing("the run lacks a table or column of it");
            }
            throw e;
        }
    }

    private Found nothing(TargetSettings target) {
        return Found.nothing(
                Reading.isBeyond(target.read(), horizon)
                        ? "the run ends on " + horizon.dateOf(horizon.days() - 1) + ", before it"
                        : "the run has nothing of it");
    }

    private static Map<String, Double> row(Answer answer) {
        Map<String, Double> row = new LinkedHashMap<>();
        for (int column = 0; column < answer.columns().size(); column++) {
            if (answer.value(column) instanceof Number number && Double.isFinite(number.doubleValue())) {
                row.put(answer.columns().get(column).name(), number.doubleValue());
            }
        }
        return row;
    }

    private static Simulated simulated(Map<String, Double> row) {
        double value = row.getOrDefault(VALUE, 0.0);
        if (row.containsKey("se")) {
            return counted(value, Chance.ofError(value, row.getOrDefault("se", 0.0)));
        }
        if (row.containsKey("n")) {
            return counted(value, Chance.ofShare(value, row.getOrDefault("n", 1.0)));
        }
        if (row.containsKey("events")) {
            return counted(value, Chance.ofEvents(value, row.getOrDefault("events", 1.0)));
        }
        return new Simulated(value, new Interval(value, value), Simulated.Basis.NONE, 1);
    }

    private static Simulated counted(double value, Interval interval) {
        return new Simulated(value, interval, Simulated.Basis.COUNTS, 1);
    }

    @Override
    public void close() {
        query.close();
    }
}
