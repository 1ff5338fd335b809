package glasshouse.kernel.index;

import java.util.List;

/**
 * Says in which of a world's cities each subject lives. A world without named cities is one city, and nobody's is asked for.
 */
public final class Cities {
    /** Stands for every city, named or not. */
    public static final long EVERYWHERE = -1;

    /** The most cities of a world: each is a bit of a number. */
    public static final int MOST = 60;

    private final Names names;
    private final byte[] cityOf;

    private Cities(Names names, byte[] cityOf) {
        this.names = names;
        this.cityOf = cityOf;
    }

    /** Returns the one city of a world that names none. */
    public static Cities unnamed() {
        return new Cities(Names.of(List.of()), new byte[0]);
    }

    /**
     * Holds where subjects live.
     *
     * @param names the cities
     * @param cityOf number of the city, by subject; kept, not copied
     * @throws IllegalArgumentException if there are more than {@link #MOST}
     */
    public static Cities of(Names names, byte[] cityOf) {
        if (names.size() > MOST) {
            throw new IllegalArgumentException("cities (" + names.size() + ") must be at most " + MOST);
        }
        return new Cities(names, cityOf);
    }

    /** Says whether cities are named. */
    public boolean any() {
        return cityOf.length > 0;
    }

    /** Returns how many cities are named. */
    public int size() {
        return names.size();
    }

    /** Returns the names. */
    public Names names() {
        return names;
    }

    /** Returns the number of the city that a subject lives in, 0 where none is named. */
    public int of(int subject) {
        return cityOf.length == 0 ? 0 : cityOf[subject];
    }

    /** Returns the cities named as one bit each, {@link #EVERYWHERE} for none named. */
    public long of(List<String> named) {
        long bits = 0;
        for (String name : named) {
            bits |= 1L << names.number(name);
        }
        return named.isEmpty() ? EVERYWHERE : bits;
    }

    /** Says whether a subject lives in one of some cities. */
    public boolean isIn(int subject, long some) {
        return some == EVERYWHERE || (some >>> of(subject) & 1) != 0;
    }
}
