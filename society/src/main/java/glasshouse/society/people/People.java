package glasshouse.society.people;

import glasshouse.kernel.column.KeptRows;
import glasshouse.society.population.Traits;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Holds the society's columns of one district: what people are and how they have been treated. Rows are the subjects
 * from..from+size-1.
 *
 * <p>Traits and disposition never change; the treatment columns are written by {@code response} alone, at the end of a
 * week, and read by {@code conduct} in the next. Whether a firm is there is written by {@code business} alone.
 */
public final class People {
    private static final int STEP_BITS = 5;

    private static final int STIRRED_SHIFT = 16;
    private static final long EIGHT_ONES = 0x0101_0101_0101_0101L;
    private static final VarHandle EIGHT_ROWS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    /** Levels of fear that conduct tells apart. */
    public static final int FEARS = 16;

    /** How many ways of being treated conduct tells apart. */
    public static final int TREATMENTS = 4 * FEARS;

    /** Extra of a cut tie: the other cut it, because the subject had reported him or her. */
    public static final int SHUNNED = 1;

    /** Steps that dispositions are told apart by beside the class. */
    public static final int STEPS = 1 << STEP_BITS;

    private static final int FEAR_SHIFT = 4;
    private static final int BYTE_BITS = 8;
    private static final int LOW_BYTE = 0xff;

    private final int from;
    private final int size;
    private final int[] traits;
    /** [row]: its class and the step of its disposition, as {@link #actingPlace} says. */
    private final short[] ownPlace;
    /** [row]: the same of the class by which it acts; the same array until somebody is at rest. */
    private short[] actingPlace;

    private final byte[] disposition;
    /** [row]: the low eight bits of how many blacklists ties are known to be on. */
    private final byte[] listedTies;
    /** [row]: the rest of it; empty until anybody knows of more. */
    private byte[] manyListedTies = {};

    private final byte[] fear;
    private final byte[] trust;
    /** [row]: trust in neighbours; empty until anybody's changes. */
    private byte[] trustInNeighbours = {};
    /** [row]: what conduct reads of all this, in one byte. */
    private final byte[] treatment;

    private final int trustAtStart;
    private final int trustInNeighboursAtStart;
    private int stirred;
    private int distrustful;

    private final KeptRows known = new KeptRows();
    private final KeptRows filings = new KeptRows();
    private final KeptRows cutTies = new KeptRows();
    private final Memberships memberships;

    /**
     * Creates the columns of subjects from..from+size-1.
     *
     * @param traits packed traits of the whole population, by subject
     * @param disposition ranks 0..255 of this district's people, by row
     * @param trustAtStart trust in the authorities that everybody starts with, 0..255
     * @param trustInNeighboursAtStart trust in neighbours that everybody starts with, 0..255
     */
    public People(
            int from, int size, int[] traits, byte[] disposition, int trustAtStart, int trustInNeighboursAtStart) {
        this.from = from;
        this.size = size;
        this.traits = traits;
        this.disposition = disposition;
        this.ownPlace = new short[size];
        for (int row = 0; row < size; row++) {
            ownPlace[row] = place(row, PersonClass.of(traits[from + row]));
        }
        this.actingPlace = ownPlace;
        this.listedTies = new byte[size];
        this.fear = new byte[size];
        this.trust = new byte[size];
        this.treatment = new byte[size];
        this.memberships = new Memberships(size);
        this.trustAtStart = trustAtStart;
        this.trustInNeighboursAtStart = trustInNeighboursAtStart;
        Arrays.fill(trust, (byte) trustAtStart);
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
        return ownPlace[row] >>> STEP_BITS;
    }

    /** Returns the class by which a row acts: its own, or, of a subject that is not there, one that takes no occasion. */
    public int actingClass(int row) {
        return actingPlace[row] >>> STEP_BITS;
    }

    /** Returns the class by which a row acts times {@link #STEPS}, plus the step that its disposition is in. */
    public int actingPlace(int row) {
        return actingPlace[row];
    }

    private short place(int row, int classOfRow) {
        return (short) (classOfRow << STEP_BITS | disposition(row) >>> BYTE_BITS - STEP_BITS);
    }

    /** Says whether a subject is not there: neither acts nor can be found. */
    public boolean isAtRest(int row) {
        return actingPlace != ownPlace && actingPlace[row] != ownPlace[row];
    }

    /** Sets the class by which a row acts; for business and restoring only. */
    public void setActingClass(int row, int value) {
        if (actingClass(row) != value) {
            if (actingPlace == ownPlace) {
                actingPlace = ownPlace.clone();
            }
            actingPlace[row] = place(row, value);
        }
    }

    /** Returns the disposition of a row, 0 (least honest) to 255. */
    public int disposition(int row) {
        return disposition[row] & 0xff;
    }

    /** Returns how many blacklists the person knows to be on, as {@link #known} says. */
    public int knownListings(int row) {
        int subject = from + row;
        int lists = 0;
        if (isListed(row)) {
            for (int at = known.firstOf(subject); at < known.size() && known.subject(at) == subject; at++) {
                lists++;
            }
        }
        return lists;
    }

    /** Returns how many blacklists ties are known to be on, at most {@link Short#MAX_VALUE}. */
    public int listedTies(int row) {
        return listedTies[row] & LOW_BYTE | (manyListedTies.length == 0 ? 0 : manyListedTies[row] << BYTE_BITS);
    }

    /** Returns the fear of the authorities, 0 to 255. */
    public int fear(int row) {
        return fear[row] & 0xff;
    }

    /** Returns the trust in the authorities, 0 to 255. */
    public int trust(int row) {
        return trust[row] & 0xff;
    }

    /** Returns the trust in neighbours and other ties, 0 to 255. */
    public int trustInNeighbours(int row) {
        return trustInNeighbours.length == 0 ? trustInNeighboursAtStart : trustInNeighbours[row] & 0xff;
    }

    /**
     * Returns how a person is treated, as conduct tells it apart: (listed ? 1 : 0) + (listed tie ? 2 : 0), times {@link #FEARS},
     * plus the level of fear; below {@link #TREATMENTS}.
     */
    public int treatment(int row) {
        return treatment[row];
    }

    /** Says whether the person knows to be on any blacklist. */
    public boolean isListed(int row) {
        return (treatment[row] & FEARS) != 0;
    }

    /** Sets whether the person knows to be on any blacklist, which {@link #known} says too; for response and restoring only. */
    public void setListed(int row, boolean isListed) {
        sum(row, isListed);
    }

    /** Sets how many blacklists ties are known to be on; for response and restoring only. */
    public void setListedTies(int row, int value) {
        if (value > LOW_BYTE && manyListedTies.length == 0) {
            manyListedTies = new byte[size];
        }
        listedTies[row] = (byte) value;
        if (manyListedTies.length > 0) {
            manyListedTies[row] = (byte) (value >>> BYTE_BITS);
        }
        sum(row, isListed(row));
    }

    /** Sets the fear, 0 to 255; for response and restoring only. */
    public void setFear(int row, int value) {
        stirred += (value == 0 ? 0 : 1) - (fear[row] == 0 ? 0 : 1);
        fear[row] = (byte) value;
        sum(row, isListed(row));
    }

    private void sum(int row, boolean isListed) {
        int state = (isListed ? 1 : 0) | (listedTies(row) > 0 ? 2 : 0);
        treatment[row] = (byte) (state * FEARS + (fear(row) >>> FEAR_SHIFT));
    }

    /** Sets the trust, 0 to 255; for response and restoring only. */
    public void setTrust(int row, int value) {
        stirred += (value == trustAtStart ? 0 : 1) - (trust(row) == trustAtStart ? 0 : 1);
        trust[row] = (byte) value;
    }

    /**
     * Has everybody's fear and trust become what each level comes to: all at once, with no branch on who is afraid; for response only.
     *
     * @param fearSteps from {@link #steps}
     * @param trustSteps likewise
     */
    public void settle(int[] fearSteps, int[] trustSteps) {
        int stirredAfter = 0;
        for (int row = 0; row < size; row++) {
            int fears = fearSteps[fear(row)];
            int trusts = trustSteps[trust(row)];
            fear[row] = (byte) fears;
            trust[row] = (byte) trusts;
            treatment[row] += (byte) (fears >>> BYTE_BITS);
            stirredAfter += (fears >>> STIRRED_SHIFT) + (trusts >>> STIRRED_SHIFT);
        }
        stirred = stirredAfter;
    }

    /**
     * Packs what each level of fear or trust comes to: the level after it (8 bits), by how much that changes how somebody is treated, if it is
     * fear (8 bits), and whether it is not the level at rest.
     *
     * @param after what each level comes to
     * @param atRest the level that everybody starts with
     */
    public static int[] steps(byte[] after, int atRest) {
        int[] steps = new int[after.length];
        for (int level = 0; level < after.length; level++) {
            int next = after[level] & LOW_BYTE;
            int change = (next >>> FEAR_SHIFT) - (level >>> FEAR_SHIFT) & LOW_BYTE;
            steps[level] = one(next ^ atRest) << STIRRED_SHIFT | change << BYTE_BITS | next;
        }
        return steps;
    }

    /** Returns 1 for what is above 0, and 0 for 0. */
    private static int one(int value) {
        return -value >>> Integer.SIZE - 1;
    }

    /** Sets the trust in neighbours, 0 to 255; for response and restoring only. */
    public void setTrustInNeighbours(int row, int value) {
        int before = trustInNeighbours(row);
        if (value == before) {
            return;
        }
        if (trustInNeighbours.length == 0) {
            trustInNeighbours = new byte[size];
            Arrays.fill(trustInNeighbours, (byte) trustInNeighboursAtStart);
        }
        distrustful += (value == trustInNeighboursAtStart ? 0 : 1) - (before == trustInNeighboursAtStart ? 0 : 1);
        trustInNeighbours[row] = (byte) value;
    }

    /**
     * Has everybody's trust in neighbours become what each level comes to: most trust as at the start, which is seen of eight at once; for
     * response only.
     *
     * @param after what each level comes to; that of the start stays
     */
    public void settleNeighbours(byte[] after) {
        long asAtStart = trustInNeighboursAtStart * EIGHT_ONES;
        int distrustfulAfter = 0;
        for (int first = 0; first < trustInNeighbours.length; first += Long.BYTES) {
            int end = Math.min(size, first + Long.BYTES);
            boolean isAtStart =
                    end - first == Long.BYTES && (long) EIGHT_ROWS.get(trustInNeighbours, first) == asAtStart;
            for (int row = first; row < end && !isAtStart; row++) {
                int trusts = after[trustInNeighbours(row)] & LOW_BYTE;
                trustInNeighbours[row] = (byte) trusts;
                distrustfulAfter += one(trusts ^ trustInNeighboursAtStart);
            }
        }
        distrustful = distrustfulAfter;
    }

    /** Returns the trust in neighbours lost since the start. */
    public int trustInNeighboursLost(int row) {
        return trustInNeighboursAtStart - trustInNeighbours(row);
    }

    /** Returns how many trust their neighbours otherwise than at the start. */
    public int distrustful() {
        return distrustful;
    }

    /** Returns the trust lost since the start. */
    public int trustLost(int row) {
        return trustAtStart - trust(row);
    }

    /** Returns how many are afraid, plus how many trust less than at the start: 0 where all are as they began. */
    public int stirred() {
        return stirred;
    }

    /**
     * Returns what people know of their own listings, in order of (subject, list): code is the list, day when they learned
     * of it, extra what they hold of it. For response and checkpoints only.
     */
    public KeptRows known() {
        return known;
    }

    /** Returns what people mean to file, and when; for response and checkpoints only. */
    public KeptRows filings() {
        return filings;
    }

    /**
     * Returns the ties that were cut, each at both ends, in order of (subject, other): code is the other, day when, extra
     * {@link #SHUNNED} or 0. Written by response alone.
     */
    public KeptRows cutTies() {
        return cutTies;
    }

    /** Returns who is a member of which private scheme. */
    public Memberships memberships() {
        return memberships;
    }

    /** Says whether a subject of this district has cut the tie to another, or was cut off. */
    public boolean isCut(int subject, int other) {
        return cutTies.size() > 0 && cutTies.find(subject, other) >= 0;
    }

    /** Says whether a subject of this district was cut off by anybody he or she had reported. */
    public boolean isShunned(int subject) {
        for (int row = cutTies.firstOf(subject); row < cutTies.size() && cutTies.subject(row) == subject; row++) {
            if (cutTies.extra(row) == SHUNNED) {
                return true;
            }
        }
        return false;
    }
}
