package glasshouse.experiment.run;

import java.util.List;

/**
 * Says which tables and which cuts of the counts a run writes. A run that is kept writes all; one that is read once and deleted,
 * such as an evaluation of a fit, writes what its readings name: the counts of every stratum are most of what a small run costs.
 */
public final class Kept {
    /** All there is. */
    public static final Kept ALL = new Kept("");

    private static final String CUT = "cut";

    private final String readings;

    private Kept(String readings) {
        this.readings = readings;
    }

    /** Keeps what stands in readings: a table whose name is in them, and a cut whose name is in quotes in them. */
    public static Kept namedIn(List<String> readings) {
        return new Kept(String.join("\n", readings));
    }

    boolean hasTable(String name) {
        return readings.isEmpty() || readings.contains(name);
    }

    /** Says whether a cut is kept; all are, where the readings say nothing of cuts. */
    boolean hasCut(String name) {
        return !readings.contains(CUT) || readings.contains("'" + name + "'");
    }
}
