package glasshouse.society.population;

import glasshouse.kernel.random.Categorical;

/**
 * The joint shares of households by size (1..7) and children (0..3) that have both published marginals.
 *
 * <p>Iterative proportional fitting (W. E. Deming and F. F. Stephan, Annals of Mathematical Statistics 11, 1940) from a
 * start in which each member but the first is a child with one probability; a two-person household is an adult and a
 * child with the probability of lone parents. No household has fewer than one adult, before or after.
 */
final class HouseholdTable {
    /** The largest size; it stands for seven or more. */
    static final int SIZES = 7;

    private static final int CHILDREN = Traits.MOST_CHILDREN + 1;
    private static final int ROUNDS = 500;
    private static final double MISFIT = 1e-9;

    private final double[] shares;
    private final double misfit;

    private HouseholdTable(double[] shares, double misfit) {
        this.shares = shares;
        this.misfit = misfit;
    }

    /** Fits the table; whether it fits is for {@link #fits}. */
    static HouseholdTable of(HouseholdSettings settings) {
        double[] sizes = settings.sizes();
        double[] children = settings.children();
        double meanSize = settings.meanSize();
        double chance = settings.childShare().value() * meanSize / (meanSize - 1);
        double[] table = start(chance, settings.loneParents().value());
        double misfit = 1;
        for (int round = 0; round < ROUNDS && !(misfit <= MISFIT / 10); round++) {
            misfit = scale(table, CHILDREN, 1, SIZES, sizes);
            misfit = StrictMath.max(misfit, scale(table, 1, CHILDREN, CHILDREN, children));
        }
        return new HouseholdTable(table, misfit);
    }

    /** Fills the start of the fit; cell (size - 1) * 4 + children. */
    private static double[] start(double chance, double loneParents) {
        double[] table = new double[SIZES * CHILDREN];
        for (int size = 1; size <= SIZES; size++) {
            double child = size == 2 ? loneParents : chance;
            double odds = child / (1 - child);
            double ways = StrictMath.pow(1 - child, size - 1);
            for (int children = 0; children < size; children++) {
                table[(size - 1) * CHILDREN + StrictMath.min(children, Traits.MOST_CHILDREN)] += ways;
                ways *= odds * (size - 1 - children) / (children + 1);
            }
        }
        return table;
    }

    /** Scales lines of cells {@code lineStep} apart to their targets; returns the largest miss before. */
    private static double scale(double[] table, int lineStep, int cellStep, int lines, double[] targets) {
        int cells = table.length / lines;
        double worst = 0;
        for (int line = 0; line < lines; line++) {
            double sum = 0;
            for (int cell = 0; cell < cells; cell++) {
                sum += table[line * lineStep + cell * cellStep];
            }
            worst = StrictMath.max(worst, StrictMath.abs(sum - targets[line]));
            for (int cell = 0; sum > 0 && cell < cells; cell++) {
                table[line * lineStep + cell * cellStep] *= targets[line] / sum;
            }
        }
        return worst;
    }

    /** Returns whether both marginals are met. */
    boolean fits() {
        return misfit <= MISFIT;
    }

    /** Returns a choice among cells; {@link #adults} and {@link #children} read the cell. */
    Categorical choice() {
        return Categorical.of(shares);
    }

    /** Returns the adults of a household in a cell. */
    static int adults(int cell) {
        return cell / CHILDREN + 1 - children(cell);
    }

    /** Returns the children of a household in a cell. */
    static int children(int cell) {
        return cell % CHILDREN;
    }

    /** Returns the share with any child among households with so many adults; zero where there are none. */
    double withChildren(int adults) {
        double all = 0;
        double some = 0;
        for (int cell = 0; cell < shares.length; cell++) {
            if (adults(cell) == adults) {
                all += shares[cell];
                some += children(cell) > 0 ? shares[cell] : 0;
            }
        }
        return all > 0 ? some / all : 0;
    }

    /** Returns adults in the mean household. */
    double meanAdults() {
        double mean = 0;
        for (int cell = 0; cell < shares.length; cell++) {
            mean += adults(cell) * shares[cell];
        }
        return mean;
    }

    /** Returns the share of adults who would be one of a pair if every household with two or more adults had one. */
    double shareInPairs() {
        double paired = 0;
        for (int cell = 0; cell < shares.length; cell++) {
            paired += Kinship.pairedAdults(adults(cell)) * shares[cell];
        }
        return paired / meanAdults();
    }
}
