package glasshouse.observation.metric;

/** Numbers what is counted of the economy: an index that nothing in the world moves. */
public final class EconomyMetrics {
    /** The index, in thousandths of a point. */
    public final int index;
    /** Its place among others. */
    public final int place;

    EconomyMetrics(Metrics all) {
        index = all.add(Metric.stock(
                "economy_index_thousandths",
                "thousandths of a point",
                "the index of the economy, which nothing in the world moves"));
        place = all.add(
                Metric.stock("economy_place", "places", "its place among the other economies, 1 for the highest"));
    }
}
