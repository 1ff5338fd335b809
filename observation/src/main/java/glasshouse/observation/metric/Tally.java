package glasshouse.observation.metric;

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
    private final Cuts cuts;
    private final int incomeCells;
    private final int ageCells;
    /** [class x groups + group]: the cell of such a person, by income in the high half, by age in the low. */
    private final long[] places;

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
        this.places = new long[PersonClass.COUNT * cuts.groups()];
        for (int place = 0; place < places.length; place++) {
            int personClass = place / cuts.groups();
            long byIncome = cuts.incomeCell(personClass, place % cuts.groups());
            places[place] = byIncome << Integer.SIZE | cuts.ageCell(personClass);
        }
        this.touched = new boolean[metrics];
        this.forAll = new long[metrics];
        this.byIncome = new long[incomeCells * metrics];
        this.byAge = new long[ageCells * metrics];
        this.cities = cuts.cities().size();
        this.byCity = new long[cities * metrics];
    }

    /** Turns to a person with these traits: what is counted next is counted in that person's stratum of every cut. */
    public Tally of(int traits, int subject) {
        return of(PersonClass.of(traits), Traits.group(traits), subject);
    }

    /** Turns to a person of a district: what is counted next is counted in that person's stratum of every cut. */
    public Tally of(People people, int subject) {
        return of(people.personClass(subject - people.from()), Traits.group(people.traitsOf(subject)), subject);
    }

    private Tally of(int personClass, int group, int subject) {
        long place = places[personClass * cuts.groups() + group];
        income = (int) (place >>> Integer.SIZE);
        age = (int) place;
        city = cuts.cities().of(subject);
        return this;
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
