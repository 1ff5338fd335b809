package glasshouse.views.report;

import glasshouse.experiment.summary.Summary;
import glasshouse.results.folder.RunFolder;
import glasshouse.results.manifest.Manifest;
import glasshouse.views.calibration.Published;
import java.time.LocalDate;
import java.util.Optional;

/**
 * All numbers of one run's report.
 *
 * @param manifest what the run says about itself
 * @param summary the figures stored beside its tables
 * @param words what its scenario says in words
 * @param totals sums of all weeks
 * @param persons who was listed and for what, how things went over time, and what befell whom, among persons
 * @param ways the ways through the system
 * @param stay how long people stayed on lists
 * @param life one life
 * @param price what points take in money and in time; empty where there are none
 * @param behind what goes on behind lists and scores
 * @param firms what is shown of firms; empty where there are none
 * @param opinions what surveys found; empty where there were none
 * @param published what of it was published; empty where its scenario is in no calibration
 * @param balance what it is for beside what it does
 * @param assumptions what it was given
 */
public record Report(
        Manifest manifest,
        Summary summary,
        Wordings words,
        Totals totals,
        Side persons,
        Ways ways,
        Stay stay,
        Optional<Life> life,
        Optional<Unequal.Price> price,
        Behind behind,
        Optional<Firms> firms,
        Optional<Opinions> opinions,
        Optional<Published> published,
        Balance balance,
        Assumptions assumptions) {

    private static final double DAYS_OF_A_YEAR = 365.25;

    /** Asks a stored run for everything that its report shows. */
    public static Report of(RunFolder folder) {
        try (Stored run = Stored.open(folder)) {
            Totals totals = Totals.of(run);
            return new Report(
                    run.manifest(),
                    run.summary(),
                    run.words(),
                    totals,
                    Side.of(run, totals.allListings()),
                    Ways.of(run),
                    Stay.of(run),
                    Life.find(run),
                    Unequal.Price.find(run),
                    Behind.of(run),
                    Firms.find(run),
                    Opinions.find(run),
                    Published.find(folder),
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
