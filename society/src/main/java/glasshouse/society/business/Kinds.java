package glasshouse.society.business;

import glasshouse.society.firms.FirmTraits;

/** Numbers the kinds of firm that business tells apart: size x ownership x margin. */
public final class Kinds {
    /** How many there are. */
    public static final int COUNT = FirmTraits.SIZES * FirmTraits.OWNERSHIPS * 2;

    private Kinds() {}

    /** Returns the kind of a firm with these traits. */
    public static int of(int traits) {
        return (FirmTraits.size(traits) * FirmTraits.OWNERSHIPS + FirmTraits.ownership(traits)) * 2
                + FirmTraits.margin(traits);
    }

    /** Returns the size of a kind. */
    public static int size(int kind) {
        return kind / (2 * FirmTraits.OWNERSHIPS);
    }

    /** Returns the ownership of a kind. */
    public static int ownership(int kind) {
        return kind / 2 % FirmTraits.OWNERSHIPS;
    }

    /** Returns the margin of a kind. */
    public static int margin(int kind) {
        return kind % 2;
    }
}
