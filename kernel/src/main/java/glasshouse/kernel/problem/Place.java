package glasshouse.kernel.problem;

/**
 * A place in a file.
 *
 * @param file the file as the user named it, or "" for nowhere
 * @param line from 1; 0 for the file as a whole
 * @param column from 1; 0 for the line as a whole
 */
public record Place(String file, int line, int column) {
    /** No place at all: the problem is not in a file. */
    public static final Place NOWHERE = new Place("", 0, 0);

    /** Returns {@code file:line:column}, without the parts that are not known. */
    @Override
    public String toString() {
        if (line <= 0) {
            return file;
        }
        return column <= 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
