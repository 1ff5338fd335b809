package glasshouse.experiment.search;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a point of the unit box at which the sum of squared misses is least, by the misses alone: no derivative is asked
 * for. It is least squares of Gauss and Newton within a box of trust, with slopes by regression through the points looked at, after
 * DFO-LS (C. Cartis, J. Fiala, B. Marteau, L. Roberts, ACM Trans. Math. Softw. 45 (2019) 32). Other than there all points are
 * kept, each with a weight by its distance, and bounds are part of every step, so that an axis at its end leaves the others
 * free. It draws nothing: the same misses lead the same way.
 */
public final class BoxSearch {
    /** A quarter of every range at first: far enough that chance, which blurs every miss, does not decide the slopes. */
    private static final double FIRST_RADIUS = 0.25;

    private static final double LARGEST_RADIUS = 0.5;
    private static final double SMALLEST_RADIUS = 0.01;

    /** A step that promises to take away less than this share of the sum of squares is none. */
    private static final double LEAST_GAIN = 1e-3;

    private static final double FAILED = 0.1;
    private static final double AS_PROMISED = 0.7;
    private static final double NEARLY = 0.9;
    private static final double HALF = 0.5;

    private final Misses misses;
    private final int budget;
    private final Looks looks = new Looks();
    private double radius = FIRST_RADIUS;
    private End.@Nullable Why why;

    private BoxSearch(int budget, Misses misses) {
        this.budget = budget;
        this.misses = misses;
    }

    /** Tells what a point misses. */
    @FunctionalInterface
    public interface Misses {
        /** Returns the misses at a point of the unit box, always as many; empty to end the search. */
        Optional<double[]> at(double[] point);
    }

    /**
     * Searches.
     *
     * @param start in the unit box
     * @param budget the most points that are looked at
     */
    public static End search(double[] start, int budget, Misses misses) {
        BoxSearch search = new BoxSearch(budget, misses);
        if (search.look(start)) {
            search.lookAlongAxes(start);
            search.descend();
        }
        return search.end(start);
    }

    private End end(double[] start) {
        End.Why because = why == null ? End.Why.STOPPED : why;
        return looks.size() == 0
                ? new End(start.clone(), new double[0], because)
                : new End(looks.point(looks.best()), looks.missed(looks.best()), because);
    }

    /** Looks at a point; says whether that could be done. */
    private boolean look(double[] at) {
        if (looks.size() == budget) {
            why = End.Why.BUDGET;
            return false;
        }
        Optional<double[]> found = misses.at(at.clone());
        if (found.isEmpty()) {
            why = End.Why.STOPPED;
            return false;
        }
        looks.add(at, found.get());
        return true;
    }

    /** Looks a step along each axis, inwards. */
    private void lookAlongAxes(double[] start) {
        for (int axis = 0; axis < start.length && why == null; axis++) {
            double[] beside = start.clone();
            beside[axis] += start[axis] < HALF ? radius : -radius;
            look(beside);
        }
    }

    private void descend() {
        Slopes slopes = Slopes.none(looks.missed(0).length, looks.point(0).length);
        while (why == null) {
            slopes = Slopes.around(looks, radius, slopes);
            double[] here = looks.point(looks.best());
            double[] missed = looks.missed(looks.best());
            double now = Looks.squares(missed);
            double[] step = BoxStep.of(slopes.matrix(), missed, bound(here, 0), bound(here, 1));
            double promised = now - Looks.squares(slopes.foretell(missed, step));
            if (promised < LEAST_GAIN * now || BoxStep.length(step) < HALF * SMALLEST_RADIUS) {
                doubt(slopes, here, missed);
            } else {
                trust(slopes, step, promised);
            }
        }
    }

    /** Returns how far one may go along each axis towards an end of the box, within the radius. */
    private double[] bound(double[] here, double end) {
        double[] bound = new double[here.length];
        for (int axis = 0; axis < here.length; axis++) {
            bound[axis] = Math.clamp(end - here[axis], -radius, radius);
        }
        return bound;
    }

    /** Where no step promises anything: looks where least is known, or nearer by; or ends. */
    private void doubt(Slopes slopes, double[] here, double[] missed) {
        if (slopes.isPoor() && lookAside(here, slopes.poorest(missed))) {
            return;
        }
        if (radius <= 2 * SMALLEST_RADIUS) {
            why = why == null ? End.Why.NOTHING_PROMISED : why;
        }
        radius *= HALF;
    }

    /** Takes a step, and trusts slopes more or less far by what came of it. */
    private void trust(Slopes slopes, double[] step, double promised) {
        double[] from = looks.point(looks.best());
        double[] missed = looks.missed(looks.best());
        if (!look(moved(from, step, 1))) {
            return;
        }
        double came = Looks.squares(missed) - Looks.squares(looks.missed(looks.size() - 1));
        if (came < FAILED * promised) {
            if (slopes.isPoor()) {
                lookAside(from, slopes.poorest(missed));
            }
            radius *= HALF;
            if (radius < SMALLEST_RADIUS && why == null) {
                why = End.Why.SHORT;
            }
        } else if (came > AS_PROMISED * promised && BoxStep.length(step) > NEARLY * radius) {
            radius = Math.min(2 * radius, LARGEST_RADIUS);
        }
    }

    /** Looks along a direction, or against it where the box ends there; says whether there was room. */
    private boolean lookAside(double[] here, double[] direction) {
        for (int sign = 1; sign >= -1; sign -= 2) {
            double[] aside = moved(here, direction, sign * radius);
            if (distance(here, aside) >= radius / 4) {
                look(aside);
                return true;
            }
        }
        return false;
    }

    private static double[] moved(double[] here, double[] direction, double by) {
        double[] there = new double[here.length];
        for (int axis = 0; axis < here.length; axis++) {
            there[axis] = Math.clamp(here[axis] + by * direction[axis], 0.0, 1.0);
        }
        return there;
    }

    private static double distance(double[] here, double[] there) {
        double sum = 0;
        for (int axis = 0; axis < here.length; axis++) {
            sum += (there[axis] - here[axis]) * (there[axis] - here[axis]);
        }
        return Math.sqrt(sum);
    }
}
