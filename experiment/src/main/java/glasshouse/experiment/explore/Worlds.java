package glasshouse.experiment.explore;

import glasshouse.engine.world.Scenario;
import glasshouse.engine.world.World;
import glasshouse.experiment.cell.CellKey;
import glasshouse.experiment.run.Version;
import glasshouse.kernel.random.Seeds;
import glasshouse.kernel.time.Horizon;
import glasshouse.kernel.time.Week;
import glasshouse.scenario.load.Loaded;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The worlds of one point: number 0 is the baseline, the others are the regimes. They share their people, and what all of them name is
 * numbered alike, so that each regime can leave from the baseline's checkpoint. Used by one thread.
 */
final class Worlds {
    private final Loaded<Scenario> baseline;
    private final List<Loaded<Scenario>> regimes;
    private final int[] days;
    private final String observed;
    private final @Nullable String[] hashes;

    /**
     * Puts them together.
     *
     * @param days first day of each regime
     * @param observed hash of what is read off
     */
    Worlds(Loaded<Scenario> baseline, List<Loaded<Scenario>> regimes, int[] days, String observed) {
        this.baseline = baseline;
        this.regimes = List.copyOf(regimes);
        this.days = days.clone();
        this.observed = observed;
        this.hashes = new String[1 + regimes.size()];
    }

    /** Returns how many worlds there are. */
    int size() {
        return 1 + regimes.size();
    }

    Loaded<Scenario> baseline() {
        return baseline;
    }

    List<Loaded<Scenario>> regimes() {
        return regimes;
    }

    /** Returns the week at whose start a world leaves the baseline; the last of all for the baseline itself. */
    int forkWeek(int world) {
        return world == 0 ? horizon().weeks() : days[world - 1] / Week.DAYS;
    }

    private Horizon horizon() {
        return baseline.value().horizon().horizon();
    }

    /** Returns what a world's run is kept under. */
    CellKey key(int world, Seeds seeds) {
        return CellKey.of(Version.ENGINE, hash(world), observed, seeds);
    }

    private String hash(int world) {
        String known = hashes[world];
        if (known == null) {
            known = world == 0 ? baseline.hash(Scenario.WORLD.toArray(String[]::new)) : hash(0) + change(world - 1);
            hashes[world] = known;
        }
        return known;
    }

    /** Says what a regime changes and when; nothing where it is the baseline's own, so that nobody runs that twice. */
    private String change(int regime) {
        String own = regimes.get(regime).hash("institution", "firms");
        return own.equals(baseline.hash("institution", "firms")) ? "" : "-" + days[regime] + ':' + own;
    }

    /** Makes the baseline with its people. */
    World first(Seeds seeds) {
        return World.of(baseline, amendments(0), seeds, 1);
    }

    /** Makes a world of the same people under a luck; a regime that holds from the start is a world of its own. */
    World world(World first, int world, long luck) {
        if (world == 0 && first.seeds().luck() == luck) {
            return first;
        }
        boolean own = world > 0 && days[world - 1] == 0;
        return first.withLuck(own ? regimes.get(world - 1) : baseline, amendments(world), luck);
    }

    /** Lists the regime that is in force from its day on, and all others, which never are, so that their names are known. */
    private List<World.Amendment> amendments(int world) {
        List<World.Amendment> all = new ArrayList<>();
        int never = horizon().days() + Week.DAYS;
        if (world > 0) {
            boolean own = days[world - 1] == 0;
            all.add(new World.Amendment(own ? never : days[world - 1], own ? baseline : regimes.get(world - 1)));
        }
        for (int other = 1; other < size(); other++) {
            if (other != world) {
                all.add(new World.Amendment(never, regimes.get(other - 1)));
            }
        }
        return all;
    }

    /** Makes the first world of points: those with the same people and firms share them. May be asked by any number of threads. */
    static final class People {
        private final AtomicReference<@Nullable World> last = new AtomicReference<>();

        /** Returns a point's baseline with its people. */
        World first(Worlds worlds, Seeds seeds) {
            World known = last.get();
            if (known != null
                    && known.seeds().people() == seeds.people()
                    && known.hasPeopleOf(worlds.baseline.value())) {
                return known.withLuck(worlds.baseline, worlds.amendments(0), seeds.luck());
            }
            World made = worlds.first(seeds);
            last.set(made);
            return made;
        }
    }
}
