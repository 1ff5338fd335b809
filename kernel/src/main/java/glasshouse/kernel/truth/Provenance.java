package glasshouse.kernel.truth;

/** The truth behind a record, known to the simulator and to nobody in the world it simulates. */
public enum Provenance {
    /** The subject did the act. */
    OWN_ACT,
    /** Another subject did the act and this one was taken for them. */
    MISIDENTIFIED,
    /** Nobody did the act: a probe matched this subject by error. */
    FALSE_ALARM,
    /** A true record of another subject, joined to this one by an error of linkage. */
    MISLINKED,
    /** Somebody made the record up. */
    FABRICATED,
    /** A record that an insider changed. */
    ALTERED,
    /** A second copy of a record that already counts. */
    DUPLICATE
}
