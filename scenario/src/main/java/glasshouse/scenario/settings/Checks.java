package glasshouse.scenario.settings;

import java.util.List;

/** Where a {@link Checked} record reports what is wrong; every report gets the place of the value it names. */
public interface Checks {

    /**
     * Report one problem.
     *
     * @param path YAML keys, map ids and list positions from this record down to the value, joined by dots; empty for
     *     the record itself. A path that leads nowhere is placed at its longest part that leads somewhere.
     * @param what what is wrong
     * @param value the value as the user knows it, or empty
     * @param must what it must be
     * @param maybe a likely fix, or empty
     */
    void problem(String path, String what, String value, String must, String maybe);

    /**
     * Report a list that has more or fewer values than it must.
     *
     * @return whether it is as long as it must be
     */
    default boolean length(String path, List<?> values, int length) {
        if (values.size() != length) {
            problem(path, "list length", "" + values.size(), "must have " + length + " numbers");
        }
        return values.size() == length;
    }

    /** Report one problem for which no fix can be guessed. */
    default void problem(String path, String what, String value, String must) {
        problem(path, what, value, must, "");
    }
}
