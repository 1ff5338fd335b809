package glasshouse.society.business;

import glasshouse.kernel.quantity.RatePerYear;
import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.ManyDraws;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Origin;
import glasshouse.kernel.random.Purpose;
import glasshouse.kernel.random.Seeds;
import glasshouse.kernel.time.Week;
import glasshouse.society.conduct.Acts;
import glasshouse.society.firms.BusinessSettings;
import glasshouse.society.people.People;
import java.util.Arrays;

/**
 * Keeps the books of firms, lets them cease, and lets new ones be founded.
 *
 * <p>Ceasing is one draw a firm and week, keyed by both and compared with a hazard that grows with losses and listings: of two
 * worlds the one with the higher hazard loses every firm that the other loses, and perhaps more. A founder's moment is drawn
 * before the run begins, and no regime moves it; whether the firm is founded then depends on what rules ask for.
 */
public final class Business {
    private static final int FEARS = 256;
    private static final double STEPS = 0x1p20;
    /** A sum in the books beyond which nothing is added: ten thousand billion yuan. */
    private static final long MOST_YUAN = 10_000_000_000_000L;

    private final long[] profitYuan = new long[Kinds.COUNT];
    private final long[] hazard = new long[Kinds.COUNT];
    private final double[] founded = new double[Kinds.COUNT];
    private final double[] elasticity = new double[Kinds.COUNT];
    private final double[] byFear = new double[FEARS];
    private final double innovation;
    private final long hazardAtLoss;
    private final long hazardWhileListed;
    private final long mostHazard;
    private final long kept;
    private final Stakes stakes;
    private final double shareAtStart;
    private final double weeksOfReserve;
    private final long startKey;
    private final long momentKey;
    private final long foundKey;
    private final long ceaseKey;

    /**
     * Holds what acts bring firms, and refusals cost them.
     *
     * @param gainYuan [act]
     * @param denialYuan [request]
     */
    public record Stakes(long[] gainYuan, long[] denialYuan) {}

    /** Compiles the business of a society's firms. */
    public Business(BusinessSettings settings, Stakes stakes, Seeds seeds) {
        this.stakes = stakes;
        this.innovation = settings.innovation().value();
        long most = 0;
        for (int kind = 0; kind < Kinds.COUNT; kind++) {
            double added = settings.valueAddedBySize().get(Kinds.size(kind)).yuan();
            profitYuan[kind] = StrictMath.round(
                    added * settings.margins().get(Kinds.margin(kind)).value());
            hazard[kind] = threshold(settings.ceaseBySize().get(Kinds.size(kind)));
            most = Math.max(most, hazard[kind]);
            founded[kind] = settings.founded().get(Kinds.ownership(kind)).value();
            elasticity[kind] = settings.foundingFallsWithCost().get(Kinds.ownership(kind));
        }
        Arrays.setAll(
                byFear, fear -> StrictMath.pow(settings.innovationAtFullFear().value(), fear / (FEARS - 1.0)));
        this.hazardAtLoss = threshold(settings.ceaseAtLoss());
        this.hazardWhileListed = threshold(settings.ceaseWhileListed());
        this.mostHazard = most + hazardAtLoss + hazardWhileListed;
        this.kept = StrictMath.round(STEPS
                * StrictMath.pow(
                        0.5, Week.DAYS / (double) settings.strainHalvesIn().value()));
        this.shareAtStart = 1 / (1 + settings.reserve());
        this.weeksOfReserve = settings.weeksOfReserve();
        this.startKey = Key.of(seeds.people(), new Purpose("society.business.at-start"));
        this.momentKey = Key.of(seeds.people(), new Purpose("society.business.moment"));
        this.foundKey = Key.of(seeds.luck(), new Purpose("society.business.found"));
        this.ceaseKey = Key.of(seeds.luck(), new Purpose("society.business.cease"));
    }

    private static long threshold(RatePerYear rate) {
        return rate.atLeastOncePerWeek().threshold();
    }

    /** Returns the week in which a firm may be founded, or -1 if it is there from the start. */
    public int foundingWeek(int firm) {
        if (Draws.uniform(Mixer.draw(startKey, firm, 0)) < shareAtStart) {
            return -1;
        }
        double week = weeksOfReserve * Draws.uniform(Mixer.draw(momentKey, firm, 0));
        return (int) StrictMath.min(week, Short.MAX_VALUE);
    }

    /** Returns the account of a kind of firm of which rules ask so much a year. */
    public Account account(int kind, long complianceYuan) {
        return new Account(profitYuan[kind], complianceYuan, innovation, byFear);
    }

    /** Returns what an act of a kind brings the firm that does it. */
    public long gainYuan(int act) {
        return stakes.gainYuan()[act];
    }

    /** Returns what a charge costs a firm, negative where it brings something. */
    public long yuan(Charges charges, int row) {
        return switch (charges.code(row)) {
            case Charges.DENIED -> stakes.denialYuan()[charges.extra(row)];
            case Charges.FAVOURED -> -charges.extra(row);
            default -> charges.extra(row);
        };
    }

    /** Returns the share of those thought of that are founded, of firms with this account. */
    private double founded(int kind, Account account) {
        double left = Math.max(0, account.resultYuan(0)) / (double) Math.max(1, account.profitYuan());
        return founded[kind] * StrictMath.pow(left, elasticity[kind]);
    }

    /**
     * Does the week's business of a district.
     *
     * @param people the firms
     * @param books written
     * @param in what happened to them
     * @param week the week
     * @param out receives who was founded and who ceased
     */
    public void settle(People people, BusinessState books, In in, int week, Out out) {
        out.happenings().clear();
        fade(books, people.size());
        book(people, books, in);
        long[] draws = out.draws();
        for (int from = 0; from < people.size(); from += ManyDraws.MOST_SUBJECTS) {
            int size = Math.min(ManyDraws.MOST_SUBJECTS, people.size() - from);
            ManyDraws.ofSubjects(ceaseKey, Origin.of(people.from() + from, week), size, draws);
            for (int i = 0; i < size; i++) {
                int row = from + i;
                if (books.week(row) == week && books.life(row) == BusinessState.AWAITED) {
                    found(people, books, row, in.accounts()[books.kind(row)], week, out);
                } else if (Draws.happens(draws[i], mostHazard) && books.life(row) == BusinessState.THERE) {
                    cease(people, books, row, in.accounts()[books.kind(row)], draws[i], week, out);
                }
            }
        }
    }

    private void fade(BusinessState books, int size) {
        for (int row = 0; row < size; row++) {
            long strain = books.strainYuan(row);
            if (strain != 0) {
                books.setStrainYuan(row, strain * kept / (long) STEPS);
            }
        }
    }

    private void book(People people, BusinessState books, In in) {
        Acts acts = in.acts();
        for (int row = 0; row < acts.size(); row++) {
            strain(books, acts.subject(row) - people.from(), -stakes.gainYuan()[acts.kind(row)]);
        }
        Charges charges = in.charges();
        for (int row = 0; row < charges.size(); row++) {
            strain(books, charges.subject(row) - people.from(), yuan(charges, row));
        }
    }

    private static void strain(BusinessState books, int row, long yuan) {
        if (yuan != 0) {
            long sum = books.strainYuan(row) + yuan;
            books.setStrainYuan(row, Math.max(-MOST_YUAN, Math.min(MOST_YUAN, sum)));
        }
    }

    private void found(People people, BusinessState books, int row, Account account, int week, Out out) {
        int firm = people.from() + row;
        int kind = books.kind(row);
        double uniform = Draws.uniform(Mixer.draw(foundKey, Origin.of(firm, week), 0));
        boolean isFounded = uniform < founded(kind, account);
        books.setLife(row, isFounded ? BusinessState.THERE : BusinessState.NEVER);
        if (isFounded || uniform < founded[kind]) {
            note(out, firm, week, isFounded ? Happenings.FOUNDED : Happenings.NOT_FOUNDED, 0);
        }
    }

    private void cease(People people, BusinessState books, int row, Account account, long draw, int week, Out out) {
        long anyway = hazard[books.kind(row)];
        long atLoss = anyway + (account.resultYuan(books.strainYuan(row)) < 0 ? hazardAtLoss : 0);
        long listed = atLoss + (people.isListed(row) ? hazardWhileListed : 0);
        if (Draws.happens(draw, listed)) {
            int why = Draws.happens(draw, anyway)
                    ? Happenings.ANYWAY
                    : Draws.happens(draw, atLoss) ? Happenings.AT_LOSS : Happenings.LISTED;
            books.setLife(row, BusinessState.CEASED);
            note(out, people.from() + row, week, Happenings.CEASED, why);
        }
    }

    /** Notes what happened to a firm: at the end of the week. */
    private static void note(Out out, int firm, int week, int what, int why) {
        int day = week * Week.DAYS + Week.DAYS - 1;
        out.happenings().note(firm, day, what, why, Origin.event(Happenings.ROOT, firm, week, 0));
    }

    /**
     * Holds what business reads.
     *
     * @param acts what firms did
     * @param charges what treatment cost them
     * @param accounts [kind] what they earn under the rules in force
     */
    public record In(Acts acts, Charges charges, Account[] accounts) {}

    /**
     * Holds what business writes beside the books.
     *
     * @param happenings who was founded and who ceased; emptied first
     * @param draws room for as many draws as {@link ManyDraws} makes at once
     */
    public record Out(Happenings happenings, long[] draws) {}
}
