package glasshouse.cli.option;

import picocli.CommandLine.Option;

/** The option that names a scenario on which is tried what is none itself. */
public final class OnOption {
    @Option(
            names = "--on",
            paramLabel = "SCENARIO",
            description =
                    "scenario on which a patch is tried, or a rulebook that no scenario has (default: ${DEFAULT-VALUE})")
    private String scenario = "rongcheng-2018";

    /** Returns its catalog name or file. */
    public String scenario() {
        return scenario;
    }
}
