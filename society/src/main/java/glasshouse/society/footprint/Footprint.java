package glasshouse.society.footprint;

import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Purpose;
import glasshouse.kernel.random.Seeds;
import glasshouse.society.people.People;
import glasshouse.society.population.Traits;
import glasshouse.society.ties.Ties;
import java.util.Optional;

/**
 * Says what a person leaves behind with companies, each sign a number of 0 to 1: t x trait + (1 - t) x chance, where t is how
 * telling signs are and the chance is one draw a person and sign, for good.
 */
public final class Footprint {
    /** In place of a rank of income: there is nobody whose it could be. */
    public static final double UNKNOWN = -1;

    private static final double RANKS_OF_DISPOSITION = 255;
    private static final int FULFILMENT = 0;
    private static final int BEHAVIOUR = 1;
    private static final int IDENTITY = 2;
    private static final int RELATIONS = 3;

    private final double telling;
    private final Ties ties;
    private final long key;

    private Footprint(double telling, Ties ties, long key) {
        this.telling = telling;
        this.ties = ties;
        this.key = key;
    }

    /** Compiles the footprints of a society's people; where nothing is said of them they are chance. */
    public static Footprint of(Optional<FootprintSettings> settings, Ties ties, Seeds seeds) {
        double telling = settings.map(footprint -> footprint.telling().value()).orElse(0.0);
        return new Footprint(telling, ties, Key.of(seeds.people(), new Purpose("society.footprint")));
    }

    /** Returns how a person seems to keep contracts: bills, hired cars, bookings. The trait is the disposition. */
    public double fulfilment(People people, int subject) {
        double trait = people.disposition(subject - people.from()) / RANKS_OF_DISPOSITION;
        return sign(subject, FULFILMENT, trait);
    }

    /** Returns what a person's purchases and balances look like. The trait is the rank of income. */
    public double behaviour(People people, int subject) {
        return sign(subject, BEHAVIOUR, income(people, subject));
    }

    /** Returns what a person's profile looks like: school, work, address. The trait is the level of education. */
    public double identity(People people, int subject) {
        double education = Traits.education(people.traitsOf(subject));
        return sign(subject, IDENTITY, education / (Traits.EDUCATIONS - 1));
    }

    /** Returns what a person's contacts look like. The trait is the mean rank of income of acquaintances, the own without any. */
    public double relations(People people, int subject) {
        double sum = 0;
        int known = 0;
        for (int contact = 0; contact < contacts(); contact++) {
            double income = incomeOf(people, ties.acquaintance(subject, contact));
            if (income != UNKNOWN) {
                sum += income;
                known++;
            }
        }
        return relations(people, subject, sum, known);
    }

    /** Returns what a person's contacts look like, of so many whose ranks of income have this sum. */
    public double relations(People people, int subject, double sum, int known) {
        return sign(subject, RELATIONS, known == 0 ? income(people, subject) : sum / known);
    }

    /** Returns how many contacts a person has at most. */
    public int contacts() {
        return ties.acquaintanceRounds();
    }

    /** Writes who a person's contacts are, for {@link #incomeOf(People, int)}. */
    public void contacts(int subject, int[] all) {
        ties.acquaintances(subject, all);
    }

    /** Returns the rank of income of a contact, 0 to 1, or {@link #UNKNOWN} where there is nobody. */
    public double incomeOf(People people, int contact) {
        return contact == Ties.NOBODY ? UNKNOWN : income(people, contact);
    }

    private static double income(People people, int subject) {
        return Traits.incomeRank(people.traitsOf(subject)) / (Traits.INCOME_RANKS - 1.0);
    }

    private double sign(int subject, int which, double trait) {
        return telling * trait + (1 - telling) * Draws.uniform(Mixer.draw(key, subject, which));
    }
}
