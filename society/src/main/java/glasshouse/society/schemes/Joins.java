package glasshouse.society.schemes;

import glasshouse.kernel.column.EventBatch;

/**
 * Holds who joined and left schemes this week, for observation. Code packs what (4 bits) and the scheme (8 bits at 4); origin is
 * that of the occasion.
 */
public final class Joins extends EventBatch {
    /** Stays out: nothing that speaks for it suffices. */
    public static final int STAYS_OUT = 0;
    /** Joins, and would for the benefits alone. */
    public static final int BY_BENEFIT = 1;
    /** Joins, and would not but for peers. */
    public static final int BY_PEERS = 2;
    /** Joins, and would not but for what staying out costs. */
    public static final int BY_PRESSURE = 3;
    /** Leaves. */
    public static final int LEFT = 4;

    private static final int WHAT = 0xf;
    private static final int SCHEME_SHIFT = 4;

    static int code(int what, int scheme) {
        return scheme << SCHEME_SHIFT | what;
    }

    /** Returns what happened. */
    public int what(int row) {
        return code(row) & WHAT;
    }

    /** Returns the scheme. */
    public int scheme(int row) {
        return code(row) >>> SCHEME_SHIFT;
    }
}
