package glasshouse.society.people;

import glasshouse.society.population.Traits;

/**
 * Holds the society's columns of one district: what people are and how they have been treated. Rows are the subjects
 * from..from+size-1.
 *
 * <p>Traits and disposition never change; the treatment columns are written by {@code response} alone, at the end of a
 * week, and read by {@code conduct} in the next.
 */
public final class People {
    private final int from;
    private final int size;
    private final int[] traits;
    private final short[] personClass;
    private final byte[] disposition;
    private final byte[] blacklisted;
    private final byte[] listedTies;

    /**
     * Creates the columns of subjects from..from+size-1.
     *
     * @param traits packed traits of the whole population, by subject
     * @param disposition ranks 0..255 of this district's people, by row
     */
    public People(int from, int size, int[] traits, byte[] disposition) {
        this.from = from;
        this.size = size;
        this.traits = traits;
        this.personClass = new short[size];
        for (int row = 0; row < size; row++) {
            personClass[row] = (short) PersonClass.of(traits[from + row]);
        }
        this.disposition = disposition;
        this.blacklisted = new byte[size];
        this.listedTies = new byte[size];
    }

    /** Returns the first subject. */
    public int from() {
        return from;
    }

    /** Returns the number of subjects. */
    public int size() {
        return size;
    }

    /** Returns the packed traits of a row; read them with {@link Traits}. */
    public int traits(int row) {
        return traits[from + row];
    }

    /** Returns the packed traits of any subject of the population: traits never change, so anyone may read them. */
    public int traitsOf(int subject) {
        return traits[subject];
    }

    /** Returns the number of subjects in the whole population. */
    public int population() {
        return traits.length;
    }

    /** Returns the class of a row, see {@link PersonClass}. */
    public int personClass(int row) {
        return personClass[row];
    }

    /** Returns the disposition of a row, 0 (least honest) to 255. */
    public int disposition(int row) {
        return disposition[row] & 0xff;
    }

    /** Returns how many blacklists the person is treated as being on. */
    public int blacklisted(int row) {
        return blacklisted[row];
    }

    /** Returns how many ties are known to be on a blacklist, at most 127. */
    public int listedTies(int row) {
        return listedTies[row];
    }

    /** Sets how many blacklists the person is treated as being on; for response and restoring only. */
    public void setBlacklisted(int row, int value) {
        blacklisted[row] = (byte) value;
    }

    /** Sets how many ties are known to be on a blacklist; for response and restoring only. */
    public void setListedTies(int row, int value) {
        listedTies[row] = (byte) value;
    }
}
