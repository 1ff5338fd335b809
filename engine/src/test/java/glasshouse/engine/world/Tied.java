package glasshouse.engine.world;

import glasshouse.engine.small.SmallWorld;
import glasshouse.kernel.random.Seeds;
import glasshouse.scenario.load.Loaded;
import glasshouse.society.partners.PartnerNetwork;
import glasshouse.society.population.Population;
import glasshouse.society.ties.Ties;
import java.util.List;

/** Makes worlds in which it is given by hand which firms supply which. */
public final class Tied {
    private Tied() {}

    /**
     * Makes a world with seed 1; its firms are those that it has without this.
     *
     * @param suppliers [firm]: its suppliers, in rising order
     */
    public static World of(SmallWorld small, int[][] suppliers) {
        Loaded<Scenario> loaded = small.load();
        FirmSettings settings = loaded.value().firms().orElseThrow();
        Seeds seeds = Seeds.both(1);
        Population firms = small.world().sides().getLast().population();
        PartnerNetwork network =
                PartnerNetwork.of(settings.society().partners().orElseThrow(), Part.ofFirms(seeds), suppliers);
        Population persons = small.world().population();
        return World.of(loaded, List.of(), seeds, persons, Ties.ofFirms(Part.ofFirms(seeds), firms, network));
    }
}
