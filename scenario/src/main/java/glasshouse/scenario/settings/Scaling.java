package glasshouse.scenario.settings;

/** How a setting follows the size of a society that is simulated smaller than it is. */
public enum Scaling {
    /** A rate or share: the same whatever the size. */
    INTENSIVE,
    /** A count of things in the simulated society: shrinks with it. */
    EXTENSIVE,
    /** A count in the city that is represented: stays as it is, though the simulated society is smaller. */
    REPRESENTED
}
