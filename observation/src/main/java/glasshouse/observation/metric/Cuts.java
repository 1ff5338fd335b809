package glasshouse.observation.metric;

import glasshouse.society.people.PersonClass;
import java.util.ArrayList;
import java.util.List;

/**
 * The ways in which people are cut into strata, one at a time: all; income x group x residence; age; education. Each
 * person is in one stratum of every cut.
 */
public final class Cuts {
    private static final String[] AGES = {"18-29", "30-39", "40-49", "50-59", "60-69", "70+"};
    private static final String[] EDUCATION = {"none", "primary", "lower-secondary", "upper-secondary", "tertiary"};
    private static final String[] RESIDENCE = {"urban", "rural"};
    private static final int QUINTILES = 5;

    private final int groups;
    private final List<Stratum> strata = new ArrayList<>();
    private final int firstAge;
    private final int firstEducation;

    /**
     * Names a stratum.
     *
     * @param cut the cut it belongs to
     * @param name its name within the cut
     */
    public record Stratum(String cut, String name) {}

    /** Cuts a population with these groups, by slot. */
    public Cuts(List<String> groups) {
        this.groups = groups.size();
        strata.add(new Stratum("all", "all"));
        for (int quintile = 1; quintile <= QUINTILES; quintile++) {
            for (String group : groups) {
                for (String residence : RESIDENCE) {
                    strata.add(new Stratum("income-group-residence", "q" + quintile + " " + group + " " + residence));
                }
            }
        }
        firstAge = strata.size();
        for (String age : AGES) {
            strata.add(new Stratum("age", age));
        }
        firstEducation = strata.size();
        for (String level : EDUCATION) {
            strata.add(new Stratum("education", level));
        }
    }

    /** Returns the strata of all cuts, in the order of their numbers; number 0 is everyone. */
    public List<Stratum> strata() {
        return strata;
    }

    /** Returns how many strata there are. */
    public int size() {
        return strata.size();
    }

    /** Returns how many groups the population has. */
    int groups() {
        return groups;
    }

    /** Returns how many cells of income x group x residence there are. */
    int incomeCells() {
        return QUINTILES * groups * 2;
    }

    int incomeCell(int personClass, int group) {
        return (PersonClass.incomeQuintile(personClass) * groups + group) * 2 + PersonClass.residence(personClass);
    }

    int incomeStratum(int cell) {
        return 1 + cell;
    }

    /** Returns how many cells of age x education there are. */
    int ageCells() {
        return AGES.length * EDUCATION.length;
    }

    int ageCell(int personClass) {
        return PersonClass.ageBand(personClass) * EDUCATION.length + PersonClass.education(personClass);
    }

    int ageStratum(int cell) {
        return firstAge + cell / EDUCATION.length;
    }

    int educationStratum(int cell) {
        return firstEducation + cell % EDUCATION.length;
    }
}
