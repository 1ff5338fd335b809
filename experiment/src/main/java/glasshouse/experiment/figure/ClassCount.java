package glasshouse.experiment.figure;

/**
 * Listings of one class.
 *
 * @param name sound, wrongful, derivative, lawful_act or irregular
 * @param count how many
 */
public record ClassCount(String name, long count) {}
