package glasshouse.observation.metric;

/** Numbers what is counted of how listings come about, beside their class: by agreement, or by a decision that did not list. */
public final class ListingMetrics {
    /** Listings begun by agreement. */
    public final int listedJointly;

    /** Listings in force that began by agreement. */
    public final int onListJointly;

    /** Decisions not to list. */
    public final int notListed;

    ListingMetrics(Metrics all) {
        listedJointly = all.add(Metric.flow(
                "listed_jointly", "listings", "listings begun by agreement, after one on another agency's list"));
        onListJointly = all.add(Metric.stock(
                "on_list_jointly", "listings", "listings in force that began by agreement, over all lists"));
        notListed = all.add(Metric.flow("not_listed", "decisions", "decisions not to list who met a list's criteria"));
    }
}
