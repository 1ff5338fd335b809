package glasshouse.society.population;

/**
 * A person's unchanging traits, packed into an int: age from 18, sex, residence, education, income rank, group, place in
 * the household, the household's adults and children, and whether the person is registered as a resident. All reads are a shift and a mask.
 */
public final class Traits {
    /** The age at which a person becomes a subject. */
    public static final int ADULT = 18;

    /** How many income ranks there are: 51 to a fifth. */
    public static final int INCOME_RANKS = 255;

    /** How many fifths of income there are. */
    public static final int QUINTILES = 5;

    /** How many coarse age bands there are: 18-29, 30-39, 40-49, 50-59, 60-69, 70 and over. */
    public static final int AGE_BANDS = 6;

    /** How many levels of education there are: none, primary, lower secondary, upper secondary, tertiary. */
    public static final int EDUCATIONS = 5;

    /** How many group slots there are. */
    public static final int GROUPS = 8;

    /** The most adults a household has. */
    public static final int MOST_ADULTS = 7;

    /** The most children a household has; it stands for three or more. */
    public static final int MOST_CHILDREN = 3;

    /** The value of {@link #sex} for a woman. */
    public static final int FEMALE = 0;

    /** The value of {@link #sex} for a man. */
    public static final int MALE = 1;

    /** The value of {@link #residence} in towns and cities. */
    public static final int URBAN = 0;

    /** The value of {@link #residence} in the countryside. */
    public static final int RURAL = 1;

    private static final int RANKS_A_QUINTILE = INCOME_RANKS / QUINTILES;

    private static final int AGE_BITS = 7;
    private static final int SEX_AT = AGE_BITS;
    private static final int RESIDENCE_AT = SEX_AT + 1;
    private static final int EDUCATION_AT = RESIDENCE_AT + 1;
    private static final int EDUCATION_BITS = 3;
    private static final int INCOME_AT = EDUCATION_AT + EDUCATION_BITS;
    private static final int INCOME_BITS = 8;
    private static final int GROUP_AT = INCOME_AT + INCOME_BITS;
    private static final int GROUP_BITS = 3;
    private static final int POSITION_AT = GROUP_AT + GROUP_BITS;
    private static final int POSITION_BITS = 3;
    private static final int ADULTS_AT = POSITION_AT + POSITION_BITS;
    private static final int ADULTS_BITS = 3;
    private static final int CHILDREN_AT = ADULTS_AT + ADULTS_BITS;
    private static final int CHILDREN_BITS = 2;
    private static final int OUTSIDE_AT = CHILDREN_AT + CHILDREN_BITS;

    /** How many values {@link #lower} may take. */
    public static final int LOWERS = 1 << INCOME_AT;

    /** How many values {@link #upper} may take. */
    public static final int UPPERS = 1 << INCOME_BITS + GROUP_BITS;

    private Traits() {}

    /** Returns age, sex, residence and education in one number, for tables of what follows from them. */
    public static int lower(int traits) {
        return traits & LOWERS - 1;
    }

    /** Returns income rank and group in one number, for tables of what follows from them. */
    public static int upper(int traits) {
        return traits >>> INCOME_AT & UPPERS - 1;
    }

    /** Returns traits of which these are {@link #lower} and {@link #upper}; of all else the least. */
    public static int with(int lower, int upper) {
        return upper << INCOME_AT | lower;
    }

    /** Returns the age in years, 18 or more. */
    public static int age(int traits) {
        return ADULT + (traits & ((1 << AGE_BITS) - 1));
    }

    /** Returns the coarse age band: 0 for 18-29, 1 for 30-39, to 5 for 70 and over. */
    public static int ageBand(int traits) {
        int decade = age(traits) / 10;
        return StrictMath.min(StrictMath.max(decade - 2, 0), AGE_BANDS - 1);
    }

    /** Returns {@link #FEMALE} or {@link #MALE}. */
    public static int sex(int traits) {
        return (traits >>> SEX_AT) & 1;
    }

    /** Returns {@link #URBAN} or {@link #RURAL}. */
    public static int residence(int traits) {
        return (traits >>> RESIDENCE_AT) & 1;
    }

    /** Returns the level of education: 0 none, 1 primary, 2 lower secondary, 3 upper secondary, 4 tertiary. */
    public static int education(int traits) {
        return (traits >>> EDUCATION_AT) & ((1 << EDUCATION_BITS) - 1);
    }

    /** Returns the rank of the household's income a head among all, 0 to 254, each equally frequent. */
    public static int incomeRank(int traits) {
        return (traits >>> INCOME_AT) & ((1 << INCOME_BITS) - 1);
    }

    /** Returns the fifth of income, 0 the poorest to 4. */
    public static int incomeQuintile(int traits) {
        return incomeRank(traits) / RANKS_A_QUINTILE;
    }

    /** Returns the group's slot, 0 to 7. */
    public static int group(int traits) {
        return (traits >>> GROUP_AT) & ((1 << GROUP_BITS) - 1);
    }

    /** Returns the place among the household's adults, from 0. The household's adults have consecutive indices. */
    public static int householdPosition(int traits) {
        return (traits >>> POSITION_AT) & ((1 << POSITION_BITS) - 1);
    }

    /** Returns how many adults the household has, 1 to 7. */
    public static int householdAdults(int traits) {
        return (traits >>> ADULTS_AT) & ((1 << ADULTS_BITS) - 1);
    }

    /** Returns how many children the household has, 0 to 3, three meaning three or more. */
    public static int children(int traits) {
        return (traits >>> CHILDREN_AT) & ((1 << CHILDREN_BITS) - 1);
    }

    /** Says whether the person is registered as a resident: all are, unless the settings say otherwise. */
    public static boolean isRegistered(int traits) {
        return traits >>> OUTSIDE_AT == 0;
    }

    /** Copies the traits as those of somebody registered or not. */
    public static int withRegistered(int traits, boolean registered) {
        int outside = 1 << OUTSIDE_AT;
        return registered ? traits & ~outside : traits | outside;
    }

    /** Copies the traits with another age in years, 18 to 145. */
    public static int withAge(int traits, int age) {
        return with(traits, 0, AGE_BITS, age - ADULT);
    }

    /** Copies the traits with another sex. */
    public static int withSex(int traits, int sex) {
        return with(traits, SEX_AT, 1, sex);
    }

    /** Copies the traits with another residence. */
    public static int withResidence(int traits, int residence) {
        return with(traits, RESIDENCE_AT, 1, residence);
    }

    /** Copies the traits with another level of education, 0 to 4. */
    public static int withEducation(int traits, int education) {
        return with(traits, EDUCATION_AT, EDUCATION_BITS, education);
    }

    /** Copies the traits with another income rank, 0 to 254. */
    public static int withIncomeRank(int traits, int rank) {
        return with(traits, INCOME_AT, INCOME_BITS, rank);
    }

    /** Copies the traits with another group slot, 0 to 7. */
    public static int withGroup(int traits, int slot) {
        return with(traits, GROUP_AT, GROUP_BITS, slot);
    }

    /** Copies the traits with another household: place in it, its adults and its children. */
    public static int withHousehold(int traits, int position, int adults, int children) {
        int placed = with(traits, POSITION_AT, POSITION_BITS, position);
        return with(with(placed, ADULTS_AT, ADULTS_BITS, adults), CHILDREN_AT, CHILDREN_BITS, children);
    }

    /** Returns a place in the household, to be added to traits that have place 0. */
    static int place(int position) {
        return position << POSITION_AT;
    }

    private static int with(int traits, int at, int bits, int value) {
        if (value < 0 || value >= 1 << bits) {
            throw new IllegalArgumentException("trait (" + value + ") must be 0 to " + ((1 << bits) - 1));
        }
        int mask = ((1 << bits) - 1) << at;
        return (traits & ~mask) | (value << at);
    }
}
