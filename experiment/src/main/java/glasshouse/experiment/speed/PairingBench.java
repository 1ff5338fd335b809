package glasshouse.experiment.speed;

import glasshouse.engine.world.Scenario;
import glasshouse.experiment.shares.Harms;
import glasshouse.experiment.twin.Pairing;
import glasshouse.experiment.twin.Reading;
import glasshouse.experiment.twin.TwinRequest;
import glasshouse.experiment.twin.TwinRequest.Variant;
import glasshouse.experiment.twin.Twins;
import glasshouse.kernel.random.Seeds;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Loaded;
import glasshouse.scenario.load.Loader;
import glasshouse.scenario.patch.Patch;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Measures what luck in common saves: three patches of the classroom, where errors are many enough to be counted: told before listing, no false match, listed by one and so
 * by all, by three readings, wrongful listings, denials and trust lost. Patches and readings are fixed.
 */
public final class PairingBench {
    /** Half of the interval asked for, as a share of the baseline. */
    public static final double SHARE = 0.01;

    /** Pairs that variances are estimated from. */
    public static final int PAIRS = 30;

    private static final String SCENARIO = "classroom";
    private static final List<String> PATCHES = List.of("notice-before-listing", "no-false-match", "one-to-all");
    private static final List<Reading> READINGS = List.of(
            new Reading("wrongful listings", Harms.WRONGFUL_LISTINGS::has),
            new Reading("denials", Harms.DENIALS::has),
            new Reading("trust lost", Harms.TRUST_LOST::has));

    private PairingBench() {}

    /**
     * Runs the pairs.
     *
     * @param persons simulated
     * @param weeks simulated; the patches hold from the first day
     * @param threads how many compute
     * @param progress hears what is being measured
     */
    public static List<Pairing> run(int persons, int weeks, int threads, Consumer<String> progress) {
        Catalog catalog = Catalog.shipped();
        Loader<Scenario> loader = Loader.of(Scenario.class, catalog);
        List<Patch> size = List.of(
                Patch.inline("society.persons", "" + persons, "pairing"),
                Patch.inline("horizon.weeks", "" + weeks, "pairing"));
        Loaded<Scenario> baseline = loader.load(SCENARIO, "scenarios", size);
        List<Variant> variants = new ArrayList<>();
        for (String name : PATCHES) {
            List<Patch> all = new ArrayList<>(size);
            all.add(Patch.read(name, catalog));
            variants.add(new Variant(name, loader.load(SCENARIO, "scenarios", all)));
        }
        TwinRequest request =
                new TwinRequest(baseline, variants, baseline.value().horizon().start(), PAIRS, Seeds.both(1), threads);
        long[] told = {0};
        Twins twins = new Twins(
                request,
                (done, all) -> {
                    long tenth = done * 10 / all;
                    if (tenth > told[0]) {
                        told[0] = tenth;
                        progress.accept("pairs: " + tenth + "0 %");
                    }
                },
                () -> false);
        return twins.pairing(READINGS, SHARE);
    }
}
