package glasshouse.experiment.explore;

import glasshouse.engine.world.World;
import glasshouse.kernel.random.Seeds;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Makes the first world of points: those that follow each other with the same people and firms share them. May be asked by any number of threads. */
final class People {
    private final AtomicReference<@Nullable World> last = new AtomicReference<>();

    /** Returns a point's baseline with its people. */
    World first(Worlds worlds, Seeds seeds) {
        World known = last.get();
        if (known != null
                && known.seeds().people() == seeds.people()
                && known.hasPeopleOf(worlds.baseline().value())) {
            return worlds.first(known, seeds.luck());
        }
        World made = worlds.first(seeds);
        last.set(made);
        return made;
    }
}
