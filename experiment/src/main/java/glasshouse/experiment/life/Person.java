package glasshouse.experiment.life;

import glasshouse.engine.world.World;
import glasshouse.society.population.Traits;

/**
 * Says who a person is.
 *
 * @param subject index
 * @param female whether a woman
 * @param age in years, on the first day
 * @param urban whether in a town
 * @param incomeFifth 1 for the lowest to 5 for the highest
 * @param group label
 * @param adults of the household
 * @param children of the household
 */
public record Person(
        int subject, boolean female, int age, boolean urban, int incomeFifth, String group, int adults, int children)
        implements Who {
    static Person of(World world, int subject) {
        int traits = world.population().traits()[subject];
        return new Person(
                subject,
                Traits.sex(traits) == Traits.FEMALE,
                Traits.age(traits),
                Traits.residence(traits) == Traits.URBAN,
                Traits.incomeQuintile(traits) + 1,
                world.population().groups().get(Traits.group(traits)),
                Traits.householdAdults(traits),
                Traits.children(traits));
    }
}
