package glasshouse.observation.business;

import glasshouse.institution.Regime;
import glasshouse.institution.scoring.Scores;
import glasshouse.observation.log.Log;
import glasshouse.observation.metric.BusinessMetrics;
import glasshouse.observation.metric.Metrics;
import glasshouse.observation.metric.Tally;
import glasshouse.society.business.Account;
import glasshouse.society.business.Business;
import glasshouse.society.business.BusinessState;
import glasshouse.society.business.Charges;
import glasshouse.society.business.Happenings;
import glasshouse.society.business.Kinds;
import glasshouse.society.conduct.Acts;
import glasshouse.society.people.People;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Counts the business of firms: who was founded and who ceased, what they earned, what it cost them, what they invested. */
public final class Enterprises {
    private static final String OWN = "own_act";

    private final BusinessMetrics metrics;
    private final int firms;
    private final int scored;
    private final int grades;
    private final Regime regime;
    private final Business business;
    private final Account[] accounts = new Account[Kinds.COUNT];
    private final Tally tally;

    private Enterprises(Metrics metrics, BusinessMetrics ofBusiness, Business business, Regime regime, Tally tally) {
        this.metrics = ofBusiness;
        this.firms = metrics.persons;
        this.scored = metrics.scored;
        this.grades = metrics.grades;
        this.regime = regime;
        this.business = business;
        this.tally = tally;
        for (int kind = 0; kind < Kinds.COUNT; kind++) {
            accounts[kind] = business.account(kind, regime.costs().complianceYuan(kind));
        }
    }

    /** Counts the business of a world, if it is told there. */
    public static @Nullable Enterprises of(Metrics metrics, @Nullable Business business, Regime regime, Tally tally) {
        BusinessMetrics ofBusiness = metrics.business;
        return business == null || ofBusiness == null
                ? null
                : new Enterprises(metrics, ofBusiness, business, regime, tally);
    }

    /**
     * Counts the week of a district.
     *
     * @param books whether firms are there, and what they have lost
     * @param scores as they are after the week
     */
    public void count(People people, BusinessState books, Scores scores, Events events, int week) {
        countHappenings(people, scores, events.happenings());
        Acts acts = events.acts();
        for (int row = 0; row < acts.size(); row++) {
            long gain = business.gainYuan(acts.kind(row));
            if (gain > 0) {
                tally.of(people, acts.subject(row)).add(metrics.gainYuan, gain).add(metrics.profitYuan, gain);
            }
        }
        Charges charges = events.charges();
        for (int row = 0; row < charges.size(); row++) {
            long yuan = business.yuan(charges, row);
            tally.of(people, charges.subject(row))
                    .add(metrics.chargedYuan, yuan)
                    .add(metrics.profitYuan, -yuan);
        }
        for (int row = 0; row < people.size(); row++) {
            if (books.isThere(row)) {
                countYear(people, books, row, week);
            }
        }
    }

    /**
     * Holds what happened to firms in a week.
     *
     * @param acts what they did
     * @param happenings who was founded, and who ceased
     * @param charges what treatment cost them
     */
    public record Events(Acts acts, Happenings happenings, Charges charges) {}

    private void countYear(People people, BusinessState books, int row, int week) {
        Account account = accounts[books.kind(row)];
        long strain = books.strainYuan(row);
        long compliance = Account.ofWeek(account.complianceYuan(), week);
        long invested = Account.ofWeek(account.investedYuan(strain, people.fear(row)), week);
        tally.of(people, people.from() + row)
                .add(metrics.complianceYuan, compliance)
                .add(metrics.profitYuan, Account.ofWeek(account.profitYuan(), week) - compliance)
                .add(metrics.atLoss, account.resultYuan(strain) < 0 ? 1 : 0)
                .add(metrics.innovationYuan, invested)
                .add(metrics.innovationForgoneYuan, Account.ofWeek(account.investableYuan(), week) - invested);
    }

    private void countHappenings(People people, Scores scores, Happenings happenings) {
        for (int row = 0; row < happenings.size(); row++) {
            int firm = happenings.subject(row);
            tally.of(people, firm);
            switch (happenings.code(row)) {
                case Happenings.FOUNDED -> {
                    tally.add(metrics.founded, 1).add(firms, 1);
                    countGrade(scores.at(firm - people.from()), firm, 1);
                }
                case Happenings.NOT_FOUNDED -> tally.add(metrics.notFounded, 1);
                default -> {
                    tally.add(metrics.ceased + happenings.extra(row), 1).add(firms, -1);
                    countGrade(scores.at(firm - people.from()), firm, -1);
                }
            }
        }
    }

    private void countGrade(int score, int firm, int change) {
        if (regime.rulebooks().isScored(firm)) {
            tally.add(scored, change);
            tally.add(grades + regime.rulebooks().grade(firm, score), change);
        }
    }

    /** Writes, of those followed, that they were founded and that they ceased. */
    public static void follow(IntPredicate followed, Log log, Happenings happenings) {
        for (int row = 0; row < happenings.size(); row++) {
            if (followed.test(happenings.subject(row))) {
                log.line(happenings, row, what(happenings.code(row)), why(happenings, row), OWN)
                        .end();
            }
        }
    }

    private static String what(int happened) {
        return switch (happened) {
            case Happenings.FOUNDED -> "founded";
            case Happenings.NOT_FOUNDED -> "not_founded";
            default -> "ceased";
        };
    }

    private static String why(Happenings happenings, int row) {
        if (happenings.code(row) != Happenings.CEASED) {
            return "founders";
        }
        return switch (happenings.extra(row)) {
            case Happenings.AT_LOSS -> "losses";
            case Happenings.LISTED -> "blacklist";
            default -> "as firms do";
        };
    }
}
