package glasshouse.society.ties;

import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Permutation;
import glasshouse.kernel.random.Purpose;
import glasshouse.kernel.random.Seeds;
import glasshouse.society.partners.PartnerNetwork;
import glasshouse.society.population.Population;
import glasshouse.society.population.Traits;
import org.jspecify.annotations.Nullable;

/**
 * The ties of a population, computed on demand from the people's seed and nothing but each person's index, age and place
 * in the household. Symmetric, without self ties, without allocation; safe for any number of threads.
 *
 * <p>A household's adults have consecutive indices. Neighbours share a block of consecutive indices. Colleagues share a
 * block of consecutive places in a keyed permutation of all persons; only those of working age take theirs. An
 * acquaintance of round k is the person next to one in pairs of the k-th keyed permutation P: the partner of i is
 * P^-1(P(i) xor 1). Two rounds may, rarely, pair the same two persons; then the tie counts twice.
 */
public final class Ties {
    /** Returned where there is nobody. */
    public static final int NOBODY = -1;

    /** Four in five places at work are taken: after so many guesses one in ten thousand is still without success. */
    private static final int GUESSES = 6;

    /** In place of a week: in whatever week. */
    private static final int ALWAYS = -1;

    private final Population population;
    private final int[] traits;
    private final boolean household;
    private final int neighbourBlock;
    private final int colleagueBlock;
    private final int retirementAge;
    private final Permutation workplaces;
    private final Permutation[] rounds;
    private final @Nullable PartnerNetwork partners;

    private Ties(TieSettings settings, Seeds seeds, Population population) {
        this.population = population;
        this.traits = population.traits();
        this.household = settings.household();
        this.neighbourBlock = settings.neighbourBlock();
        this.colleagueBlock = settings.colleagueBlock();
        this.retirementAge = settings.retirementAge();
        this.workplaces = permutation(seeds, "society.tie.colleague", traits.length);
        this.rounds = new Permutation[settings.acquaintances()];
        for (int k = 0; k < rounds.length; k++) {
            rounds[k] = permutation(seeds, "society.tie.acquaintance." + k, traits.length);
        }
        this.partners = null;
    }

    private Ties(Seeds seeds, Population firms, @Nullable PartnerNetwork partners) {
        this.population = firms;
        this.traits = firms.traits();
        this.household = false;
        this.neighbourBlock = 0;
        this.colleagueBlock = 0;
        this.retirementAge = 0;
        this.workplaces = permutation(seeds, "society.tie.colleague", traits.length);
        this.rounds = new Permutation[0];
        this.partners = partners;
    }

    /** Holds the ties of firms: their partners, if they have any. */
    public static Ties ofFirms(Seeds seeds, Population firms, @Nullable PartnerNetwork partners) {
        return new Ties(seeds, firms, partners);
    }

    /** Returns those whose ties these are. */
    public Population population() {
        return population;
    }

    /** Returns the network of partners; null where there is none. */
    public @Nullable PartnerNetwork partners() {
        return partners;
    }

    /** Make the ties of a population. */
    public static Ties of(TieSettings settings, Seeds seeds, Population population) {
        return new Ties(settings, seeds, population);
    }

    private static Permutation permutation(Seeds seeds, String purpose, int size) {
        return Permutation.of(Key.of(seeds.people(), new Purpose(purpose)), size);
    }

    /** Returns how many rounds of acquaintances there are. */
    public int acquaintanceRounds() {
        return rounds.length;
    }

    /** Returns one to whom a person is tied by a kind, each tie equally likely by the draw, or {@link #NOBODY}. */
    public int pick(int subject, TieKind kind, long draw) {
        return switch (kind) {
            case HOUSEHOLD -> householdMember(subject, draw);
            case NEIGHBOUR -> neighbour(subject, draw);
            case COLLEAGUE -> colleague(subject, draw);
            case ACQUAINTANCE -> acquaintanceAmong(subject, draw);
            case PARTNER -> partner(subject, draw);
        };
    }

    private int partner(int subject, long draw) {
        int degree = degree(subject, TieKind.PARTNER);
        if (partners == null || degree == 0) {
            return NOBODY;
        }
        int at = Draws.below(draw, degree);
        int suppliers = partners.supplierCount(subject);
        return at < suppliers
                ? partners.supplierAt(partners.suppliersFrom(subject) + at)
                : partners.customerAt(partners.customersFrom(subject) + at - suppliers);
    }

    private int acquaintanceAmong(int subject, long draw) {
        if (rounds.length == 0) {
            return NOBODY;
        }
        int start = Draws.below(draw, rounds.length);
        int partner = acquaintance(subject, start);
        if (partner != NOBODY) {
            return partner;
        }
        int paired = acquaintanceDegree(subject);
        int skipped = paired == 0 ? 0 : Draws.below(Mixer.draw(draw, subject, 0), paired);
        for (int k = 0; k < rounds.length; k++) {
            partner = acquaintance(subject, k);
            if (partner != NOBODY && skipped-- == 0) {
                return partner;
            }
        }
        return NOBODY;
    }

    /** Returns the acquaintance of a person in round {@code k}, or {@link #NOBODY}. */
    public int acquaintance(int subject, int k) {
        int partner = rounds[k].at(subject) ^ 1;
        return partner < traits.length ? rounds[k].inverse(partner) : NOBODY;
    }

    /** Writes a person's acquaintances of all rounds, or {@link #NOBODY}: looked for side by side, which is quicker than one by one. */
    public void acquaintances(int subject, int[] all) {
        for (int k = 0; k < rounds.length; k++) {
            all[k] = rounds[k].at(subject) ^ 1;
        }
        for (int k = 0; k < rounds.length; k++) {
            all[k] = all[k] < traits.length ? rounds[k].inverse(all[k]) : NOBODY;
        }
    }

    /** Returns another adult of the household, each equally likely by the draw, or {@link #NOBODY}. */
    public int householdMember(int subject, long draw) {
        int others = degree(subject, TieKind.HOUSEHOLD);
        if (others == 0) {
            return NOBODY;
        }
        int first = subject - Traits.householdPosition(traits[subject]);
        return skip(first + Draws.below(draw, others), subject, 1);
    }

    /** Returns a neighbour, each equally likely by the draw, or {@link #NOBODY}. */
    public int neighbour(int subject, long draw) {
        if (neighbourBlock == 0) {
            return NOBODY;
        }
        // As degree, ownFrom and ownTo have it, with one division and one look at the traits.
        int block = blockFrom(subject);
        int blockTo = (int) Math.min((long) block + neighbourBlock, traits.length);
        int own = traits[subject];
        int first = subject - Traits.householdPosition(own);
        int from = Math.max(first, block);
        int to = Math.min(first + Traits.householdAdults(own), blockTo);
        int others = blockTo - block - (to - from);
        return others == 0 ? NOBODY : skip(block + Draws.below(draw, others), from, to - from);
    }

    /** Returns a colleague, each equally likely by the draw, or {@link #NOBODY}. */
    public int colleague(int subject, long draw) {
        int place = workplace(subject);
        int from = workplaceFrom(place);
        int others = workplaceTo(from) - from - 1;
        if (place == NOBODY || others < 1) {
            return NOBODY;
        }
        for (int guess = 0; guess < GUESSES; guess++) {
            int at = skip(from + Draws.below(Mixer.draw(draw, place, guess), others), place, 1);
            int colleague = workplaces.inverse(at);
            if (works(colleague)) {
                return colleague;
            }
        }
        return colleagueByCount(place, draw);
    }

    /** Picks among a workplace's taken places by counting them: slower than guessing, and sure. */
    private int colleagueByCount(int place, long draw) {
        long others = colleaguesAt(place);
        if (others == 0) {
            return NOBODY;
        }
        for (int skipped = Draws.below(draw, Long.bitCount(others)); skipped > 0; skipped--) {
            others &= others - 1;
        }
        return workplaces.inverse(workplaceFrom(place) + Long.numberOfTrailingZeros(others));
    }

    /** Returns how many ties of a kind a person has. */
    public int degree(int subject, TieKind kind) {
        return switch (kind) {
            case HOUSEHOLD -> household ? Traits.householdAdults(traits[subject]) - 1 : 0;
            case NEIGHBOUR ->
                neighbourBlock == 0 ? 0 : blockTo(subject) - blockFrom(subject) - (ownTo(subject) - ownFrom(subject));
            case COLLEAGUE -> Long.bitCount(colleaguesAt(workplace(subject)));
            case ACQUAINTANCE -> acquaintanceDegree(subject);
            case PARTNER -> partners == null ? 0 : partners.supplierCount(subject) + partners.customerCount(subject);
        };
    }

    /** Returns the most ties of a kind that anyone has; what {@link #list} needs room for. */
    public int mostOf(TieKind kind) {
        return switch (kind) {
            case HOUSEHOLD -> household ? Traits.MOST_ADULTS - 1 : 0;
            case NEIGHBOUR -> StrictMath.max(neighbourBlock - 1, 0);
            case COLLEAGUE -> StrictMath.max(colleagueBlock - 1, 0);
            case ACQUAINTANCE -> rounds.length;
            case PARTNER -> mostPartners();
        };
    }

    /**
     * Fill in everyone to whom a person is tied by a kind.
     *
     * @param into room for {@link #mostOf} the kind
     * @return how many there are
     */
    public int list(int subject, TieKind kind, int[] into) {
        return switch (kind) {
            case HOUSEHOLD -> listHousehold(subject, into);
            case NEIGHBOUR -> listNeighbours(subject, into);
            case COLLEAGUE -> listColleagues(subject, into);
            case ACQUAINTANCE -> listAcquaintances(subject, into);
            case PARTNER -> listPartners(subject, ALWAYS, into);
        };
    }

    /** Fill in everyone to whom a subject was tied by a kind in a week; only partners come and go. */
    public int list(int subject, TieKind kind, int week, int[] into) {
        return kind == TieKind.PARTNER ? listPartners(subject, week, into) : list(subject, kind, into);
    }

    /** Fills in the partners of a week, or all whom the firm is ever linked to; one who is both supplier and customer twice. */
    private int listPartners(int subject, int week, int[] into) {
        int count = 0;
        if (partners == null) {
            return count;
        }
        for (int place = partners.suppliersFrom(subject); place < partners.suppliersTo(subject); place++) {
            int supplier = partners.supplierAt(place);
            if (week == ALWAYS || partners.isAliveInWeek(supplier, subject, week)) {
                into[count++] = supplier;
            }
        }
        for (int place = partners.customersFrom(subject); place < partners.customersTo(subject); place++) {
            int customer = partners.customerAt(place);
            if (week == ALWAYS || partners.isAliveInWeek(subject, customer, week)) {
                into[count++] = customer;
            }
        }
        return count;
    }

    private int mostPartners() {
        int most = 0;
        for (int firm = 0; firm < traits.length; firm++) {
            most = Math.max(most, degree(firm, TieKind.PARTNER));
        }
        return most;
    }

    private int listHousehold(int subject, int[] into) {
        int others = degree(subject, TieKind.HOUSEHOLD);
        int first = subject - Traits.householdPosition(traits[subject]);
        for (int i = 0; i < others; i++) {
            into[i] = skip(first + i, subject, 1);
        }
        return others;
    }

    private int listNeighbours(int subject, int[] into) {
        int others = degree(subject, TieKind.NEIGHBOUR);
        for (int i = 0; i < others; i++) {
            int from = ownFrom(subject);
            into[i] = skip(blockFrom(subject) + i, from, ownTo(subject) - from);
        }
        return others;
    }

    private int listColleagues(int subject, int[] into) {
        int place = workplace(subject);
        int count = 0;
        for (long others = colleaguesAt(place); others != 0; others &= others - 1) {
            into[count++] = workplaces.inverse(workplaceFrom(place) + Long.numberOfTrailingZeros(others));
        }
        return count;
    }

    private int listAcquaintances(int subject, int[] into) {
        int count = 0;
        for (int k = 0; k < rounds.length; k++) {
            int partner = acquaintance(subject, k);
            if (partner != NOBODY) {
                into[count++] = partner;
            }
        }
        return count;
    }

    private int acquaintanceDegree(int subject) {
        int alone = 0;
        if ((traits.length & 1) == 1) {
            for (Permutation round : rounds) {
                alone += round.at(subject) == traits.length - 1 ? 1 : 0;
            }
        }
        return rounds.length - alone;
    }

    /** Returns {@code index}, moved past a gap if it is not before it. */
    private static int skip(int index, int gapFrom, int gapLength) {
        return index < gapFrom ? index : index + gapLength;
    }

    /** Returns the number of the block of neighbours a person lives in; everyone's own where there are none. */
    public int neighbourhood(int subject) {
        return neighbourBlock == 0 ? subject : subject / neighbourBlock;
    }

    private int blockFrom(int subject) {
        return subject - subject % neighbourBlock;
    }

    private int blockTo(int subject) {
        return (int) StrictMath.min((long) blockFrom(subject) + neighbourBlock, traits.length);
    }

    /** Returns the first index of the person's household that lies in their block. */
    private int ownFrom(int subject) {
        return StrictMath.max(subject - Traits.householdPosition(traits[subject]), blockFrom(subject));
    }

    private int ownTo(int subject) {
        int first = subject - Traits.householdPosition(traits[subject]);
        return StrictMath.min(first + Traits.householdAdults(traits[subject]), blockTo(subject));
    }

    /** Returns the person's place at work, or {@link #NOBODY} if they have none. */
    private int workplace(int subject) {
        return colleagueBlock > 0 && works(subject) ? workplaces.at(subject) : NOBODY;
    }

    private int workplaceFrom(int place) {
        return place == NOBODY ? 0 : place - place % colleagueBlock;
    }

    private int workplaceTo(int from) {
        return (int) StrictMath.min((long) from + colleagueBlock, traits.length);
    }

    private boolean works(int subject) {
        return Traits.age(traits[subject]) < retirementAge;
    }

    /** Returns the taken places of the workplace other than {@code place}, bit b for the b-th place in it. */
    private long colleaguesAt(int place) {
        if (place == NOBODY) {
            return 0;
        }
        int from = workplaceFrom(place);
        int to = workplaceTo(from);
        long taken = 0;
        for (int other = from; other < to; other++) {
            if (other != place && works(workplaces.inverse(other))) {
                taken |= 1L << (other - from);
            }
        }
        return taken;
    }
}
