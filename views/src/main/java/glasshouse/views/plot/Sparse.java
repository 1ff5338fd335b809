package glasshouse.views.plot;

import glasshouse.kernel.random.Permutation;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Chooses marks of a picture where there are more than can be told apart: as many as fit, drawn by lot and always the same, in their order. By lot, since points of
 * a design that lie equally far apart in its order lie in rows.
 */
final class Sparse {
    /** More rings than these lie on one another, and make a page of many megabytes. */
    static final int MOST = 1_000;

    private static final long LOT = 1;

    private Sparse() {}

    /** Returns all, or as many as are drawn. */
    static <T> List<T> of(List<T> all) {
        if (all.size() <= MOST) {
            return all;
        }
        Permutation lots = Permutation.of(LOT, all.size());
        return IntStream.range(0, all.size())
                .filter(place -> lots.at(place) < MOST)
                .mapToObj(all::get)
                .toList();
    }

    /** Writes what a mark stands for, and how many of them are drawn where not all are. */
    static String name(String mark, int all) {
        return all <= MOST ? mark : "%s; %,d of %,d are drawn".formatted(mark, MOST, all);
    }
}
