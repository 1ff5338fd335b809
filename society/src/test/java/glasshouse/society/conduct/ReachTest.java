package glasshouse.society.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.society.people.People;
import glasshouse.society.people.PersonClass;
import glasshouse.society.population.Traits;
import glasshouse.society.trend.Multiples;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReachTest {
    private static final int ACTS = 5;
    private static final int KINDS = 8;
    private static final int WEEK = 3;

    private final Random random = new Random(1);
    private final float[] byClass = table(PersonClass.COUNT, 0.3f);
    private final float[] byDisposition = table(DispositionFactors.RANKS, 4);
    private final float[] byTreatment = table(People.TREATMENTS, 1.5f);
    private final Reach reach = new Reach(ACTS, byClass, byDisposition, byTreatment);

    @Test
    void nobodys_propensity_to_any_act_or_request_is_above_its_bound() {
        assertBounded(null);
    }

    @Test
    void nor_is_it_where_propensities_have_risen_by_themselves() {
        assertBounded((kind, week) -> 0.5f + kind + week);
    }

    /** Returns random factors for every act, and lower ones for every request. */
    private float[] table(int length, float most) {
        float[] table = new float[KINDS * length];
        for (int place = 0; place < table.length; place++) {
            table[place] = random.nextFloat() * most * (place < ACTS * length ? 1 : 0.7f);
        }
        return table;
    }

    private void assertBounded(@Nullable Multiples multiples) {
        People people = people();
        long[] bounds = new long[Marks.STRETCH];
        long[] table = Reach.room();
        reach.bounds(reach.unit(multiples, WEEK), table);
        Reach.bound(table, people, 0, people.size(), bounds);
        for (int row = 0; row < people.size(); row++) {
            long bound = bounds[Marks.place(row)];
            assertThat(Reach.ofAct(bound)).isGreaterThanOrEqualTo(highest(0, ACTS, people, row, multiples));
            assertThat(Reach.ofRequest(bound)).isGreaterThanOrEqualTo(highest(ACTS, KINDS, people, row, multiples));
        }
    }

    /** Returns the highest uniform at which any of some kinds is taken. */
    private long highest(int from, int to, People people, int row, @Nullable Multiples multiples) {
        double most = 0;
        for (int kind = from; kind < to; kind++) {
            float risen = multiples == null ? 1 : multiples.at(kind, WEEK);
            float propensity = byClass[kind * PersonClass.COUNT + people.personClass(row)]
                    * (byDisposition[kind * DispositionFactors.RANKS + people.disposition(row)] * risen);
            for (int treatment = 0; treatment < People.TREATMENTS; treatment++) {
                float treated = Math.max(1, byTreatment[kind * People.TREATMENTS + treatment]);
                most = Math.max(most, propensity * treated);
            }
        }
        return (long) Math.ceil(Math.min(1, most) * 0x1p32) - 1;
    }

    private People people() {
        int size = 500;
        int[] traits = new int[size];
        byte[] disposition = new byte[size];
        random.nextBytes(disposition);
        for (int row = 0; row < size; row++) {
            traits[row] = Traits.withIncomeRank(Traits.withResidence(0, random.nextInt(2)), random.nextInt(200));
        }
        return new People(0, size, traits, disposition, 100, 100);
    }
}
