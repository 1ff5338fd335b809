package glasshouse.society.borrowing;

import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import glasshouse.society.footprint.FootprintSettings;
import java.util.List;
import java.util.SequencedMap;

/** Settings of people as borrowers: who has an account, and who repays. */
@Section(
        doc =
                "People as borrowers: who has an account, and how likely whom is to repay. No lender sees this; it sees who repaid.")
public record BorrowerSettings(
        @Setting(
                doc = "Share of loans that are repaid, by standing, lowest first, before the multipliers below.",
                unit = "share")
        List<Probability> repays,

        @Setting(doc = "Share of people who begin in each standing.", unit = "share", min = 0, max = 1)
        List<Double> start,

        @Setting(
                doc = "The same for the groups named, in place of it.",
                unit = "share",
                min = 0,
                max = 1,
                byDefault = "{}")
        SequencedMap<String, List<Double>> startByGroup,

        @Setting(
                doc = "Whether a loan repaid lifts a person's standing by one, and a default lowers it by one.",
                byDefault = "true")
        boolean moves,

        @Setting(
                doc =
                        "How strongly disposition moves the chance of default: the standard deviation of its logarithm over people.",
                unit = "standard deviations of log chance",
                min = 0,
                max = 2,
                byDefault = "0")
        double disposition,

        @Setting(
                doc = "Multipliers of the chance of default by income quintile, poorest first.",
                unit = "ratio",
                min = 0,
                max = 100,
                byDefault = "[1, 1, 1, 1, 1]")
        List<Double> byIncome,

        @Setting(
                doc =
                        "Kind of act that a default is, for channels to see and rules to name; empty: known to the lender alone.",
                byDefault = "''")
        String defaultAct,

        @Setting(doc = "Who has an account, by day, in order of date; none: everybody has one.", byDefault = "[]")
        List<AccountSettings> accounts,

        @Setting(
                doc = "What people leave behind with companies, for a company's score to be made of.",
                byDefault = "{}")
        FootprintSettings footprint)
        implements Checked {

    /** The most standings. */
    public static final int MOST_STANDINGS = 15;

    private static final double TOLERANCE = 1e-6;
    private static final int QUINTILES = 5;

    @Override
    public void check(Checks checks) {
        if (repays.size() < 2 || repays.size() > MOST_STANDINGS) {
            checks.problem("repays", "number of standings", "" + repays.size(), "must be 2 to " + MOST_STANDINGS, "");
        }
        shares(checks, "start", start);
        startByGroup.forEach((group, shares) -> shares(checks, "start_by_group." + group, shares));
        checks.length("by_income", byIncome, QUINTILES);
        for (int i = 0; i < accounts.size(); i++) {
            checks.length("accounts." + i + ".owned", accounts.get(i).owned(), QUINTILES);
            if (i > 0 && !accounts.get(i).on().isAfter(accounts.get(i - 1).on())) {
                checks.problem(
                        "accounts." + i + ".on",
                        "day",
                        accounts.get(i).on().toString(),
                        "must be after the day before it, "
                                + accounts.get(i - 1).on(),
                        "put the days in order of date");
            }
        }
    }

    private void shares(Checks checks, String path, List<Double> shares) {
        if (shares.size() != repays.size()) {
            checks.problem(
                    path,
                    "list length",
                    "" + shares.size(),
                    "must have " + repays.size() + " numbers, as repays has",
                    "");
            return;
        }
        double sum = 0;
        for (double share : shares) {
            sum += share;
        }
        if (StrictMath.abs(sum - 1) > TOLERANCE) {
            checks.problem(path, "sum of shares", "" + sum, "must be 1", "");
        }
    }
}
