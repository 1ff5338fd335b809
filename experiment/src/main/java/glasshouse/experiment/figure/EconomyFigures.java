package glasshouse.experiment.figure;

/**
 * How an index of the economy went, which nothing in the world moves.
 *
 * @param what the index, in words
 * @param start its level at the end of the first week, in points
 * @param end its level at the end of the last
 * @param economies how many are ranked, the own among them; 1 where there are no others
 * @param startPlace its place at the end of the first week, 0 where there are no others
 * @param endPlace its place at the end of the last
 */
public record EconomyFigures(String what, double start, double end, int economies, long startPlace, long endPlace) {}
