package glasshouse.society.people;

/**
 * Holds who is a member of which private scheme, and how many of each person's household and acquaintances are. Takes no room until
 * somebody joins. Written by {@code schemes} alone.
 */
public final class Memberships {
    private static final int MOST_SCHEMES = 8;
    private static final int EIGHT_BITS = 0xff;

    private final int size;
    /** [row]: a bit a scheme; empty until anybody joins. */
    private byte[] member = {};
    /** [scheme][row]: how many of household and acquaintances are members; empty until anybody's is. */
    private final byte[][] peers = new byte[MOST_SCHEMES][0];

    Memberships(int size) {
        this.size = size;
    }

    /** Says whether anybody was ever a member. */
    public boolean any() {
        return member.length > 0;
    }

    /** Says whether a row is a member of a scheme. */
    public boolean has(int row, int scheme) {
        return member.length > 0 && (member[row] >>> scheme & 1) != 0;
    }

    /** Returns the schemes of a row, a bit each; for hashing, checkpoints and surveys only. */
    public int at(int row) {
        return member.length == 0 ? 0 : member[row] & EIGHT_BITS;
    }

    /** Sets the schemes of a row, a bit each; for restoring only. */
    public void set(int row, int value) {
        if (value != 0 || member.length > 0) {
            makeRoom();
            member[row] = (byte) value;
        }
    }

    /** Makes a row a member. */
    public void join(int row, int scheme) {
        makeRoom();
        member[row] |= (byte) (1 << scheme);
    }

    /** Makes a member none. */
    public void leave(int row, int scheme) {
        member[row] &= (byte) ~(1 << scheme);
    }

    /** Returns how many of a row's household and acquaintances are members. */
    public int peers(int row, int scheme) {
        return peers[scheme].length == 0 ? 0 : peers[scheme][row] & EIGHT_BITS;
    }

    /** Sets how many are; for restoring only. */
    public void setPeers(int row, int scheme, int value) {
        hear(row, scheme, value - peers(row, scheme));
    }

    /** Lets a row hear that one more is, or one less. */
    public void hear(int row, int scheme, int change) {
        if (change == 0) {
            return;
        }
        if (peers[scheme].length == 0) {
            peers[scheme] = new byte[size];
        }
        peers[scheme][row] += (byte) change;
    }

    private void makeRoom() {
        if (member.length == 0) {
            member = new byte[size];
        }
    }
}
