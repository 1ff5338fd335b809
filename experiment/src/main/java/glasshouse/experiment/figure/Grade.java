package glasshouse.experiment.figure;

/**
 * The persons in a grade at the end.
 *
 * @param grade name of the grade
 * @param persons how many
 */
public record Grade(String grade, long persons) {}
