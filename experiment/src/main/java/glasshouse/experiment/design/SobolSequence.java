package glasshouse.experiment.design;

import org.hipparchus.random.SobolSequenceGenerator;

/**
 * Fills the cube evenly at any length: the first points of a longer sequence are those of a shorter one (I. Sobol, 1967; direction
 * numbers of S. Joe and F. Kuo, 2008). The first point, in which everything is 0, is left out.
 *
 * @param factors how many
 * @param size how many points; a power of two is spread best
 */
public record SobolSequence(int factors, int size) implements Design {
    @Override
    public double[] point(int number) {
        return new SobolSequenceGenerator(factors).skipTo(number + 1);
    }
}
