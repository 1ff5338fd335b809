package glasshouse.engine.small;

import glasshouse.engine.run.Options;
import glasshouse.engine.run.Side;
import glasshouse.engine.run.Simulation;
import glasshouse.engine.world.Scenario;
import glasshouse.engine.world.World;
import glasshouse.kernel.random.Seeds;
import glasshouse.observation.log.Log;
import glasshouse.observation.table.Rows;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Loaded;
import glasshouse.scenario.load.Loader;
import glasshouse.scenario.patch.Patch;
import glasshouse.scenario.tree.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A small world: YAML text and changes by dotted path. Immutable; {@link #with} returns another. */
public final class SmallWorld {
    private final String yaml;
    private final List<Patch> patches;

    private SmallWorld(String yaml, List<Patch> patches) {
        this.yaml = yaml;
        this.patches = patches;
    }

    /** Every mechanism on. */
    public static SmallWorld everything() {
        try (@Nullable InputStream in = SmallWorld.class.getResourceAsStream("/small/everything.yaml")) {
            if (in == null) {
                throw new IllegalStateException("everything.yaml must be on the class path");
            }
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A world written out. */
    public static SmallWorld of(String yaml) {
        return new SmallWorld(yaml, List.of());
    }

    /** The same with another value at a path. */
    public SmallWorld with(String path, Object value) {
        List<Patch> more = new ArrayList<>(patches);
        more.add(Patch.inline(path, value.toString(), "test"));
        return new SmallWorld(yaml, more);
    }

    /** Loads the scenario. */
    public Loaded<Scenario> load() {
        return Loader.of(Scenario.class, Catalog.shipped()).load(Source.given("small.yaml", yaml), patches);
    }

    /** Makes the world with seed 1. */
    public World world() {
        return World.of(load(), Seeds.both(1), 1);
    }

    /** Makes the world whose institution becomes another's on a day; seed 1. */
    public World worldBecoming(SmallWorld other, int day) {
        return World.of(load(), List.of(new World.Amendment(day, other.load())), Seeds.both(1), 1);
    }

    /** Runs the world to its end on one thread. */
    public Simulation run() {
        return run(world(), Options.threads(1));
    }

    /** Runs a world to its end. */
    public static Simulation run(World world, Options options) {
        Simulation simulation = Simulation.start(world, options);
        while (!simulation.isDone()) {
            simulation.step();
        }
        simulation.close();
        return simulation;
    }

    /** Returns the total of a metric for everyone on a side, the last week left out: what comes of it would be felt a week later. */
    public static long totalButLastWeek(Side side, String metric) {
        return side.series()
                .sum(side.series().weeks() - 1, 0, side.world().metrics().number(metric));
    }

    /** Returns the total of a metric for everyone. */
    public static long total(Simulation simulation, String metric) {
        return simulation.series().total(simulation.world().metrics().number(metric));
    }

    /** Returns the total of a metric for everyone of a side. */
    public static long total(Side side, String metric) {
        return side.series().total(side.world().metrics().number(metric));
    }

    /** Writes all rows of all sides out, a line each. */
    public static List<String> lines(Simulation simulation) {
        List<String> lines = new ArrayList<>();
        simulation.sides().forEach(side -> {
            lines.addAll(lines(side.log()));
            lines.addAll(lines(side.answered()));
        });
        return lines;
    }

    private static List<String> lines(Rows rows) {
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            lines.add(line(rows, row));
        }
        return lines;
    }

    /** Writes all rows of a log out, a line each. */
    public static List<String> lines(Log log) {
        List<String> lines = new ArrayList<>();
        for (Rows rows : log.buffers()) {
            for (int row = 0; row < rows.size(); row++) {
                lines.add(line(rows, row));
            }
        }
        return lines;
    }

    /** Writes a row out. */
    public static String line(Rows rows, int row) {
        StringBuilder line = new StringBuilder(rows.table().name());
        for (int column = 0; column < rows.table().columns().size(); column++) {
            line.append('|').append(rows.isNull(row, column) ? "-" : cell(rows, row, column));
        }
        return line.toString();
    }

    private static String cell(Rows rows, int row, int column) {
        return switch (rows.table().columns().get(column).type()) {
            case TEXT -> "" + rows.text(row, column);
            case DOUBLE -> "" + rows.real(row, column);
            default -> "" + rows.integer(row, column);
        };
    }
}
