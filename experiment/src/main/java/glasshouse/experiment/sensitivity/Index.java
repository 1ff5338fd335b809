package glasshouse.experiment.sensitivity;

import glasshouse.experiment.estimate.Bootstrap.Interval;

/**
 * Holds one measure of how much an output hangs on one factor.
 *
 * @param measure its name, such as {@code total}
 * @param factor number of the factor
 * @param value the measure
 * @param interval 95 % by bootstrap; both ends are the value where there is too little to draw from
 */
public record Index(String measure, int factor, double value, Interval interval) {}
