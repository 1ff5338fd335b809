package glasshouse.society.firms;

import glasshouse.kernel.quantity.Probability;
import glasshouse.kernel.random.Categorical;
import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Purpose;
import glasshouse.kernel.random.Seeds;
import glasshouse.society.conduct.Means;
import glasshouse.society.population.Population;
import glasshouse.society.population.Traits;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Makes the firms of a society from published shares: a pure function of the seed and each firm's number. */
public final class Firms {
    /** The labels of ownership, in the order of the groups' slots. */
    public static final List<String> OWNERSHIPS = List.of("private", "state", "foreign");

    /** The names of sizes, smallest first. */
    public static final List<String> SIZES = List.of("micro", "small", "medium", "large");

    /** The names of regions. */
    public static final List<String> REGIONS = List.of("east", "centre", "west", "north-east");

    private static final double HOURS_A_WEEK = 168;

    private Firms() {}

    /**
     * Make firms.
     *
     * @param count how many, at least 1
     */
    public static Population of(FirmPopulationSettings settings, Seeds seeds, int count) {
        Categorical sizes = categorical(settings.sizes());
        Categorical sectors =
                categorical(settings.sectors().stream().map(SectorShare::share).toList());
        Categorical regions = categorical(settings.regions());
        long sizeKey = key(seeds, "size");
        long ownerKey = key(seeds, "ownership");
        long sectorKey = key(seeds, "sector");
        long regionKey = key(seeds, "region");
        long marginKey = key(seeds, "margin");
        long thin = settings.thinMargin().threshold();
        int[] traits = new int[count];
        for (int firm = 0; firm < count; firm++) {
            int size = sizes.index(Mixer.draw(sizeKey, firm, 0));
            double owner = Draws.uniform(Mixer.draw(ownerKey, firm, 0));
            boolean isThin = Draws.happens(Mixer.draw(marginKey, firm, 0), thin);
            traits[firm] = FirmTraits.of(
                    size,
                    ownership(settings, size, owner),
                    sectors.index(Mixer.draw(sectorKey, firm, 0)),
                    regions.index(Mixer.draw(regionKey, firm, 0)),
                    isThin ? FirmTraits.THIN : FirmTraits.GOOD);
        }
        return Population.ofOthers(traits, OWNERSHIPS);
    }

    /** Returns each firm's class of size. */
    public static byte[] sizes(Population firms) {
        byte[] sizes = new byte[firms.size()];
        for (int firm = 0; firm < sizes.length; firm++) {
            sizes[firm] = (byte) FirmTraits.size(firms.traits()[firm]);
        }
        return sizes;
    }

    private static int ownership(FirmPopulationSettings settings, int size, double uniform) {
        double state = settings.stateBySize().get(size).value();
        double foreign = settings.foreignBySize().get(size).value();
        if (uniform < state) {
            return FirmTraits.STATE;
        }
        return uniform < state + foreign ? FirmTraits.FOREIGN : FirmTraits.PRIVATE;
    }

    private static Categorical categorical(Collection<Probability> shares) {
        return Categorical.of(shares.stream().mapToDouble(Probability::value).toArray());
    }

    private static long key(Seeds seeds, String trait) {
        return Key.of(seeds.people(), new Purpose("society.firm." + trait));
    }

    /** Says what firms can afford, by size; of time they have enough. */
    public static Means means(FirmPopulationSettings settings) {
        double[] spendable = new double[Traits.QUINTILES];
        Arrays.setAll(
                spendable,
                size -> settings.spendableBySize()
                        .get(Math.min(size, FirmTraits.SIZES - 1))
                        .yuan());
        double[] hours = new double[Traits.AGE_BANDS];
        Arrays.fill(hours, HOURS_A_WEEK);
        return new Means(spendable, hours);
    }
}
