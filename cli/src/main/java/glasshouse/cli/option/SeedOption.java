package glasshouse.cli.option;

import glasshouse.kernel.random.Seeds;
import picocli.CommandLine.Option;

/** The option that says whom and what luck there is. */
public final class SeedOption {
    @Option(
            names = "--seed",
            paramLabel = "SEED",
            description = "seed of people and luck; of several, of the first (default: ${DEFAULT-VALUE})")
    private long seed = 1;

    /** Returns it. */
    public long seed() {
        return seed;
    }

    /** Returns it as that of the people and of the luck. */
    public Seeds both() {
        return Seeds.both(seed);
    }

    /** Returns it as it is typed, with a blank before it; nothing where it is the usual one. */
    public String typed() {
        return seed == 1 ? "" : " --seed " + seed;
    }
}
