package glasshouse.observation.truth;

/** Says what a listing rests on in truth. The classes are counted apart and never mixed. */
public enum ListingClass {
    /** Own act against law or obligation, or own merit on a redlist. */
    SOUND,
    /** But for records that are false it would not stand: the listing rule recomputed without them. */
    WRONGFUL,
    /** Another subject's act, by the regime's own rule. */
    DERIVATIVE,
    /** Own act that is lawful. */
    LAWFUL_ACT,
    /** Own act; notice, hearing, term or proof is missing. */
    IRREGULAR;

    /** How many classes there are. */
    public static final int COUNT = values().length;

    private static final ListingClass[] BY_ORDINAL = values();

    /** Returns the class with an ordinal. */
    public static ListingClass of(int ordinal) {
        return BY_ORDINAL[ordinal];
    }
}
