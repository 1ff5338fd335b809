package glasshouse.views.report;

import glasshouse.experiment.summary.Summary;
import glasshouse.results.folder.RunFolder;
import glasshouse.results.manifest.Manifest;
import java.time.LocalDate;
import java.util.Optional;

/**
 * All numbers of one run's report.
 *
 * @param manifest what the run says about itself
 * @param summary the figures stored beside its tables
 * @param words what its scenario says in words
 * @param firstGrade the grade in which everyone begins; empty without one
 * @param totals sums of all weeks
 * @param listed who was listed and for what
 * @param ways the ways through the system
 * @param course how things went over time
 * @param stay how long people stayed on lists
 * @param unequal what befell whom
 * @param life one life
 * @param behind what goes on behind lists and scores
 * @param balance what it is for beside what it does
 * @param assumptions what it was given
 */
public record Report(
        Manifest manifest,
        Summary summary,
        Wordings words,
        String firstGrade,
        Totals totals,
        Listed listed,
        Ways ways,
        Course course,
        Stay stay,
        Unequal unequal,
        Optional<Life> life,
        Behind behind,
        Balance balance,
        Assumptions assumptions) {

    private static final double DAYS_OF_A_YEAR = 365.25;

    /** Asks a stored run for everything that its report shows. */
    public static Report of(RunFolder folder) {
        try (Stored run = Stored.open(folder)) {
            return new Report(
                    run.manifest(),
                    run.summary(),
                    run.words(),
                    Grades.first(run),
                    Totals.of(run),
                    Listed.of(run),
                    Ways.of(run),
                    Course.of(run),
                    Stay.of(run),
                    Unequal.of(run),
                    Life.find(run),
                    Behind.of(run),
                    Balance.of(run),
                    Assumptions.of(run));
        }
    }

    /** Gets the date of a day. */
    public LocalDate date(long day) {
        return LocalDate.parse(summary.cohort().firstDay()).plusDays(day);
    }

    /** Gets the time of a week's end in years of the calendar, such as 2014.25. */
    public double year(double week) {
        LocalDate end = date(7 * ((long) week + 1));
        return end.getYear() + (end.getDayOfYear() - 1) / DAYS_OF_A_YEAR;
    }

    /** Gets how many years were simulated. */
    public double years() {
        return summary.cohort().weeks() * 7 / DAYS_OF_A_YEAR;
    }
}
