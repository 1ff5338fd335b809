package glasshouse.society.firms;

import glasshouse.society.people.PersonClass;
import glasshouse.society.population.Traits;

/**
 * A firm's unchanging traits: size, ownership, sector, region and margin.
 *
 * <p>They are packed into the bits of a person's traits, so that every phase that tells classes and groups of subjects apart
 * works on firms as it is: size lies where a person's fifth of income lies, ownership is the group, the margin lies where residence
 * does, ownership and sector together where age band and education do. A firm is a household of one adult without children.
 */
public final class FirmTraits {
    /** How many classes of size there are: micro, small, medium, large. */
    public static final int SIZES = 4;

    /** How many kinds of ownership there are: private, state, foreign. */
    public static final int OWNERSHIPS = 3;

    /** The most sectors there may be. */
    public static final int MOST_SECTORS = 10;

    /** How many regions there are: east, centre, west, north-east. */
    public static final int REGIONS = 4;

    /** The value of {@link #ownership} of a private firm. */
    public static final int PRIVATE = 0;

    /** The value of {@link #ownership} of a firm that the state controls. */
    public static final int STATE = 1;

    /** The value of {@link #ownership} of a firm owned from abroad. */
    public static final int FOREIGN = 2;

    /** The value of {@link #margin} of a firm with a thin margin. */
    public static final int THIN = 0;

    /** The value of {@link #margin} of a firm with a good margin. */
    public static final int GOOD = 1;

    private static final int RANKS_A_SIZE = Traits.INCOME_RANKS / Traits.QUINTILES;
    private static final int DECADE = 10;
    /** Bands of age begin with 18-29, and every other one with a decade. */
    private static final int FIRST_DECADE = 2;

    private FirmTraits() {}

    /**
     * Packs a firm's traits.
     *
     * @param size 0 micro to 3 large
     * @param ownership {@link #PRIVATE}, {@link #STATE} or {@link #FOREIGN}
     * @param sector 0 to 9
     * @param region 0 to 3
     * @param margin {@link #THIN} or {@link #GOOD}
     */
    public static int of(int size, int ownership, int sector, int region, int margin) {
        int band = ownership * 2 + sector / Traits.EDUCATIONS;
        int traits = Traits.withAge(0, (FIRST_DECADE + band) * DECADE + region);
        traits = Traits.withEducation(traits, sector % Traits.EDUCATIONS);
        traits = Traits.withIncomeRank(traits, size * RANKS_A_SIZE);
        traits = Traits.withGroup(traits, ownership);
        traits = Traits.withResidence(traits, margin);
        return Traits.withHousehold(traits, 0, 1, 0);
    }

    /** Returns the class of size, 0 micro to 3 large. */
    public static int size(int traits) {
        return Traits.incomeQuintile(traits);
    }

    /** Returns who owns the firm. */
    public static int ownership(int traits) {
        return Traits.group(traits);
    }

    /** Returns the number of the firm's sector. */
    public static int sector(int traits) {
        return sectorOfClass(PersonClass.of(traits));
    }

    /** Returns the firm's region. */
    public static int region(int traits) {
        return Traits.age(traits) % DECADE;
    }

    /** Returns whether the firm's margin is thin or good. */
    public static int margin(int traits) {
        return Traits.residence(traits);
    }

    /** Returns the size of the firms of a class; {@link #SIZES} and above where no firm is of the class. */
    public static int sizeOfClass(int personClass) {
        return PersonClass.incomeQuintile(personClass);
    }

    /** Returns the ownership of the firms of a class. */
    public static int ownershipOfClass(int personClass) {
        return PersonClass.ageBand(personClass) / 2;
    }

    /** Returns the sector of the firms of a class. */
    public static int sectorOfClass(int personClass) {
        return PersonClass.ageBand(personClass) % 2 * Traits.EDUCATIONS + PersonClass.education(personClass);
    }

    /** Returns the margin of the firms of a class. */
    public static int marginOfClass(int personClass) {
        return PersonClass.residence(personClass);
    }
}
