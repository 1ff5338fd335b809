package glasshouse.experiment.figure;

/**
 * What was asked of a pool.
 *
 * @param pool name of the pool
 * @param claims claims in all weeks
 * @param granted those granted
 * @param waiting those waiting at the end
 */
public record PoolFigures(String pool, long claims, long granted, long waiting) {}
