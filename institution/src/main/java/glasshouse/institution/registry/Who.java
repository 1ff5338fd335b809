package glasshouse.institution.registry;

/** Says whom a rulebook or a list speaks of. */
public enum Who {
    /** Everybody in the city. */
    EVERYONE,
    /** Those registered as residents. */
    REGISTERED
}
