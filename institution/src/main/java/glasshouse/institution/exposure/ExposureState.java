package glasshouse.institution.exposure;

import glasshouse.kernel.column.KeptRows;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * Holds who is exposed in one district: how often each person was, which stores hold something about each, and what is shown
 * with personal data. The columns take no room until the first value. Written by {@link Exposure} alone.
 */
public final class ExposureState {
    private static final byte[] NONE = {};
    private static final VarHandle EIGHT_ROWS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final int MOST_TIMES = 127;
    private static final int REDLISTED = 0x80;

    private final int from;
    private final int size;
    /** [row]: times exposed (7 bits), and whether once while on a redlist. */
    private byte[] exposed = NONE;
    /** [row]: a bit a store that holds something about the person. */
    private byte[] held = NONE;

    private final KeptRows shown = new KeptRows();
    /** By whose stores all who are on lists are held; null where it has to be found out. */
    private @Nullable ExposurePlan heldBy;

    /** Creates the state of subjects from..from+size-1, none exposed. */
    public ExposureState(int from, int size) {
        this.from = from;
        this.size = size;
    }

    /**
     * Returns what is shown with personal data, in canonical order: code is the list, extra the first day, occurred the day on
     * which the listing was over and day that on which the last copy goes, each {@link Integer#MAX_VALUE} while it stands;
     * origin and tag are those of the record behind the listing. For exposure and checkpoints only.
     */
    public KeptRows shown() {
        return shown;
    }

    /** Returns a row's times exposed and whether once while on a redlist; for hashing and checkpoints only. */
    public int exposed(int row) {
        return exposed.length == 0 ? 0 : exposed[row] & 0xff;
    }

    /** Sets what {@link #exposed} returns; for exposure and restoring only. */
    public void setExposed(int row, int value) {
        if (exposed.length == 0 && value != 0) {
            exposed = new byte[size];
        }
        if (exposed.length > 0) {
            exposed[row] = (byte) value;
        }
    }

    /** Returns the stores that hold something about a row, a bit each; for hashing and checkpoints only. */
    public int held(int row) {
        return held.length == 0 ? 0 : held[row] & 0xff;
    }

    /** Sets what {@link #held} returns; for exposure and restoring only. */
    public void setHeld(int row, int value) {
        if (held.length == 0 && value != 0) {
            held = new byte[size];
        }
        if (held.length > 0) {
            held[row] = (byte) value;
        }
    }

    /** Returns how often a row was exposed, at most 127. */
    public int times(int row) {
        return exposed(row) & MOST_TIMES;
    }

    boolean isEmpty() {
        return shown.size() == 0 && exposed.length == 0;
    }

    boolean anyExposed() {
        return exposed.length > 0;
    }

    boolean anyHeld() {
        return held.length > 0;
    }

    /** Returns the first row from one on that was ever exposed, the number of rows if there is none: few are. */
    int nextExposed(int first) {
        int row = first;
        while (row + Long.BYTES <= exposed.length && (long) EIGHT_ROWS.get(exposed, row) == 0) {
            row += Long.BYTES;
        }
        while (row < exposed.length && exposed[row] == 0) {
            row++;
        }
        return row;
    }

    /** Says whether all who are on lists are held by a plan's stores already. */
    boolean isHeldBy(ExposurePlan plan) {
        return heldBy == plan;
    }

    /** Notes that all who are on lists are held by a plan's stores. */
    void holdBy(ExposurePlan plan) {
        heldBy = plan;
    }

    int from() {
        return from;
    }

    int size() {
        return size;
    }

    void hold(int subject, int stores) {
        if (stores != 0) {
            setHeld(subject - from, held(subject - from) | stores);
        }
    }

    /** Counts one exposure; returns the code with what is new about it. */
    int expose(int subject, boolean redlisted, int code) {
        int row = subject - from;
        int before = exposed(row);
        int times = Math.min(MOST_TIMES, (before & MOST_TIMES) + 1);
        setExposed(row, before & REDLISTED | (redlisted ? REDLISTED : 0) | times);
        int first = (before & MOST_TIMES) == 0 ? Exposures.first(code) : code;
        return redlisted && (before & REDLISTED) == 0 ? Exposures.firstRedlisted(first) : first;
    }

    /** Returns the row of what is shown of a listing that still stands, or -1. */
    int find(int subject, int list, long origin) {
        for (int row = shown.firstOf(subject); row < shown.size() && shown.subject(row) == subject; row++) {
            boolean same = shown.code(row) == list && shown.origin(row) == origin;
            if (same && shown.occurred(row) == Integer.MAX_VALUE) {
                return row;
            }
        }
        return -1;
    }
}
