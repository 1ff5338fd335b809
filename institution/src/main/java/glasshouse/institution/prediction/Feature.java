package glasshouse.institution.prediction;

import glasshouse.society.population.Traits;

/** What a risk model divides people by. */
public enum Feature {
    /** The area in which they live. */
    AREA,
    /** Age in six bands. */
    AGE,
    /** Fifth of income. */
    INCOME,
    /** Urban or rural. */
    RESIDENCE,
    /** Level of education. */
    EDUCATION,
    /** Group. */
    GROUP,
    /** Sex. */
    SEX;

    /** Returns how many values there are, in a population with so many groups and a model with so many areas. */
    int size(int groups, int areas) {
        return switch (this) {
            case AREA -> areas;
            case AGE -> Traits.AGE_BANDS;
            case INCOME -> Traits.QUINTILES;
            case EDUCATION -> Traits.EDUCATIONS;
            case GROUP -> groups;
            case RESIDENCE, SEX -> 2;
        };
    }

    /** Returns a person's value; that of an area is not a trait and given. */
    int of(int traits, int area) {
        return switch (this) {
            case AREA -> area;
            case AGE -> Traits.ageBand(traits);
            case INCOME -> Traits.incomeQuintile(traits);
            case EDUCATION -> Traits.education(traits);
            case GROUP -> Traits.group(traits);
            case RESIDENCE -> Traits.residence(traits);
            case SEX -> Traits.sex(traits);
        };
    }
}
