package glasshouse.observation.metric;

import glasshouse.society.population.Traits;
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

    int income(int traits) {
        return 1 + (Traits.incomeQuintile(traits) * groups + Traits.group(traits)) * 2 + Traits.residence(traits);
    }

    int age(int traits) {
        return firstAge + Traits.ageBand(traits);
    }

    int education(int traits) {
        return firstEducation + Traits.education(traits);
    }
}
