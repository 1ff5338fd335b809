package glasshouse.results.query;

/** Answers SQL over the tables of one folder, and over nothing else. */
public interface Query extends AutoCloseable {
    /** Returns the sentence that every answer must say beside it. */
    String sentence();

    /**
     * Asks one SELECT, WITH, FROM, VALUES, DESCRIBE, SHOW or SUMMARIZE; the answer is read as it comes and must be closed.
     *
     * @throws glasshouse.kernel.problem.ProblemException if the statement is another, or is more than one, or is wrong
     */
    Answer ask(String sql);

    /** Closes the database; answers still open end. */
    @Override
    void close();
}
