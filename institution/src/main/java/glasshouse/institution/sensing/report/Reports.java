package glasshouse.institution.sensing.report;

import glasshouse.kernel.column.EventBatch;
import glasshouse.kernel.column.SubjectBits;
import glasshouse.kernel.random.Befallen;

/**
 * Holds what became of reports by ties in a week: for observation. Code packs what was reported (16 bits), what happened (4
 * bits) and the kind of tie (2 bits); extra is the other person, or the yuan of a reward.
 */
public final class Reports extends EventBatch {
    /** The subject hands in a report; extra is whom it names. */
    public static final int HANDED_IN = 1;
    /** The subject is paid for a report; extra is how many yuan. */
    public static final int REWARDED = 2;
    /** A report of the subject is with the agency; extra is who reported. */
    public static final int ARRIVED = 3;
    /** A report of the subject was checked and thrown out. */
    public static final int THROWN_OUT = 4;

    private static final int HAPPENED_SHIFT = 16;
    private static final int TIE_SHIFT = 20;

    private final Befallen room = new Befallen();
    private final SubjectBits cutters = new SubjectBits();

    /** Notes what happened to the report in a row of a batch, whose tag it takes over. */
    public void note(int subject, int day, int happened, int payload, int extra, EventBatch report, int row) {
        int code = Report.what(payload) | happened << HAPPENED_SHIFT | Report.tie(payload) << TIE_SHIFT;
        int noted = add(subject, day, code, extra, report.occurred(row), report.origin(row));
        tags().copy(noted, report.tags(), row);
    }

    /** Returns what happened. */
    public int happened(int row) {
        return code(row) >>> HAPPENED_SHIFT & 0xf;
    }

    /** Returns the kind of tie. */
    public int tie(int row) {
        return code(row) >>> TIE_SHIFT;
    }

    /** Returns what was reported: kind of act and channel, packed as in a sighting. */
    public int what(int row) {
        return Report.what(code(row));
    }

    Befallen room() {
        return room;
    }

    /** Returns who of the district in hand has cut a tie or was cut off. */
    SubjectBits cutters() {
        return cutters;
    }
}
