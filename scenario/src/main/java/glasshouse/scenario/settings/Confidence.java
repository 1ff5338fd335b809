package glasshouse.scenario.settings;

/** How well a number is known, from best to least. In YAML in lower case. */
public enum Confidence {
    /** Taken from a primary source that measured it. */
    MEASURED,
    /** Stated by a source that did not measure it itself. */
    REPORTED,
    /** Computed from numbers that were measured or reported. */
    DERIVED,
    /** Asserted by an interested party, without support. */
    CLAIMED,
    /** Chosen by us because nobody has measured it. */
    ASSUMED
}
