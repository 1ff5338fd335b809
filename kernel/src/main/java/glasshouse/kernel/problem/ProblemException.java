package glasshouse.kernel.problem;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Carries every problem of what a user gave to whoever reports them. Its message is their texts, a blank line between.
 */
public final class ProblemException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    /**
     * Makes an exception of at least one problem.
     *
     * @throws IllegalArgumentException if there is none
     */
    public ProblemException(List<Problem> problems) {
        super(problems.stream().map(Problem::text).collect(Collectors.joining("\n\n")));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("problems must not be empty");
        }
        this.problems = List.copyOf(problems);
    }

    /** Makes an exception of one problem. */
    public ProblemException(Problem problem) {
        this(List.of(problem));
    }

    /** Returns the problems in the order in which they were found; never empty. */
    public List<Problem> problems() {
        return problems;
    }
}
