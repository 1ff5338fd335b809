package glasshouse.society.population;

import glasshouse.kernel.random.Categorical;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Purpose;
import glasshouse.kernel.random.Seeds;

/**
 * The layout of households: one keyed draw each, in order. Their adults get consecutive indices, so a person's household
 * is found by arithmetic from the place in it.
 */
final class Households {
    private Households() {}

    /**
     * Lay out households until every index has one; the last is cut to fit.
     *
     * @return packed traits with only the household filled in
     */
    static int[] layOut(HouseholdTable table, Seeds seeds, int size) {
        long key = Key.of(seeds.people(), new Purpose("society.household"));
        Categorical choice = table.choice();
        int[] traits = new int[size];
        int next = 0;
        for (int household = 0; next < size; household++) {
            int cell = choice.index(Mixer.draw(key, household, 0));
            int adults = StrictMath.min(HouseholdTable.adults(cell), size - next);
            int first = Traits.withHousehold(0, 0, adults, HouseholdTable.children(cell));
            for (int position = 0; position < adults; position++) {
                traits[next + position] = first + Traits.place(position);
            }
            next += adults;
        }
        return traits;
    }
}
