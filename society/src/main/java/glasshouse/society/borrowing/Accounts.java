package glasshouse.society.borrowing;

import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.ManyDraws;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Purpose;
import glasshouse.kernel.random.Seeds;
import glasshouse.society.population.Traits;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Says who has an account: one draw a person, for good, below a share that changes with time. So where shares rise, whoever has
 * an account keeps it.
 */
public final class Accounts {
    private final int[] days;
    /** [day][quintile]. */
    private final double[][] shares;

    private final int[] traits;
    private final long key;

    private Accounts(int[] days, double[][] shares, int[] traits, long key) {
        this.days = days;
        this.shares = shares;
        this.traits = traits;
        this.key = key;
    }

    static Accounts of(List<AccountSettings> settings, int[] traits, Seeds seeds, ToIntFunction<LocalDate> dayOf) {
        int[] days = settings.stream()
                .mapToInt(account -> dayOf.applyAsInt(account.on()))
                .toArray();
        double[][] shares = new double[days.length][];
        for (int i = 0; i < days.length; i++) {
            shares[i] = settings.get(i).owned().stream()
                    .mapToDouble(Double::doubleValue)
                    .toArray();
        }
        return new Accounts(days, shares, traits, Key.of(seeds.people(), new Purpose("society.account")));
    }

    /** Says whether a person has an account on a day. */
    public boolean has(int subject, int day) {
        return days.length == 0
                || Draws.uniform(Mixer.draw(key, subject, 0)) < share(Traits.incomeQuintile(traits[subject]), day);
    }

    /**
     * Marks who has an account on a day, of so many people from a first one on.
     *
     * @param draws room for the draws of {@link ManyDraws#MOST_SUBJECTS} people
     */
    public void mark(int first, int size, int day, boolean[] owns, long[] draws) {
        if (days.length == 0) {
            Arrays.fill(owns, 0, size, true);
            return;
        }
        double[] ofQuintile = new double[Traits.QUINTILES];
        Arrays.setAll(ofQuintile, quintile -> share(quintile, day));
        for (int from = 0; from < size; from += draws.length) {
            int rows = Math.min(size - from, draws.length);
            for (int i = 0; i < rows; i++) {
                draws[i] = (long) first + from + i;
            }
            ManyDraws.ofEach(key, draws, rows, draws);
            for (int i = 0; i < rows; i++) {
                int quintile = Traits.incomeQuintile(traits[first + from + i]);
                owns[from + i] = Draws.uniform(draws[i]) < ofQuintile[quintile];
            }
        }
    }

    private double share(int quintile, int day) {
        int next = 0;
        while (next < days.length && days[next] <= day) {
            next++;
        }
        if (next == 0 || next == days.length) {
            return shares[next == 0 ? 0 : next - 1][quintile];
        }
        double before = shares[next - 1][quintile];
        double gone = (double) (day - days[next - 1]) / (days[next] - days[next - 1]);
        return before + gone * (shares[next][quintile] - before);
    }
}
