package glasshouse.society.borrowing;

import glasshouse.kernel.column.EventBatch;
import glasshouse.kernel.column.Nibbles;
import glasshouse.kernel.index.Names;
import glasshouse.kernel.message.Inbox;
import glasshouse.kernel.message.Messages;
import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Normal;
import glasshouse.kernel.random.Permutation;
import glasshouse.kernel.random.Purpose;
import glasshouse.kernel.random.Seeds;
import glasshouse.kernel.truth.Provenance;
import glasshouse.kernel.truth.Stamp;
import glasshouse.society.conduct.Acts;
import glasshouse.society.conduct.ConductPlan;
import glasshouse.society.people.People;
import glasshouse.society.population.Population;
import glasshouse.society.population.Traits;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * People as borrowers: repays a loan that falls due or not, by one draw of the loan's origin.
 *
 * <p>The chance of default is (1 - r) x d x q, at most 1: r is the share repaid in the person's standing, d the factor of the
 * disposition, exp(-s z) over its mean over ranks, q that of the income quintile. A loan repaid lifts the standing by one, a default
 * lowers it by one (as in D'Amour, Srinivasan, Atwood, Baljekar, Sculley and Halpern, "Fairness is not static", 2020, where standing
 * is the credit score itself).
 */
public final class Borrowers {
    private static final int NO_ACT = -1;
    private static final int RANKS = 256;
    private static final double MILLIONTHS = 1e6;

    /** [standing]. */
    private final double[] repays;
    /** [disposition rank x quintiles + quintile]: factor of the chance of default. */
    private final double[] factors;

    private final boolean moves;
    private final int defaultAct;
    /** Says for how long the state lasts that a default begins; null where nobody borrows. */
    private final @Nullable ConductPlan conduct;

    private final Accounts accounts;
    /** [subject]: standing before the first week; empty where nobody borrows. */
    private final Nibbles start;

    private final long repayKey;

    private Borrowers(BorrowerSettings settings, Accounts accounts, byte[] start, Doing doing, long luckSeed) {
        this.repays =
                settings.repays().stream().mapToDouble(share -> share.value()).toArray();
        this.factors = factors(settings);
        this.moves = settings.moves();
        this.defaultAct =
                settings.defaultAct().isEmpty() ? NO_ACT : doing.acts().number(settings.defaultAct());
        this.conduct = doing.conduct();
        this.accounts = accounts;
        this.start = new Nibbles(start);
        this.repayKey = Key.of(luckSeed, new Purpose("borrowing.repay"));
    }

    private Borrowers() {
        this.repays = new double[0];
        this.factors = new double[0];
        this.moves = false;
        this.defaultAct = NO_ACT;
        this.conduct = null;
        this.accounts = Accounts.of(List.of(), new int[0], Seeds.both(0), date -> 0);
        this.start = new Nibbles(new byte[0]);
        this.repayKey = 0;
    }

    /**
     * Says what people do, of which a default is a kind.
     *
     * @param acts kinds of act
     * @param conduct compiled
     */
    public record Doing(Names acts, ConductPlan conduct) {}

    /** Compiles the borrowers of a society. */
    public static Borrowers of(
            Optional<BorrowerSettings> settings,
            Population population,
            Doing doing,
            Seeds seeds,
            ToIntFunction<LocalDate> dayOf) {
        return settings.map(borrowers -> new Borrowers(
                        borrowers,
                        Accounts.of(borrowers.accounts(), population.traits(), seeds, dayOf),
                        start(borrowers, population, seeds),
                        doing,
                        seeds.luck()))
                .orElseGet(Borrowers::new);
    }

    /** Deals standings out by quota within each group: shares are met to the person, and who has which is a keyed permutation, the same whatever the group is called. */
    private static byte[] start(BorrowerSettings settings, Population population, Seeds seeds) {
        List<String> groups = population.groups();
        int[] members = new int[groups.size()];
        for (int subject = 0; subject < population.size(); subject++) {
            members[population.groupOf(subject)]++;
        }
        long key = Key.of(seeds.people(), new Purpose("society.standing"));
        byte[][] dealt = new byte[groups.size()][];
        Permutation[] order = new Permutation[groups.size()];
        for (int group = 0; group < dealt.length; group++) {
            List<Double> shares = settings.startByGroup().getOrDefault(groups.get(group), settings.start());
            dealt[group] = quota(shares, members[group]);
            order[group] = Permutation.of(key, StrictMath.max(1, members[group]));
        }
        byte[] start = new byte[population.size()];
        int[] next = new int[groups.size()];
        for (int subject = 0; subject < start.length; subject++) {
            int group = population.groupOf(subject);
            start[subject] = dealt[group][order[group].at(next[group]++)];
        }
        return start;
    }

    private static byte[] quota(List<Double> shares, int members) {
        byte[] dealt = new byte[members];
        double before = 0;
        int from = 0;
        for (int standing = 0; standing < shares.size(); standing++) {
            before += shares.get(standing);
            boolean last = standing == shares.size() - 1;
            int to = last ? members : (int) StrictMath.min(members, StrictMath.round(before * members));
            for (int place = from; place < to; place++) {
                dealt[place] = (byte) standing;
            }
            from = StrictMath.max(from, to);
        }
        return dealt;
    }

    private static double[] factors(BorrowerSettings settings) {
        double[] byRank = new double[RANKS];
        double sum = 0;
        for (int rank = 0; rank < RANKS; rank++) {
            byRank[rank] = StrictMath.exp(-settings.disposition() * Normal.quantile((rank + 0.5) / RANKS));
            sum += byRank[rank];
        }
        double[] factors = new double[RANKS * Traits.QUINTILES];
        for (int cell = 0; cell < factors.length; cell++) {
            double factor = settings.disposition() == 0 ? 1 : byRank[cell / Traits.QUINTILES] * RANKS / sum;
            factors[cell] = factor * settings.byIncome().get(cell % Traits.QUINTILES);
        }
        return factors;
    }

    /** Says whether there are any. */
    public boolean any() {
        return repays.length > 0;
    }

    /** Returns how many standings there are. */
    public int standings() {
        return repays.length;
    }

    /** Returns who has an account. */
    public Accounts accounts() {
        return accounts;
    }

    /** Returns the standings of the subjects from..from+size-1 before the first week; empty where nobody borrows. */
    public byte[] start(int from, int size) {
        byte[] some = new byte[any() ? size : 0];
        for (int row = 0; row < some.length; row++) {
            some[row] = (byte) start.at(from + row);
        }
        return some;
    }

    /** Returns the chance that a person would repay a loan; for observation only. */
    public double repays(People people, Standings standings, int row) {
        return chance(cell(people, row), standings.at(row));
    }

    /** Returns a chance in millionths, as it is counted. */
    public static int millionths(double chance) {
        return (int) StrictMath.round(chance * MILLIONTHS);
    }

    private static int cell(People people, int row) {
        return people.disposition(row) * Traits.QUINTILES + Traits.incomeQuintile(people.traits(row));
    }

    private double chance(int cell, int standing) {
        return StrictMath.max(0, 1 - (1 - repays[standing]) * factors[cell]);
    }

    /**
     * Holds what borrowers write.
     *
     * @param repayments what became of loans; emptied first
     * @param moves what that made of people; emptied first
     * @param defaults room for what is an act; emptied first
     */
    public record Out(Repayments repayments, StandingMoves moves, EventBatch defaults) {}

    /**
     * Lets the loans fall due of which word has arrived: writes what becomes of each, and adds what is an act to the week's acts.
     *
     * @param acts the acts of the week, kept in canonical order
     */
    public void fallDue(People people, Standings standings, Inbox inbox, Acts acts, Out out) {
        out.repayments().clear();
        out.moves().clear();
        if (!any()) {
            return;
        }
        Messages mail = inbox.mail();
        out.defaults().clear();
        for (int row = inbox.first(); row < inbox.last(); row++) {
            if (mail.kind(row) == Repayments.LOAN_DUE) {
                int cell = cell(people, mail.subject(row) - people.from());
                int loan = out.repayments().addFrom(mail, row);
                out.repayments().setDay(loan, mail.extra(row));
                out.repayments().setCode(loan, mail.payload(row));
                // Until it is known what becomes of the loan: people are far apart, and looked up one behind the other.
                out.repayments().setExtra(loan, cell);
            }
        }
        for (int loan = 0; loan < out.repayments().size(); loan++) {
            fallDue(standings, loan, out);
        }
        out.repayments().sort();
        out.defaults().sort();
        acts.takeIn(out.defaults());
    }

    private void fallDue(Standings standings, int loan, Out out) {
        Repayments repayments = out.repayments();
        int subject = repayments.subject(loan);
        int cell = repayments.extra(loan);
        long origin = repayments.origin(loan);
        int standing = standings.of(subject);
        double chance = chance(cell, standing);
        boolean repaid = Draws.uniform(Mixer.draw(repayKey, origin, 0)) < chance;
        int next = StrictMath.clamp(standing + (repaid ? 1 : -1), 0, repays.length - 1);
        int moved = moves ? millionths(chance(cell, next)) - millionths(chance) : 0;
        if (moves) {
            standings.move(subject, next);
        }
        int due = repayments.day(loan);
        repayments.setCode(loan, Repayments.code(repayments.code(loan), repaid));
        repayments.setExtra(loan, 0);
        repayments.tags().stamp(loan, Stamp.honest(), Provenance.OWN_ACT);
        out.moves().add(subject, due, 0, moved, repayments.occurred(loan), origin);
        if (!repaid && defaultAct != NO_ACT) {
            int until = Objects.requireNonNull(conduct).until(defaultAct, origin, due);
            out.defaults().add(subject, due, defaultAct, until, due, origin);
        }
    }
}
