package glasshouse.experiment.figure;

/**
 * What a channel saw.
 *
 * @param channel name of the channel
 * @param sightings sightings in all weeks
 * @param falseSightings those of a person who did not do the act, or did it and was seen before
 */
public record ChannelFigures(String channel, long sightings, long falseSightings) {}
