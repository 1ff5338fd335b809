package glasshouse.views.report;

import java.util.List;

/**
 * What is asked of one side of a run, its persons or its firms, in the same way.
 *
 * @param who what the subjects are called: adults or firms
 * @param count how many there are
 * @param allListings whether every listing is kept and not only those of followed subjects
 * @param grades the names of grades or ratings, lowest first
 * @param firstGrade the one in which everyone begins; empty without one
 * @param listed who was listed and for what
 * @param course how things went over time
 * @param unequal what befell whom
 */
public record Side(
        String who,
        long count,
        boolean allListings,
        List<String> grades,
        String firstGrade,
        Listed listed,
        Course course,
        Unequal unequal) {
    /** Keeps a copy of the list. */
    public Side {
        grades = List.copyOf(grades);
    }

    /** Asks one side of a run. */
    static Side of(Stored run, boolean allListings) {
        return new Side(
                run.isOfFirms() ? "firms" : "adults",
                run.subjects(),
                allListings,
                run.grades(),
                Grades.first(run),
                Listed.of(run),
                Course.of(run),
                Unequal.of(run));
    }

    /** Returns what the subjects are called where persons are people. */
    public String people() {
        return isOfFirms() ? who : "people";
    }

    /** Says whether it is the firms' side. */
    public boolean isOfFirms() {
        return who.equals("firms");
    }
}
