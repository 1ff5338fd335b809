package glasshouse.kernel.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects problems, so that all of them are reported at once. */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    /** Adds one. */
    public void add(Problem problem) {
        found.add(problem);
    }

    /** Adds one, by its parts. */
    public void add(String what, String value, Place place, String must, String maybe) {
        add(new Problem(what, value, place, must, maybe));
    }

    /** Adds several, in their order. */
    public void addAll(Collection<Problem> problems) {
        found.addAll(problems);
    }

    /** Returns whether nothing was wrong so far. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Returns the problems so far, in the order in which they were added. */
    public List<Problem> list() {
        return List.copyOf(found);
    }

    /**
     * Returns quietly if nothing was wrong.
     *
     * @throws ProblemException with all problems, if there are any
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new ProblemException(found);
        }
    }
}
