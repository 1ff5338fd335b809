package glasshouse.engine.world;

import glasshouse.institution.contagion.Across;
import glasshouse.kernel.index.Names;
import glasshouse.society.firms.Harm;
import java.util.List;

/**
 * Holds what one side of a world has to do with the other.
 *
 * @param across who is on the other side
 * @param harm what this side's acts do to the other's subjects
 * @param acts the other side's kinds of act
 */
record Between(Across across, Harm harm, Names acts) {
    /** Returns that there is no other side. */
    static Between nothing() {
        return new Between(Across.nobody(), Harm.none(), Names.of(List.of()));
    }
}
