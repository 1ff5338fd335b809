package glasshouse.institution.registry;

/**
 * Shows what there is to read of a week's records: those filed in islands and, where there is a master database, those joined
 * to it as well, in canonical order. Who may read which says {@link RegistryPlan#isReadBy}.
 */
public final class Readable {
    private final Records filed;
    private final Records joined;
    private final Records both = new Records();
    private Records shown;

    /** Creates a view of these batches. */
    public Readable(Records filed, Records joined) {
        this.filed = filed;
        this.joined = joined;
        this.shown = filed;
    }

    /** Turns to the week's records: without a master database those filed are all there is, and nothing is copied. */
    public void show(RegistryPlan plan) {
        shown = filed;
        if (plan.platform() == null) {
            return;
        }
        both.merge(filed, joined);
        shown = both;
    }

    /** Returns the rows. */
    public Records rows() {
        return shown;
    }
}
