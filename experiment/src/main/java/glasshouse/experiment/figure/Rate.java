package glasshouse.experiment.figure;

/**
 * How often something happened to the persons of a stratum.
 *
 * @param by income, residence or group; of firms size, ownership, margin or sector
 * @param stratum the stratum
 * @param persons persons in it
 * @param count how often it happened
 */
public record Rate(String by, String stratum, long persons, long count) {}
