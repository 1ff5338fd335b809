package glasshouse.experiment.run;

import glasshouse.engine.plan.Phase;
import glasshouse.engine.run.Side;
import glasshouse.engine.run.Simulation;
import glasshouse.engine.world.Scenario;
import glasshouse.experiment.summary.Summaries;
import glasshouse.experiment.summary.Summary;
import glasshouse.experiment.summary.Summary.Cost;
import glasshouse.observation.table.Rows;
import glasshouse.results.folder.PartialRun;
import glasshouse.results.folder.RunFolder;
import glasshouse.results.manifest.Json;
import glasshouse.results.manifest.Manifest;
import glasshouse.results.manifest.Manifest.Making;
import glasshouse.results.manifest.Manifest.PhaseTime;
import glasshouse.results.manifest.PeakMemory;
import glasshouse.scenario.load.Loaded;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Steps a simulation to its end, keeping what it needs to be resumed, and writes what came out. */
final class RunLoop {
    /** Rows about single subjects that may wait in memory before they are written. */
    private static final long MOST_ROWS_WAITING = 1_000_000;

    private static final int DAYS_A_WEEK = 7;

    private final Loaded<Scenario> loaded;
    private final PartialRun run;
    private final Simulation simulation;
    private final Manner manner;
    private final RunListener listener;
    private final Meter meter;
    private int keptWeek;
    private long keptNanos = System.nanoTime();

    RunLoop(
            Loaded<Scenario> loaded,
            PartialRun run,
            Simulation simulation,
            Manner manner,
            RunListener listener,
            Meter meter) {
        this.loaded = loaded;
        this.run = run;
        this.simulation = simulation;
        this.manner = manner;
        this.listener = listener;
        this.meter = meter;
        this.keptWeek = simulation.week();
    }

    Outcome go() {
        int weeks = simulation.world().horizon().weeks();
        if (simulation.week() > 0) {
            listener.stage("going on from week " + simulation.week());
        }
        while (!simulation.isDone()) {
            if (listener.isStopped()) {
                keep();
                return new Outcome.Interrupted(finalFolder(), simulation.week(), weeks);
            }
            long before = System.nanoTime();
            simulation.step();
            long after = System.nanoTime();
            meter.add(after - before);
            listener.week(simulation.week(), weeks);
            if (manner.cadence().isDue(simulation.week() - keptWeek, (after - keptNanos) / 1e9)) {
                keep();
            } else if (rowsWaiting() > MOST_ROWS_WAITING) {
                flush();
            }
        }
        return finish();
    }

    private long rowsWaiting() {
        return simulation.sides().stream().mapToLong(side -> side.log().size()).sum();
    }

    private Path finalFolder() {
        String name = run.path().getFileName().toString();
        return run.path().resolveSibling(name.substring(0, name.length() - RunFolder.PARTIAL.length()));
    }

    private void keep() {
        flush();
        run.checkpoint(simulation.week(), out -> {
            meter.write(simulation.phaseSeconds(), out);
            simulation.checkpoint(out);
        });
        keptWeek = simulation.week();
        keptNanos = System.nanoTime();
    }

    private void flush() {
        for (Side side : simulation.sides()) {
            for (Rows rows : side.log().buffers()) {
                write(rows);
                rows.clear();
            }
            write(side.answered());
            side.answered().clear();
        }
    }

    private void write(Rows rows) {
        if (manner.kept().hasTable(rows.table().name())) {
            run.segment(rows);
        }
    }

    private Outcome finish() {
        listener.stage("writing tables");
        List<PhaseTime> phases = phases();
        Summary summary = Summaries.of(simulation, run.manifest().label(), cost());
        String digest = simulation.digest();
        simulation.closeListings();
        flush();
        for (Side side : simulation.sides()) {
            String prefix = side.world().prefix();
            write(TableRows.metrics(prefix, side.series().metrics()));
            TableRows.tally(prefix, loaded.value().scenario(), side.series(), manner.kept(), run);
        }
        write(TableRows.parameters(loaded.parameters()));
        write(TableRows.phases(simulation.plan().phases(), phases));
        write(TableRows.fit(simulation.world()));
        Manifest begun = run.manifest();
        Manifest outcome = new Manifest(
                begun.status(),
                begun.label(),
                begun.identity().withDigest(digest),
                begun.size(),
                Making.of(manner.command(), manner.threads(), meter.seconds()),
                phases,
                begun.tables());
        return new Outcome.Done(run.finish(outcome, Json.pretty(summary)), summary);
    }

    private List<PhaseTime> phases() {
        double[] seconds = meter.phaseSeconds(simulation.phaseSeconds());
        Map<String, Long> bytes = Footprint.byPhase(simulation);
        List<PhaseTime> times = new ArrayList<>();
        for (Phase phase : simulation.plan().phases()) {
            times.add(new PhaseTime(phase.name(), seconds[times.size()], bytes.getOrDefault(phase.name(), 0L)));
        }
        return times;
    }

    private Cost cost() {
        double personDays = (double) simulation.world().population().size() * DAYS_A_WEEK * simulation.week();
        double seconds = meter.seconds();
        return new Cost(
                manner.threads(),
                seconds,
                seconds > 0 ? personDays / seconds : 0,
                Footprint.perPerson(simulation),
                PeakMemory.residentBytes());
    }
}
