package glasshouse.observation.metric;

/** Numbers what is counted of the master database: what was sent to it, joined, lost on the way, and joined to the wrong person. */
public final class RegistryMetrics {
    /** Records sent to be joined. */
    public final int sent;
    /** Records joined to the person they are about. */
    public final int joined;
    /** Records joined to nobody. */
    public final int missed;
    /** Records joined to somebody else, by whom they are about. */
    public final int lost;
    /** Records of somebody else, by whom they were joined to. */
    public final int mislinked;
    /** Records withdrawn on their way. */
    public final int withdrawn;
    /** Records on their way. */
    public final int waiting;
    /** Points that were undone as their records were deleted. */
    public final int undone;
    /** Persons who are not registered as residents. */
    public final int outside;
    /** Acts of those. */
    public final int actsOutside;
    /** Days from filing to joining. */
    public final int days;

    RegistryMetrics(Metrics all) {
        sent = all.add(Metric.flow("joining_sent", "records", "records sent to the master database"));
        joined = all.add(Metric.flow("joined", "records", "records joined to the person they are about"));
        missed = all.add(Metric.flow("joining_missed", "records", "records joined to nobody"));
        lost = all.add(Metric.flow(
                "joining_lost", "records", "records joined to somebody else, counted for whom they are about"));
        mislinked = all.add(
                Metric.flow("mislinked", "records", "records of somebody else, counted for whom they were joined to"));
        withdrawn = all.add(Metric.flow("joining_withdrawn", "records", "records withdrawn on their way"));
        waiting = all.add(Metric.stock("joining_waiting", "records", "records on their way to the master database"));
        days = all.add(Metric.flow("days_to_join", "days", "days from filing to joining, of the records joined"));
        undone = all.add(Metric.flow(
                "points_undone", "points", "points taken or given that were undone as their records were deleted"));
        outside = all.add(Metric.stock("persons_outside", "persons", "adults who are not registered as residents"));
        actsOutside =
                all.add(Metric.flow("unregistered_acts", "acts", "acts of those who are not registered as residents"));
    }
}
