package glasshouse.society.opinion;

import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Normal;
import glasshouse.kernel.random.Origin;
import glasshouse.society.people.People;
import java.util.Arrays;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Holds what the people of a district have met with and think, by row; where opinion is not told, nothing. Written by opinion alone,
 * at the end of a week.
 */
public final class OpinionState {
    /** The person knows what the system does. */
    static final int KNOWS = 1;
    /** The person opposes it openly. */
    static final int OPPOSES = 2;
    /** The person has done something, or left it undone, for treatment. */
    static final int CHANGED = 4;

    /** Columns of a byte each. */
    private static final int COLUMNS = 5;

    private static final int EIGHT_BITS = 0xff;

    private final @Nullable Opinion opinion;
    private final int size;
    /** [row]: what the person brings along, in ten-thousandths of approval; follows from the seed. */
    private final short[] leaning;
    /** [row]: the person's place among thresholds; follows from the seed; empty without a cascade. */
    private final int[] place;

    private final byte[] trustInFirms;
    private final byte[] benefits;
    private final byte[] burdens;
    private final byte[] news;
    private final byte[] flags;

    private OpinionState(@Nullable Opinion opinion, int size) {
        this.opinion = opinion;
        this.size = size;
        this.leaning = new short[size];
        this.place = opinion == null || opinion.thresholds == null ? new int[0] : new int[size];
        this.trustInFirms = new byte[size];
        this.benefits = new byte[size];
        this.burdens = new byte[size];
        this.news = new byte[size];
        this.flags = new byte[size];
    }

    /** Keeps nothing. */
    public static OpinionState none() {
        return new OpinionState(null, 0);
    }

    /**
     * Creates what the subjects from..from+size-1 think before the first week.
     *
     * @param readsAbroad says of a subject whether he or she goes online through a VPN
     */
    public static OpinionState of(Opinion opinion, int from, int size, IntPredicate readsAbroad) {
        OpinionState state = new OpinionState(opinion, size);
        Arrays.fill(state.trustInFirms, (byte) opinion.trustAtStart);
        for (int row = 0; row < size; row++) {
            long origin = Origin.of(from + row, 0);
            double leaning = opinion.spread * Normal.value(Mixer.draw(opinion.leaningKey, origin, 0)) * Approval.FULL;
            state.leaning[row] = (short) StrictMath.clamp(StrictMath.round(leaning), Short.MIN_VALUE, Short.MAX_VALUE);
            long informed = readsAbroad.test(from + row)
                    ? StrictMath.max(opinion.informed, opinion.informedThroughVpn)
                    : opinion.informed;
            boolean knows = Draws.happens(Mixer.draw(opinion.informedKey, origin, 0), informed);
            state.flags[row] = (byte) (knows ? KNOWS : 0);
            if (opinion.thresholds != null) {
                state.place[row] = opinion.thresholds.place(from + row);
            }
        }
        return state;
    }

    /** Says whether opinion is told of. */
    public boolean areKept() {
        return opinion != null;
    }

    /** Returns private approval in ten-thousandths. */
    public int approval(People people, int row) {
        return told().approval.of(met(people, row));
    }

    /** Returns what private approval would be in ten-thousandths if the person knew what the system does. */
    public int approvalInformed(People people, int row) {
        return told().approval.of(met(people, row).informed());
    }

    private Opinion told() {
        if (opinion == null) {
            throw new IllegalStateException("opinion must be told of to be asked for");
        }
        return opinion;
    }

    private Approval.Met met(People people, int row) {
        return new Approval.Met(
                leaning[row],
                benefits(row),
                burdens(row),
                people.fear(row),
                people.trustInNeighbours(row),
                trustInFirms(row),
                people.trust(row),
                knows(row),
                news[row]);
    }

    /** Returns distrust of neighbours and firms, 0 to 1 on the average of both. */
    public double distrust(People people, int row) {
        return 1 - (people.trustInNeighbours(row) + trustInFirms(row)) / (2.0 * Approval.FULL_LEVEL);
    }

    /** Returns what people say in place of what they think. */
    public Saying saying() {
        return told().saying;
    }

    /** Returns trust in firms, 0 to 255. */
    public int trustInFirms(int row) {
        return trustInFirms[row] & EIGHT_BITS;
    }

    /** Returns the trust in firms lost since the start. */
    public int trustInFirmsLost(int row) {
        return told().trustAtStart - trustInFirms(row);
    }

    /** Returns what is left of benefits, 0 to 255. */
    public int benefits(int row) {
        return benefits[row] & EIGHT_BITS;
    }

    /** Returns what is left of burdens, 0 to 255. */
    public int burdens(int row) {
        return burdens[row] & EIGHT_BITS;
    }

    /** Says whether a person knows what the system does. */
    public boolean knows(int row) {
        return (flags[row] & KNOWS) != 0;
    }

    /** Says whether a person opposes openly. */
    public boolean opposes(int row) {
        return (flags[row] & OPPOSES) != 0;
    }

    /** Says whether a person has done something, or left it undone, for treatment. */
    public boolean hasChanged(int row) {
        return (flags[row] & CHANGED) != 0;
    }

    /** Returns how many oppose openly. */
    public int countOpposing() {
        int opposing = 0;
        for (byte some : flags) {
            opposing += some >>> 1 & 1;
        }
        return opposing;
    }

    /** Says whether a person's threshold is among so many of the lowest. */
    public boolean isReached(int row, int reached) {
        return place.length > 0 && place[row] < reached;
    }

    int size() {
        return size;
    }

    void setTrustInFirms(int row, int value) {
        trustInFirms[row] = (byte) value;
    }

    void setBenefits(int row, int value) {
        benefits[row] = (byte) value;
    }

    void setBurdens(int row, int value) {
        burdens[row] = (byte) value;
    }

    void addNews(int row, int value) {
        news[row] = (byte) StrictMath.clamp(news[row] + value, Byte.MIN_VALUE, Byte.MAX_VALUE);
    }

    void set(int row, int flag) {
        flags[row] |= (byte) flag;
    }

    /** Returns the bytes of all columns. */
    public int bytes() {
        return size * (COLUMNS + Short.BYTES) + place.length * Integer.BYTES;
    }

    /** Returns all that is kept of a person, for checkpoints only: 40 bits. */
    public long packed(int row) {
        return (long) flags[row] << 32
                | (long) (news[row] & EIGHT_BITS) << 24
                | burdens(row) << 16
                | benefits(row) << 8
                | trustInFirms(row);
    }

    /** Restores all that is kept of a person; for checkpoints only. */
    public void restore(int row, long packed) {
        flags[row] = (byte) (packed >>> 32);
        news[row] = (byte) (packed >>> 24);
        burdens[row] = (byte) (packed >>> 16);
        benefits[row] = (byte) (packed >>> 8);
        trustInFirms[row] = (byte) packed;
    }
}
