package glasshouse.experiment.life;

import glasshouse.engine.world.World;

/** Says who a life is of: a person or a firm. */
public sealed interface Who permits Person, Firm {
    /** Returns the index among persons, or among firms. */
    int subject();

    /** Says who a subject of a side of a world is. */
    static Who of(World side, int subject) {
        return side.prefix().isEmpty() ? Person.of(side, subject) : Firm.of(side, subject);
    }
}
