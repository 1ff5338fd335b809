package glasshouse.observation.metric;

import glasshouse.society.people.People;
import glasshouse.society.people.PersonClass;
import glasshouse.society.population.Traits;
import java.util.Arrays;

/**
 * Counts one week: whole numbers by stratum and metric. Each thread has its own; sums do not depend on who counted.
 *
 * <p>While counting, a person is in one of the finest cells of income x group x residence and in one of age x education:
 * two additions a count. The cuts that people read are summed from these once a week.
 */
public final class Tally {
    private final Cuts cuts;
    private final int metrics;
    /** [class x groups + group]: where counts of such a person begin, by income in the high half, by age in the low. */
    private final long[] places;

    private final long[] forAll;
    private final long[] byIncome;
    private final long[] byAge;
    private int income;
    private int age;

    /** Creates an empty count. */
    public Tally(Cuts cuts, int metrics) {
        this.cuts = cuts;
        this.metrics = metrics;
        this.places = new long[PersonClass.COUNT * cuts.groups()];
        for (int place = 0; place < places.length; place++) {
            int personClass = place / cuts.groups();
            long byIncome = (long) cuts.incomeCell(personClass, place % cuts.groups()) * metrics;
            places[place] = byIncome << Integer.SIZE | (long) cuts.ageCell(personClass) * metrics;
        }
        this.forAll = new long[metrics];
        this.byIncome = new long[cuts.incomeCells() * metrics];
        this.byAge = new long[cuts.ageCells() * metrics];
    }

    /** Turns to a person: what is counted next is counted in that person's stratum of every cut. */
    public Tally of(int traits) {
        return of(PersonClass.of(traits), Traits.group(traits));
    }

    /** Turns to a person of a district: what is counted next is counted in that person's stratum of every cut. */
    public Tally of(People people, int subject) {
        return of(people.personClass(subject - people.from()), Traits.group(people.traitsOf(subject)));
    }

    private Tally of(int personClass, int group) {
        long place = places[personClass * cuts.groups() + group];
        income = (int) (place >>> Integer.SIZE);
        age = (int) place;
        return this;
    }

    /** Counts something about the person last turned to. */
    public Tally add(int metric, long amount) {
        byIncome[income + metric] += amount;
        byAge[age + metric] += amount;
        return this;
    }

    /** Counts something about nobody in particular. */
    public void addForAll(int metric, long amount) {
        forAll[metric] += amount;
    }

    /** Moves all counts into another count, leaving none. */
    public void moveInto(Tally other) {
        move(forAll, other.forAll);
        move(byIncome, other.byIncome);
        move(byAge, other.byAge);
    }

    private static void move(long[] from, long[] into) {
        for (int i = 0; i < from.length; i++) {
            into[i] += from[i];
            from[i] = 0;
        }
    }

    /** Moves the counts of all cuts into an array of [stratum x metrics + metric], leaving none. */
    void moveInto(long[] counts) {
        Arrays.fill(counts, 0);
        move(forAll, counts);
        for (int cell = 0; cell < cuts.incomeCells(); cell++) {
            sum(byIncome, cell, counts, 0);
            sum(byIncome, cell, counts, cuts.incomeStratum(cell));
        }
        for (int cell = 0; cell < cuts.ageCells(); cell++) {
            sum(byAge, cell, counts, cuts.ageStratum(cell));
            sum(byAge, cell, counts, cuts.educationStratum(cell));
        }
        Arrays.fill(byIncome, 0);
        Arrays.fill(byAge, 0);
    }

    private void sum(long[] cells, int cell, long[] counts, int stratum) {
        for (int metric = 0; metric < metrics; metric++) {
            counts[stratum * metrics + metric] += cells[cell * metrics + metric];
        }
    }
}
