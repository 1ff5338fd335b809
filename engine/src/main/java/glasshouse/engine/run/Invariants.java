package glasshouse.engine.run;

import glasshouse.engine.checkpoint.State;
import glasshouse.engine.district.District;
import glasshouse.engine.world.World;
import glasshouse.kernel.column.KeptRows;
import glasshouse.observation.metric.Metrics;

/**
 * Checks what must hold between two weeks.
 *
 * <p>{@code WEEK} compares counts with state at the level of the whole run: a few microseconds a district. {@code FULL}
 * looks at every subject and every listing: about the cost of a week itself.
 */
public final class Invariants {
    private Invariants() {}

    /** Says how much is checked after each week. */
    public enum Level {
        /** Nothing. */
        OFF,
        /** Stocks in the counts equal the state's. */
        WEEK,
        /** Also every subject's columns. */
        FULL
    }

    /**
     * Checks a state.
     *
     * @throws IllegalStateException naming what does not hold
     */
    public static void check(World world, State state, Level level) {
        if (level == Level.OFF) {
            return;
        }
        stocks(world, state);
        if (level == Level.FULL) {
            for (District district : state.districts()) {
                subjects(world, district);
            }
        }
    }

    private static void stocks(World world, State state) {
        Metrics metrics = world.metrics();
        long onLists = 0;
        long classes = 0;
        for (District district : state.districts()) {
            onLists += district.listings().inForce().size();
            classes += district.truth().classes().size();
        }
        long counted = 0;
        for (int metric = metrics.onList; metric < metrics.blacklisted; metric++) {
            counted += state.series().total(metric);
        }
        require(onLists == classes, "listings in force", onLists, classes);
        require(onLists == counted, "listings in force and counted", onLists, counted);
        if (metrics.credit.any()) {
            long owed = 0;
            for (District district : state.districts()) {
                owed += district.credit().loans().size();
            }
            long owedCounted = state.series().total(metrics.credit.owed);
            require(owed == owedCounted, "loans owed and counted", owed, owedCounted);
        }
        long waiting = 0;
        for (var pool : state.pools().all()) {
            waiting += pool.size();
        }
        long waitingCounted = 0;
        for (int pool = 0; pool < state.pools().all().size(); pool++) {
            waitingCounted += state.series().total(metrics.waiting + pool);
        }
        require(waiting == waitingCounted, "claims waiting and counted", waiting, waitingCounted);
    }

    private static void subjects(World world, District district) {
        KeptRows inForce = district.listings().inForce();
        int[] black = new int[district.size()];
        for (int row = 0; row < inForce.size(); row++) {
            require(row == 0 || inForce.find(inForce.subject(row), inForce.code(row)) == row, "listing once", row, -1);
            require(
                    inForce.day(row) > inForce.extra(row),
                    "listing ends after it begins",
                    inForce.day(row),
                    inForce.extra(row));
            require(
                    district.listings().files().subject(row) == inForce.subject(row),
                    "a listing's file",
                    district.listings().files().subject(row),
                    inForce.subject(row));
        }
        KeptRows known = district.people().known();
        for (int row = 0; row < known.size(); row++) {
            black[known.subject(row) - district.from()]++;
            require(
                    district.listings().stands(known.subject(row), known.code(row), known.origin(row)),
                    "a known listing stands",
                    known.subject(row),
                    known.code(row));
        }
        for (int row = 0; row < district.size(); row++) {
            require(
                    black[row] == district.people().knownListings(row),
                    "blacklists that a subject knows of",
                    black[row],
                    district.people().knownListings(row));
            require(
                    district.people().listedTies(row) >= 0,
                    "listed ties",
                    district.people().listedTies(row),
                    0);
        }
    }

    private static void require(boolean holds, String what, long is, long must) {
        if (!holds) {
            throw new IllegalStateException("invariant broken: " + what + " (" + is + ", " + must + ")");
        }
    }
}
