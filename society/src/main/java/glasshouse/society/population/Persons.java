package glasshouse.society.population;

import glasshouse.kernel.quantity.Probability;
import glasshouse.kernel.random.Categorical;
import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Normal;
import glasshouse.kernel.random.Purpose;
import glasshouse.kernel.random.Seeds;

/**
 * Makes the traits of the adults of laid-out households: a pure function of the people's seed, the index of the
 * household's first adult and the place in it. Nothing depends on labels.
 *
 * <p>A Gaussian copula over the published marginals: education follows age and residence, income follows residence and
 * the first adult's education, each with its assumed correlation; every marginal holds exactly in expectation.
 */
final class Persons {
    private final Kinship kinship;
    private final HeadRanks headRanks;
    private final Categorical ages;
    private final Categorical groups;
    private final double[] educationFrom;
    private final double[] rankFrom = new double[Traits.INCOME_RANKS];
    private final double ruralTo;
    private final double ageInEducation;
    private final double residenceInEducation;
    private final double restInEducation;
    private final double residenceInIncome;
    private final double educationInIncome;
    private final double restInIncome;
    private final long couples;
    private final long men;
    private final long menOutside;
    private final long ownGroup;
    /** [residence]: threshold of not being registered. */
    private final long[] outside = new long[2];

    private final long outsideKey;
    private final long headAgeKey;
    private final long coupleKey;
    private final long ageKey;
    private final long sexKey;
    private final long residenceKey;
    private final long educationKey;
    private final long incomeKey;
    private final long groupKey;
    private final long ownGroupKey;

    Persons(PopulationSettings settings, HouseholdTable table, Seeds seeds) {
        LikenessSettings likeness = settings.likeness();
        AgeSettings ageSettings = settings.ages();
        this.kinship = new Kinship(likeness);
        this.headRanks = new HeadRanks(
                table,
                rankOfAge(ageSettings, settings.households().parentsFrom()),
                rankOfAge(ageSettings, settings.households().parentsTo() + 1));
        this.ages = Categorical.of(years(ageSettings));
        this.groups = Categorical.of(settings.groupShares());
        this.educationFrom = scores(settings.education().shares());
        for (int rank = 0; rank < rankFrom.length; rank++) {
            rankFrom[rank] = Normal.quantile((double) rank / rankFrom.length);
        }
        this.ruralTo = Normal.quantile(1 - settings.urban().value());
        this.ageInEducation = likeness.ageEducation();
        this.residenceInEducation = likeness.residenceEducation();
        this.restInEducation = StrictMath.sqrt(likeness.educationResidue());
        this.residenceInIncome = likeness.residenceInIncome();
        this.educationInIncome = likeness.educationInIncome();
        this.restInIncome = StrictMath.sqrt(likeness.incomeResidue());
        this.couples = settings.households().couples().threshold();
        this.men = threshold(0.5);
        this.menOutside = threshold(settings.menOutsideCouples());
        this.ownGroup = likeness.ownGroup().threshold();
        settings.registered().ifPresent(registered -> {
            outside[Traits.URBAN] = threshold(1 - registered.urban().value());
            outside[Traits.RURAL] = threshold(1 - registered.rural().value());
        });
        this.outsideKey = key(seeds, "society.person.registered");
        this.headAgeKey = key(seeds, "society.person.head-age");
        this.coupleKey = key(seeds, "society.person.couple");
        this.ageKey = key(seeds, "society.person.age");
        this.sexKey = key(seeds, "society.person.sex");
        this.residenceKey = key(seeds, "society.person.residence");
        this.educationKey = key(seeds, "society.person.education");
        this.incomeKey = key(seeds, "society.person.income");
        this.groupKey = key(seeds, "society.person.group");
        this.ownGroupKey = key(seeds, "society.person.own-group");
    }

    /** Fills the traits of every household whose first adult has an index in [from, to), all its adults included. */
    void fill(int[] traits, int from, int to) {
        int first = from;
        while (first < to && Traits.householdPosition(traits[first]) > 0) {
            first++;
        }
        while (first < to) {
            int adults = Traits.householdAdults(traits[first]);
            fillHousehold(traits, first, adults);
            first += adults;
        }
    }

    private void fillHousehold(int[] traits, int first, int adults) {
        boolean children = Traits.children(traits[first]) > 0;
        boolean partners = adults > 1 && Draws.happens(Mixer.draw(coupleKey, first, 0), couples);
        double headRank = headRanks.rank(adults, children, Draws.uniform(Mixer.draw(headAgeKey, first, 0)));
        double ageScore = Kinship.score(headRank);
        double residenceScore = Normal.value(Mixer.draw(residenceKey, first, 0));
        double education = educationScore(first, ageScore, residenceScore);
        int shared = shared(first, residenceScore, education);
        int sex = sex(first, partners ? men : menOutside);
        traits[first] += person(shared, first, headRank, education, sex);
        for (int position = 1; position < adults; position++) {
            int index = first + position;
            double value = Normal.value(Mixer.draw(ageKey, index, 0));
            double rank;
            if (partners && Kinship.isPartner(position, adults)) {
                ageScore = kinship.partnerScore(ageScore, value);
                rank = Normal.cdf(ageScore);
                sex = Traits.MALE - sex;
            } else {
                rank = kinship.relativeRank(headRank, value, position, partners);
                ageScore = Kinship.score(rank);
                sex = sex(index, partners && position < Kinship.pairedAdults(adults) ? men : menOutside);
            }
            education = educationScore(index, ageScore, residenceScore);
            traits[index] += person(shared, index, rank, education, sex);
        }
    }

    /** Returns the household's residence, income rank and group, packed. */
    private int shared(int first, double residenceScore, double headEducation) {
        double income = residenceInIncome * residenceScore
                + educationInIncome * headEducation
                + restInIncome * Normal.value(Mixer.draw(incomeKey, first, 0));
        int residence = residenceScore < ruralTo ? Traits.RURAL : Traits.URBAN;
        int shared = Traits.withResidence(0, residence);
        shared = Traits.withIncomeRank(shared, incomeRank(income));
        return Traits.withGroup(shared, groups.index(Mixer.draw(groupKey, first, 0)));
    }

    private int person(int shared, int index, double rank, double educationScore, int sex) {
        int person = Traits.withAge(shared, Traits.ADULT + ages.index(drawOf(rank)));
        person = Traits.withSex(person, sex);
        person = Traits.withEducation(person, education(educationScore));
        if (Draws.happens(Mixer.draw(ownGroupKey, index, 0), ownGroup)) {
            person = Traits.withGroup(person, groups.index(Mixer.draw(ownGroupKey, index, 1)));
        }
        long unregistered = outside[Traits.residence(person)];
        if (unregistered > 0 && Draws.happens(Mixer.draw(outsideKey, index, 0), unregistered)) {
            person = Traits.withRegistered(person, false);
        }
        return person;
    }

    private int sex(int index, long threshold) {
        return Draws.happens(Mixer.draw(sexKey, index, 0), threshold) ? Traits.MALE : Traits.FEMALE;
    }

    private double educationScore(int index, double ageScore, double residenceScore) {
        return ageInEducation * ageScore
                + residenceInEducation * residenceScore
                + restInEducation * Normal.value(Mixer.draw(educationKey, index, 0));
    }

    private int education(double score) {
        int level = 0;
        while (level + 1 < educationFrom.length && score >= educationFrom[level + 1]) {
            level++;
        }
        return level;
    }

    /** Returns the last rank that starts at or below the score, by bisection. */
    private int incomeRank(double score) {
        int low = 0;
        int high = rankFrom.length;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (rankFrom[middle] <= score) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Turns a rank back into the draw whose fraction it is. */
    private static long drawOf(double rank) {
        return (long) (StrictMath.min(rank, 1 - 0x1p-53) * 0x1p53) << 11;
    }

    private static long key(Seeds seeds, String purpose) {
        return Key.of(seeds.people(), new Purpose(purpose));
    }

    private static long threshold(double share) {
        return new Probability(share).threshold();
    }

    /** Returns the normal scores at which categories start, the first at minus infinity. */
    private static double[] scores(double[] shares) {
        double[] scores = new double[shares.length];
        double below = 0;
        for (int i = 0; i < shares.length; i++) {
            scores[i] = Normal.quantile(StrictMath.min(below, 1));
            below += shares[i];
        }
        return scores;
    }

    /** Returns the share of each year of age from 18. */
    private static double[] years(AgeSettings ages) {
        double[] shares = ages.shares();
        double[] years = new double[ages.oldest() + 1 - Traits.ADULT];
        int year = 0;
        for (int band = 0; band < shares.length; band++) {
            int width = ages.width(band);
            for (int i = 0; i < width; i++) {
                years[year++] = shares[band] / width;
            }
        }
        return years;
    }

    /** Returns the share of adults younger than an age. */
    private static double rankOfAge(AgeSettings settings, int age) {
        double[] years = years(settings);
        double rank = 0;
        for (int year = 0; year < years.length && year < age - Traits.ADULT; year++) {
            rank += years[year];
        }
        return StrictMath.min(rank, 1);
    }
}
