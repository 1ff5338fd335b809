package glasshouse.scenario.tree;

/**
 * What stands behind a number.
 *
 * @param source where it comes from; empty if not said
 * @param confidence how well it is known, as written in YAML; empty if not said
 */
public record Backing(String source, String confidence) {

    /** Nothing said. */
    public static final Backing NONE = new Backing("", "");
}
