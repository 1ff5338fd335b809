package glasshouse.society.population;

import glasshouse.kernel.index.Ranges;
import glasshouse.kernel.random.Seeds;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The adults of a synthetic society: packed traits by index, an int each, and what their numbers mean.
 *
 * <p>A function of the settings' values, the people's seed and the size. Threads only share the work out.
 */
public final class Population {
    private final int[] traits;
    private final @Nullable IncomeCurve income;
    private final List<String> groups;
    private final boolean outsiders;

    private Population(int[] traits, PopulationSettings settings) {
        this.traits = traits;
        this.income = IncomeCurve.fit(settings.income().means());
        this.outsiders =
                settings.registered().filter(RegisteredSettings::leavesOut).isPresent();
        this.groups = settings.groups().stream().map(GroupShare::label).toList();
    }

    private Population(int[] traits, List<String> groups) {
        this.traits = traits;
        this.income = null;
        this.outsiders = false;
        this.groups = List.copyOf(groups);
    }

    /**
     * Holds subjects that are not persons, whose traits are packed as persons' are.
     *
     * @param traits by subject; kept, not copied
     * @param groups labels in the order of their slots
     */
    public static Population ofOthers(int[] traits, List<String> groups) {
        return new Population(traits, groups);
    }

    /**
     * Make a population on the calling thread.
     *
     * @param size how many adults, at least 1
     */
    public static Population of(PopulationSettings settings, Seeds seeds, int size) {
        return of(settings, seeds, size, 1);
    }

    /**
     * Make a population on several threads; the result is the same for any number of them.
     *
     * @param size how many adults, at least 1
     * @param threads how many threads, at least 1
     * @throws IllegalArgumentException if either is below 1
     */
    public static Population of(PopulationSettings settings, Seeds seeds, int size, int threads) {
        if (size < 1 || threads < 1) {
            throw new IllegalArgumentException("size (" + size + ") and threads (" + threads + ") must be at least 1");
        }
        HouseholdTable table = HouseholdTable.of(settings.households());
        int[] traits = Households.layOut(table, seeds, size);
        Persons persons = new Persons(settings, table, seeds);
        Ranges.fill(size, threads, (from, to) -> persons.fill(traits, from, to));
        return new Population(traits, settings);
    }

    /**
     * Make a population from given traits, for small worlds written by hand.
     *
     * @param traits packed by {@link Traits}; kept, not copied
     */
    public static Population from(int[] traits, PopulationSettings settings) {
        return new Population(traits, settings);
    }

    /** Returns how many adults there are. */
    public int size() {
        return traits.length;
    }

    /** Returns the packed traits by index, for {@link Traits}. Not a copy: read only. */
    public int[] traits() {
        return traits;
    }

    /**
     * Returns disposable income in yuan a head and year at an income rank, 0 to 254.
     *
     * @throws IllegalStateException if these are not persons
     */
    public double income(int rank) {
        if (income == null) {
            throw new IllegalStateException("only persons have an income");
        }
        return income.yuan(rank);
    }

    /** Returns the groups' labels in the order of their slots. */
    public List<String> groups() {
        return groups;
    }

    /** Returns the slot of a person's group. */
    public int groupOf(int subject) {
        return Traits.group(traits[subject]);
    }

    /** Says whether some may not be registered as residents. */
    public boolean hasOutsiders() {
        return outsiders;
    }

    /** Returns the index of the first adult of a person's household; the others follow it. */
    public int firstOfHousehold(int subject) {
        return subject - Traits.householdPosition(traits[subject]);
    }
}
