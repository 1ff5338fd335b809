package glasshouse.society.population;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How far a population's marginals lie from the published ones it was made from.
 *
 * @param rows one for each category of each marginal, in the order of the settings
 */
public record FitReport(List<FitRow> rows) {

    /** Copies the rows. */
    public FitReport {
        rows = List.copyOf(rows);
    }

    /** Compare a population with the settings it was made from. */
    public static FitReport of(Population population, PopulationSettings settings) {
        return new FitReport(
                Stream.concat(persons(population, settings).stream(), households(population, settings).stream())
                        .toList());
    }

    /** Returns the largest difference of any category, in percentage points. */
    public double worst() {
        return rows.stream()
                .mapToDouble(row -> StrictMath.abs(row.difference()))
                .max()
                .orElse(0);
    }

    private static List<FitRow> persons(Population population, PopulationSettings settings) {
        AgeSettings ages = settings.ages();
        int[] bandOf = bands(ages);
        double[] age = new double[ages.bands().size()];
        double[] sex = new double[2];
        double[] residence = new double[2];
        double[] education = new double[Traits.EDUCATIONS];
        double[] fifth = new double[Traits.QUINTILES];
        double[] income = new double[Traits.QUINTILES];
        double[] group = new double[settings.groups().size()];
        for (int traits : population.traits()) {
            age[bandOf[Traits.age(traits) - Traits.ADULT]]++;
            sex[Traits.sex(traits)]++;
            residence[Traits.residence(traits)]++;
            education[Traits.education(traits)]++;
            fifth[Traits.incomeQuintile(traits)]++;
            income[Traits.incomeQuintile(traits)] += population.income(Traits.incomeRank(traits));
            group[Traits.group(traits)]++;
        }
        double male = settings.male().value();
        double urban = settings.urban().value();
        String[] fifths = {"lowest", "second", "middle", "fourth", "highest"};
        List<FitRow> rows = new ArrayList<>();
        add(rows, "age", labels(ages), ages.shares(), age);
        add(rows, "sex", new String[] {"female", "male"}, new double[] {1 - male, male}, sex);
        add(rows, "residence", new String[] {"urban", "rural"}, new double[] {urban, 1 - urban}, residence);
        String[] levels = {"none", "primary", "lower-secondary", "upper-secondary", "tertiary"};
        add(rows, "education", levels, settings.education().shares(), education);
        add(rows, "income-fifth", fifths, Shares.normal(1, 1, 1, 1, 1), fifth);
        add(rows, "income-share", fifths, Shares.normal(settings.income().means()), income);
        add(rows, "group", population.groups().toArray(String[]::new), settings.groupShares(), group);
        return rows;
    }

    private static List<FitRow> households(Population population, PopulationSettings settings) {
        HouseholdSettings households = settings.households();
        double[] size = new double[HouseholdTable.SIZES];
        double[] children = new double[Traits.MOST_CHILDREN + 1];
        double[] child = new double[2];
        for (int traits : population.traits()) {
            if (Traits.householdPosition(traits) == 0) {
                int young = Traits.children(traits);
                size[Traits.householdAdults(traits) + young - 1]++;
                children[young]++;
                child[0] += young;
                child[1] += Traits.householdAdults(traits);
            }
        }
        double childShare = households.childShare().value();
        List<FitRow> rows = new ArrayList<>();
        String[] sizes = {"1", "2", "3", "4", "5", "6", "7+"};
        add(rows, "household-size", sizes, households.sizes(), size);
        add(rows, "household-children", new String[] {"0", "1", "2", "3+"}, households.children(), children);
        add(rows, "child", new String[] {"child", "adult"}, new double[] {childShare, 1 - childShare}, child);
        return rows;
    }

    private static void add(
            List<FitRow> rows, String marginal, String[] categories, double[] published, double[] counts) {
        double[] synthetic = Shares.normal(counts);
        for (int i = 0; i < categories.length; i++) {
            rows.add(new FitRow(marginal, categories[i], published[i], synthetic[i]));
        }
    }

    private static String[] labels(AgeSettings ages) {
        String[] labels = new String[ages.bands().size()];
        for (int band = 0; band < labels.length; band++) {
            int from = ages.bands().get(band).from();
            labels[band] = from + "-" + (from + ages.width(band) - 1);
        }
        return labels;
    }

    /** Returns the band of each year of age from 18. */
    private static int[] bands(AgeSettings ages) {
        int[] bandOf = new int[ages.oldest() + 1 - Traits.ADULT];
        int year = 0;
        for (int band = 0; band < ages.bands().size(); band++) {
            for (int i = 0; i < ages.width(band); i++) {
                bandOf[year++] = band;
            }
        }
        return bandOf;
    }
}
