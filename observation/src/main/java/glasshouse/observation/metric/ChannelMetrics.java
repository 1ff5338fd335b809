package glasshouse.observation.metric;

/** Numbers what is counted of channels beside sightings. */
public final class ChannelMetrics {
    /** Attempts that a filter stopped. */
    public final int blocked;
    /** Acts that a VPN hid. */
    public final int hidden;

    ChannelMetrics(Metrics all) {
        blocked = all.add(Metric.flow("blocked_attempts", "acts", "online acts that a filter stopped"));
        hidden = all.add(Metric.flow(
                "hidden_by_vpn", "acts", "online acts that a VPN hid from a channel which sees or stops their kind"));
    }
}
