package glasshouse.society.people;

import glasshouse.society.population.Traits;

/** Numbers the classes of people that act alike but for disposition: income quintile x residence x age band x education. */
public final class PersonClass {
    /** How many classes there are. */
    public static final int COUNT = Traits.QUINTILES * 2 * Traits.AGE_BANDS * Traits.EDUCATIONS;

    private PersonClass() {}

    /** Returns the class of a person with these traits. */
    public static int of(int traits) {
        return ((Traits.incomeQuintile(traits) * 2 + Traits.residence(traits)) * Traits.AGE_BANDS
                                + Traits.ageBand(traits))
                        * Traits.EDUCATIONS
                + Traits.education(traits);
    }

    /** Returns the education of a class. */
    public static int education(int personClass) {
        return personClass % Traits.EDUCATIONS;
    }

    /** Returns the age band of a class. */
    public static int ageBand(int personClass) {
        return personClass / Traits.EDUCATIONS % Traits.AGE_BANDS;
    }

    /** Returns the residence of a class. */
    public static int residence(int personClass) {
        return personClass / (Traits.EDUCATIONS * Traits.AGE_BANDS) % 2;
    }

    /** Returns the income quintile of a class. */
    public static int incomeQuintile(int personClass) {
        return personClass / (Traits.EDUCATIONS * Traits.AGE_BANDS * 2);
    }
}
