package glasshouse.experiment.run;

/** The version of the engine: a result is a function of it, the world and the seeds. */
public final class Version {
    /** The version, as the build names it. */
    public static final String ENGINE = "0.1.0-SNAPSHOT";

    private Version() {}
}
