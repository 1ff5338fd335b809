package glasshouse.observation.metric;

import glasshouse.kernel.column.EventBatch;
import glasshouse.observation.cut.Cuts;
import glasshouse.society.people.People;
import glasshouse.society.people.PersonClass;
import glasshouse.society.population.Traits;
import java.util.Arrays;

/**
 * Counts one week: whole numbers by stratum and metric. Each thread has its own; sums do not depend on who counted.
 *
 * <p>While counting, a person is in one of the finest cells of income x group x residence and in one of age x education:
 * two additions a count, and one more where cities are named. The cuts that people read are summed from these once a week. A week costs what was counted in it: the
 * cells of a metric lie side by side, and those of metrics that nobody counted are not looked at.
 */
public final class Tally {
    /** In how many cells a subject is, see {@link #place}. */
    public static final int PLACES = 3;

    private static final int PLACE_BITS = 10;
    private static final int PLACE = (1 << PLACE_BITS) - 1;

    private final Cuts cuts;
    private final int incomeCells;
    private final int ageCells;
    /** [income rank and group]: the cell of such a person by income, living in town. */
    private final byte[] incomeOf = new byte[Traits.UPPERS];
    /** [age, sex, residence and education]: the cell of such a person by age. */
    private final byte[] ageOf = new byte[Traits.LOWERS];

    /** [metric]: whether anything was counted since the counts were last moved. */
    private final boolean[] touched;

    private final long[] forAll;
    /** [metric x cells + cell]. */
    private final long[] byIncome;
    /** [metric x cells + cell]. */
    private final long[] byAge;

    /** [metric x cities + city]; empty where no cities are named. */
    private final long[] byCity;

    private final int cities;
    private int income;
    private int age;
    private int city;

    /** Creates an empty count. */
    public Tally(Cuts cuts, int metrics) {
        this.cuts = cuts;
        this.incomeCells = cuts.incomeCells();
        this.ageCells = cuts.ageCells();
        this.touched = new boolean[metrics];
        this.forAll = new long[metrics];
        this.byIncome = new long[incomeCells * metrics];
        this.byAge = new long[ageCells * metrics];
        this.cities = cuts.cities().size();
        this.byCity = new long[cities * metrics];
        for (int upper = 0; upper < Traits.UPPERS; upper++) {
            int traits = Traits.with(0, upper);
            boolean anybody = Traits.incomeQuintile(traits) < Traits.QUINTILES && Traits.group(traits) < cuts.groups();
            incomeOf[upper] = (byte) (anybody ? cuts.incomeCell(PersonClass.of(traits), Traits.group(traits)) : 0);
        }
        for (int lower = 0; lower < Traits.LOWERS; lower++) {
            int traits = Traits.with(lower, 0);
            boolean anybody = Traits.education(traits) < Traits.EDUCATIONS;
            ageOf[lower] = (byte) (anybody ? cuts.ageCell(PersonClass.of(traits)) : 0);
        }
    }

    /** Turns to a person with these traits: what is counted next is counted in that person's stratum of every cut. */
    public Tally of(int traits, int subject) {
        income = incomeCell(traits);
        age = ageCell(traits);
        if (cities > 0) {
            city = cuts.cities().of(subject);
        }
        return this;
    }

    /** Turns to a person of a district: what is counted next is counted in that person's stratum of every cut. */
    public Tally of(People people, int subject) {
        return of(people.traitsOf(subject), subject);
    }

    private int incomeCell(int traits) {
        return incomeOf[Traits.upper(traits)] + Traits.residence(traits);
    }

    private int ageCell(int traits) {
        return ageOf[Traits.lower(traits)];
    }

    /** Counts something about the person last turned to. */
    public Tally add(int metric, long amount) {
        touched[metric] = true;
        byIncome[metric * incomeCells + income] += amount;
        byAge[metric * ageCells + age] += amount;
        if (cities > 0) {
            byCity[metric * cities + city] += amount;
        }
        return this;
    }

    /**
     * Counts one for each row of a batch, about the row's subject: of the metric that is as far from the first as these bits of the
     * row's code say.
     */
    public void addEach(People people, EventBatch rows, int first, int bits) {
        for (int row = 0; row < rows.size(); row++) {
            int traits = people.traitsOf(rows.subject(row));
            int metric = first + (rows.code(row) & bits);
            touched[metric] = true;
            byIncome[metric * incomeCells + incomeCell(traits)]++;
            byAge[metric * ageCells + ageCell(traits)]++;
        }
        for (int row = 0; cities > 0 && row < rows.size(); row++) {
            byCity[(first + (rows.code(row) & bits)) * cities + cuts.cities().of(rows.subject(row))]++;
        }
    }

    /** Counts those of a district's people who are marked, by row: without a branch, as luck decides who is. */
    public void addMarked(People people, boolean[] marked, int metric) {
        touched[metric] = true;
        for (int row = 0; row < people.size(); row++) {
            int one = marked[row] ? 1 : 0;
            byIncome[metric * incomeCells + incomeCell(people.traits(row))] += one;
            byAge[metric * ageCells + ageCell(people.traits(row))] += one;
        }
        for (int row = 0; cities > 0 && row < people.size(); row++) {
            byCity[metric * cities + cuts.cities().of(people.from() + row)] += marked[row] ? 1 : 0;
        }
    }

    /** Returns in which cells the subject last turned to is counted: by income, by age and by city, of {@link #places} in all. */
    public int place() {
        int byCityCell = incomeCells + ageCells + city;
        return (byCityCell << PLACE_BITS | incomeCells + age) << PLACE_BITS | income;
    }

    /** Returns one of the {@link #PLACES} cells in a place. */
    public static int cell(int place, int cut) {
        return place >>> cut * PLACE_BITS & PLACE;
    }

    /** Returns how many cells there are; the last are of cities, one if none is named. */
    public int places() {
        return incomeCells + ageCells + Math.max(1, cities);
    }

    /** Counts something about as many subjects as an array says, from one place on, for each cell of {@link #places}. */
    public void addInEach(int metric, long amount, int[] subjects, int first) {
        touched[metric] = true;
        addInEach(byIncome, metric, incomeCells, amount, subjects, first);
        addInEach(byAge, metric, ageCells, amount, subjects, first + incomeCells);
        addInEach(byCity, metric, cities, amount, subjects, first + incomeCells + ageCells);
    }

    private static void addInEach(long[] into, int metric, int cells, long amount, int[] subjects, int first) {
        int start = metric * cells;
        for (int cell = 0; cell < cells; cell++) {
            into[start + cell] += amount * subjects[first + cell];
        }
    }

    /** Counts so many times what was counted of another metric since counts were last moved, about the same people. */
    public void addTimes(int metric, long times, int of) {
        if (touched[of] && times != 0) {
            touched[metric] = true;
            addTimes(byIncome, incomeCells, metric, times, of);
            addTimes(byAge, ageCells, metric, times, of);
            addTimes(byCity, cities, metric, times, of);
        }
    }

    private static void addTimes(long[] counts, int cells, int metric, long times, int of) {
        for (int cell = 0; cell < cells; cell++) {
            counts[metric * cells + cell] += times * counts[of * cells + cell];
        }
    }

    /** Counts something about nobody in particular. */
    public void addForAll(int metric, long amount) {
        touched[metric] = true;
        forAll[metric] += amount;
    }

    /** Moves all counts into another count, leaving none. */
    public void moveInto(Tally other) {
        for (int metric = 0; metric < touched.length; metric++) {
            if (touched[metric]) {
                touched[metric] = false;
                other.touched[metric] = true;
                move(forAll, other.forAll, metric, 1);
                move(byIncome, other.byIncome, metric, incomeCells);
                move(byAge, other.byAge, metric, ageCells);
                move(byCity, other.byCity, metric, cities);
            }
        }
    }

    private static void move(long[] from, long[] into, int metric, int cells) {
        for (int i = metric * cells; i < (metric + 1) * cells; i++) {
            into[i] += from[i];
        }
        Arrays.fill(from, metric * cells, (metric + 1) * cells, 0);
    }

    /** Says whether a metric may have been counted since its counts were last moved. */
    boolean isTouched(int metric) {
        return touched[metric];
    }

    /** Moves a metric's counts into an array by stratum, leaving none. */
    public void take(int metric, long[] strata) {
        touched[metric] = false;
        Arrays.fill(strata, 0);
        strata[0] = forAll[metric];
        forAll[metric] = 0;
        int first = metric * incomeCells;
        for (int cell = 0; cell < incomeCells; cell++) {
            long count = byIncome[first + cell];
            if (count != 0) {
                strata[0] += count;
                strata[cuts.incomeStratum(cell)] += count;
                byIncome[first + cell] = 0;
            }
        }
        first = metric * ageCells;
        for (int cell = 0; cell < ageCells; cell++) {
            long count = byAge[first + cell];
            if (count != 0) {
                strata[cuts.ageStratum(cell)] += count;
                strata[cuts.educationStratum(cell)] += count;
                byAge[first + cell] = 0;
            }
        }
        first = metric * cities;
        for (int one = 0; one < cities; one++) {
            strata[cuts.cityStratum(one)] += byCity[first + one];
            byCity[first + one] = 0;
        }
    }
}
