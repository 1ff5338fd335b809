package glasshouse.experiment.figure;

import java.util.List;

/**
 * Where patrols were sent, and what they wrote down. All counts are over all weeks.
 *
 * @param sent each area of each risk model that has areas
 * @param seen what inspectors of each kind wrote down
 */
public record PatrolFigures(List<Sent> sent, List<Seen> seen) {
    /** Keeps copies of the lists. */
    public PatrolFigures {
        sent = List.copyOf(sent);
        seen = List.copyOf(seen);
    }

    /**
     * How much of what a risk model sends an area got.
     *
     * @param model name of the risk model
     * @param area name of the area
     * @param inspections share of the model's inspections that went there
     * @param acts share of the acts that it counts that were done there, seen or not
     */
    public record Sent(String model, String area, double inspections, double acts) {}

    /**
     * What inspectors of one kind wrote down.
     *
     * @param channel name of the channel
     * @param sightings how many
     */
    public record Seen(String channel, long sightings) {}
}
