package glasshouse.experiment.robust;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hipparchus.distribution.discrete.BinomialDistribution;

/**
 * Finds the box in which something is most often so: patient rule induction (J. Friedman and N. Fisher, "Bump hunting in
 * high-dimensional data", Statistics and Computing 9, 1999). A box begins as the whole and is peeled, each time by the side whose loss of at most a
 * tenth of its points raises the share of hits most. Of the boxes on the way that one is taken whose density and coverage are best
 * together (harmonic mean); then every bound is dropped again that could be luck (quasi-p-value of B. Bryant and R. Lempert,
 * Technological Forecasting and Social Change 77, 2010, above 5 %). No box holds fewer than {@link #FEWEST} points or less than a twentieth of all:
 * a share of so few says little, however great it is.
 */
public final class Prim {
    /** Fewest points of a box: nine hits of ten are at least 55 % with 95 % confidence, four of five could be 28 %. */
    public static final int FEWEST = 10;

    private static final double PEEL = 0.1;
    private static final double SMALLEST = 0.05;
    private static final double LUCK = 0.05;

    private final List<double[]> points;
    private final boolean[] hits;
    private final int factors;
    private final int fewest;

    private Prim(List<double[]> points, boolean[] hits) {
        this.points = points;
        this.hits = hits;
        this.factors = points.getFirst().length;
        this.fewest = fewest(points.size());
    }

    /**
     * Holds what was found.
     *
     * @param box the box
     * @param inside points in it
     * @param hitsInside hits in it
     * @param hits all hits
     * @param points all points
     */
    public record Found(Box box, int inside, int hitsInside, int hits, int points) {
        /** Returns the share of the box's points that are hits. */
        public double density() {
            return (double) hitsInside / inside;
        }

        /** Returns the share of all hits that lie in the box. */
        public double coverage() {
            return (double) hitsInside / hits;
        }
    }

    /** Returns how many points a box must hold of so many. */
    public static int fewest(int points) {
        return Math.max(FEWEST, (int) Math.ceil(SMALLEST * points));
    }

    /** Finds the box; none if nothing or everything is a hit, or no bound makes a difference beyond luck. */
    public static Optional<Found> find(List<double[]> points, boolean[] hits) {
        int all = (int) IntStream.range(0, hits.length).filter(i -> hits[i]).count();
        if (all == 0 || all == hits.length) {
            return Optional.empty();
        }
        return new Prim(points, hits).find();
    }

    private Optional<Found> find() {
        Found best = count(Box.whole(factors));
        Found now = best;
        while (now.hitsInside() < now.inside()) {
            Optional<Found> next = peeled(now);
            if (next.isEmpty()) {
                break;
            }
            now = next.get();
            if (merit(now) > merit(best)) {
                best = now;
            }
        }
        Found kept = withoutLuck(best);
        boolean bounded = IntStream.range(0, factors).anyMatch(kept.box()::bounds);
        return bounded ? Optional.of(kept) : Optional.empty();
    }

    private static double merit(Found found) {
        return found.hitsInside() == 0
                ? 0
                : 2 * found.density() * found.coverage() / (found.density() + found.coverage());
    }

    /** Takes away the side that leaves the greatest share of hits; of equal ones the smallest side, then the first. */
    private Optional<Found> peeled(Found now) {
        List<Found> choices = new ArrayList<>();
        for (int factor = 0; factor < factors; factor++) {
            double[] inside = inside(now.box(), factor);
            choices.add(count(fromBelow(now.box(), factor, inside)));
            choices.add(count(fromAbove(now.box(), factor, inside)));
        }
        Found best = null;
        for (Found choice : choices) {
            boolean peels = choice.inside() < now.inside() && choice.inside() >= fewest;
            if (peels && (best == null || isBetter(choice, best))) {
                best = choice;
            }
        }
        return best == null || best.hitsInside() == 0 ? Optional.empty() : Optional.of(best);
    }

    private static boolean isBetter(Found one, Found other) {
        int byDensity = Double.compare(one.density(), other.density());
        return byDensity > 0 || byDensity == 0 && one.inside() > other.inside();
    }

    /** Returns the coordinates of the box's points along one factor, sorted. */
    private double[] inside(Box box, int factor) {
        return points.stream()
                .filter(box::holds)
                .mapToDouble(point -> point[factor])
                .sorted()
                .toArray();
    }

    /** Cuts between the last point that goes and the first that stays; equal ones go together. */
    private static Box fromBelow(Box box, int factor, double[] sorted) {
        double gone = sorted[Math.max(0, (int) (sorted.length * PEEL) - 1)];
        double stays = Arrays.stream(sorted).filter(at -> at > gone).min().orElse(gone);
        return box.with(factor, stays == gone ? box.low()[factor] : (gone + stays) / 2, box.high()[factor]);
    }

    private static Box fromAbove(Box box, int factor, double[] sorted) {
        int n = sorted.length;
        double gone = sorted[Math.min(n - 1, n - Math.max(1, (int) (n * PEEL)))];
        double stays = Arrays.stream(sorted).filter(at -> at < gone).max().orElse(gone);
        return box.with(factor, box.low()[factor], stays == gone ? box.high()[factor] : (gone + stays) / 2);
    }

    private Found count(Box box) {
        int inside = 0;
        int hitsInside = 0;
        int all = 0;
        for (int i = 0; i < hits.length; i++) {
            boolean in = box.holds(points.get(i));
            inside += in ? 1 : 0;
            hitsInside += in && hits[i] ? 1 : 0;
            all += hits[i] ? 1 : 0;
        }
        return new Found(box, inside, hitsInside, all, hits.length);
    }

    /** Drops bounds one by one, the one most likely luck first, until every bound left says something. */
    private Found withoutLuck(Found found) {
        Found kept = found;
        while (true) {
            double worst = LUCK;
            Found next = null;
            for (int factor = 0; factor < factors; factor++) {
                if (kept.box().bounds(factor)) {
                    Found without = count(kept.box().with(factor, 0, 1));
                    double luck = luck(kept, without);
                    if (luck > worst) {
                        worst = luck;
                        next = without;
                    }
                }
            }
            if (next == null) {
                return kept;
            }
            kept = next;
        }
    }

    /** Returns the probability of as many hits in the box, were they as dense in it as in the box without the bound. */
    private static double luck(Found kept, Found without) {
        return 1
                - new BinomialDistribution(kept.inside(), without.density())
                        .cumulativeProbability(kept.hitsInside() - 1);
    }
}
