package glasshouse.experiment.design;

/** Lists points of the unit cube, one coordinate a factor. Points are made when asked for, so that a large design needs no memory. */
public interface Design {
    /** Returns how many points there are. */
    int size();

    /** Returns how many factors there are. */
    int factors();

    /**
     * Returns a point.
     *
     * @param number from 0, below {@link #size}
     * @return its coordinates, 0 to 1, both included
     */
    double[] point(int number);
}
