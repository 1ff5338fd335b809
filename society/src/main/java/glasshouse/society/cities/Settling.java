package glasshouse.society.cities;

import glasshouse.kernel.index.Cities;
import glasshouse.kernel.index.Names;
import glasshouse.kernel.random.Categorical;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Purpose;
import glasshouse.kernel.random.Seeds;
import glasshouse.society.population.Population;
import glasshouse.society.ties.Ties;
import java.util.SequencedMap;

/**
 * Settles households in cities: one keyed draw for each neighbourhood, or for each household where there are no
 * neighbourhoods. All of a household live where its first adult's neighbourhood is. Traits are not asked, so that every city
 * has the same kind of people.
 */
public final class Settling {
    private Settling() {}

    /**
     * Settles a population.
     *
     * @param settings the cities; none for a world that is one city
     */
    public static Cities of(SequencedMap<String, CitySettings> settings, Seeds seeds, Population people, Ties ties) {
        if (settings.isEmpty()) {
            return Cities.unnamed();
        }
        Names names = Names.of(settings.keySet());
        double[] shares = new double[names.size()];
        settings.forEach(
                (name, city) -> shares[names.number(name)] = city.share().value());
        Categorical choice = Categorical.of(shares);
        long key = Key.of(seeds.people(), new Purpose("society.city"));
        byte[] cityOf = new byte[people.size()];
        for (int subject = 0; subject < cityOf.length; subject++) {
            int place = ties.neighbourhood(people.firstOfHousehold(subject));
            cityOf[subject] = (byte) choice.index(Mixer.draw(key, place, 0));
        }
        return Cities.of(names, cityOf);
    }
}
