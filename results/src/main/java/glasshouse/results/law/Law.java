package glasshouse.results.law;

import java.util.List;

/**
 * A law of a stored run.
 *
 * @param name name, words joined by hyphens
 * @param sentence what it says
 * @param needs tables, or columns as {@code table.column}, without which it cannot be looked at; the first names the rows
 *     that it is about
 * @param condition when it can be looked at
 * @param sql query that returns the rows that offend
 */
public record Law(String name, String sentence, List<String> needs, Condition condition, String sql) {
    private static final String PARAMETER = "(SELECT value FROM parameter WHERE path = '%s')";

    /** Keeps a copy of the needs. */
    public Law {
        needs = List.copyOf(needs);
    }

    /** Says of which runs a law can be told. */
    public enum Condition {
        /** Of every run. */
        ALWAYS("", ""),
        /** Of a run that follows everyone. */
        EVERYONE_FOLLOWED("observe.whole_up_to", "not everyone is followed"),
        /** Of a run that keeps everyone's listings. */
        EVERY_LISTING_KEPT("observe.listings_up_to", "not every listing is kept");

        private final String path;
        private final String otherwise;

        Condition(String path, String otherwise) {
            this.path = path;
            this.otherwise = otherwise;
        }

        /** Returns a query that has a row where the law can be looked at among so many subjects. */
        String sql(long subjects) {
            return this == ALWAYS ? "SELECT 1" : "SELECT 1 WHERE " + PARAMETER.formatted(path) + " >= " + subjects;
        }

        /** Says why it cannot be looked at. */
        String otherwise() {
            return otherwise;
        }
    }

    /** Declares a law of every run. */
    static Law of(String name, String sentence, List<String> needs, String sql) {
        return new Law(name, sentence, needs, Condition.ALWAYS, sql);
    }

    /** Copies the law for runs of a condition. */
    Law when(Condition other) {
        return new Law(name, sentence, needs, other, sql);
    }
}
