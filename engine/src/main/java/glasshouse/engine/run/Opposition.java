package glasshouse.engine.run;

import glasshouse.engine.district.District;
import glasshouse.engine.district.Workspace;
import glasshouse.engine.world.World;
import glasshouse.society.opinion.Opinion;
import org.jspecify.annotations.Nullable;

/**
 * Counts between weeks who opposes openly, and publishes it: all week long everybody knows the count as it was when the week began.
 * The count is that of the state, so that a checkpoint has it.
 */
public final class Opposition {
    private final @Nullable Opinion opinion;
    private int openly;
    private int reached;

    Opposition(World world) {
        this.opinion = world.opinion();
    }

    /** Counts anew, when a run begins or goes on, and tells every thread. */
    void count(District[] districts, Workspace[] spaces) {
        if (opinion == null) {
            return;
        }
        openly = 0;
        for (District district : districts) {
            openly += district.opinion().countOpposing();
        }
        publish(opinion, spaces);
    }

    /** Adds those who joined in the week that ends, and tells every thread. */
    void add(Workspace[] spaces) {
        if (opinion == null) {
            return;
        }
        for (Workspace space : spaces) {
            openly += space.opinion().voices().takeJoined();
        }
        publish(opinion, spaces);
    }

    private void publish(Opinion of, Workspace[] spaces) {
        reached = of.reached(openly);
        for (Workspace space : spaces) {
            space.opinion().voices().enter(reached);
        }
    }

    /** Returns how many oppose openly, as is known to all. */
    public int openly() {
        return openly;
    }

    /** Returns how many have a threshold that this reaches. */
    public int reached() {
        return reached;
    }
}
