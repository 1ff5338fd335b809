package glasshouse.observation.cut;

import glasshouse.kernel.index.Cities;
import glasshouse.society.firms.FirmTraits;
import glasshouse.society.firms.Firms;
import glasshouse.society.people.PersonClass;
import glasshouse.society.population.Traits;
import java.util.ArrayList;
import java.util.List;

/**
 * The ways in which subjects are cut into strata, one at a time. Persons: all; income x group x residence; age; education;
 * city, where any are named.
 * Firms: all; size x ownership x margin; sector; ownership. Each subject is in one stratum of every cut.
 */
public final class Cuts {
    private static final String[] AGES = {"18-29", "30-39", "40-49", "50-59", "60-69", "70+"};
    private static final String[] EDUCATION = {"none", "primary", "lower-secondary", "upper-secondary", "tertiary"};
    private static final String[] RESIDENCE = {"urban", "rural"};
    private static final String[] MARGIN = {"thin", "good"};
    private static final int AGE_CELLS = Traits.AGE_BANDS * Traits.EDUCATIONS;

    private final int groups;
    private final int levels;
    private final Cities cities;
    private int firstCity;
    private final List<Stratum> strata = new ArrayList<>();
    /** [cell of age x education]: the stratum of the third cut. */
    private final int[] third = new int[AGE_CELLS];
    /** [cell of age x education]: the stratum of the fourth cut. */
    private final int[] fourth = new int[AGE_CELLS];

    /**
     * Names a stratum.
     *
     * @param cut the cut it belongs to
     * @param name its name within the cut
     */
    public record Stratum(String cut, String name) {}

    private Cuts(int levels, int groups, Cities cities) {
        this.levels = levels;
        this.cities = cities;
        this.groups = groups;
        strata.add(new Stratum("all", "all"));
    }

    /** Cuts persons with these groups, by slot, who live in these cities. */
    public static Cuts ofPersons(List<String> groups, Cities cities) {
        Cuts cuts = new Cuts(Traits.QUINTILES, groups.size(), cities);
        for (int quintile = 1; quintile <= Traits.QUINTILES; quintile++) {
            for (String group : groups) {
                for (String residence : RESIDENCE) {
                    cuts.strata.add(
                            new Stratum("income-group-residence", "q" + quintile + " " + group + " " + residence));
                }
            }
        }
        int firstAge = cuts.add("age", List.of(AGES));
        int firstEducation = cuts.add("education", List.of(EDUCATION));
        for (int cell = 0; cell < AGE_CELLS; cell++) {
            cuts.third[cell] = firstAge + cell / Traits.EDUCATIONS;
            cuts.fourth[cell] = firstEducation + cell % Traits.EDUCATIONS;
        }
        cuts.firstCity = cuts.add("city", cities.names().sorted());
        return cuts;
    }

    /** Cuts firms with these sectors, in the order of their numbers. */
    public static Cuts ofFirms(List<String> sectors) {
        Cuts cuts = new Cuts(FirmTraits.SIZES, FirmTraits.OWNERSHIPS, Cities.unnamed());
        for (String size : Firms.SIZES) {
            for (String ownership : Firms.OWNERSHIPS) {
                for (String margin : MARGIN) {
                    cuts.strata.add(new Stratum("size-ownership-margin", size + " " + ownership + " " + margin));
                }
            }
        }
        int firstSector = cuts.add("sector", sectors);
        int firstOwnership = cuts.add("ownership", Firms.OWNERSHIPS);
        for (int firmClass = 0; firmClass < AGE_CELLS; firmClass++) {
            int sector = Math.min(FirmTraits.sectorOfClass(firmClass), sectors.size() - 1);
            cuts.third[firmClass] = firstSector + sector;
            cuts.fourth[firmClass] = firstOwnership + FirmTraits.ownershipOfClass(firmClass);
        }
        return cuts;
    }

    private int add(String cut, List<String> names) {
        int first = strata.size();
        for (String name : names) {
            strata.add(new Stratum(cut, name));
        }
        return first;
    }

    /** Returns the strata of all cuts, in the order of their numbers; number 0 is everyone. */
    public List<Stratum> strata() {
        return strata;
    }

    /** Returns how many strata there are. */
    public int size() {
        return strata.size();
    }

    /** Returns how many groups the subjects are of. */
    public int groups() {
        return groups;
    }

    /** Returns how many cells of income x group x residence there are, or of size x ownership x margin. */
    public int incomeCells() {
        return levels * groups * 2;
    }

    /** Returns the cell of income x group x residence of a class of subject in a group. */
    public int incomeCell(int subjectClass, int group) {
        return (PersonClass.incomeQuintile(subjectClass) * groups + group) * 2 + PersonClass.residence(subjectClass);
    }

    /** Returns the stratum of such a cell. */
    public int incomeStratum(int cell) {
        return 1 + cell;
    }

    /** Returns how many cells of age x education there are: for firms, of ownership x sector. */
    public int ageCells() {
        return AGE_CELLS;
    }

    /** Returns the cell of age x education of a class of subject. */
    public int ageCell(int subjectClass) {
        return PersonClass.ageBand(subjectClass) * Traits.EDUCATIONS + PersonClass.education(subjectClass);
    }

    /** Returns the stratum of such a cell by age. */
    public int ageStratum(int cell) {
        return third[cell];
    }

    /** Returns the stratum of such a cell by education. */
    public int educationStratum(int cell) {
        return fourth[cell];
    }

    /** Returns where subjects live. */
    public Cities cities() {
        return cities;
    }

    /** Returns the stratum of a city. */
    public int cityStratum(int city) {
        return firstCity + city;
    }
}
