package glasshouse.observation.table;

import java.util.regex.Pattern;

/**
 * One column of a {@link Table}: its name, the type of its values, their unit and what they mean.
 *
 * @param name lower case, words joined by {@code _}; a metric may also use {@code .} and {@code -}
 * @param type the type of every value; any value may be absent
 * @param unit the unit of a number ({@code points}, {@code day}, {@code persons}), empty where there is none
 * @param doc one sentence for the reference page
 */
public record Column(String name, Type type, String unit, String doc) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*(?:[.-][a-z0-9_]+)*");

    /** The types a column may have; the same set in memory, in Parquet and in a query's answer. */
    public enum Type {
        /** A whole number of 32 bits. */
        INT,
        /** A whole number of 64 bits. */
        LONG,
        /** A finite floating-point number of 64 bits. */
        DOUBLE,
        /** Unicode text. */
        TEXT,
        /** True or false. */
        BOOL
    }

    /** Refuses a name that would need an explanation in SQL, pandas or R. */
    public Column {
        requireName(name);
    }

    static void requireName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "Name of a table or column is '" + name + "', must be lower case words such as 'start_day'");
        }
    }

    /** Declares a column of whole numbers of 32 bits. */
    public static Column integer(String name, String unit, String doc) {
        return new Column(name, Type.INT, unit, doc);
    }

    /** Declares a column of whole numbers of 64 bits. */
    public static Column whole(String name, String unit, String doc) {
        return new Column(name, Type.LONG, unit, doc);
    }

    /** Declares a column of floating-point numbers. */
    public static Column real(String name, String unit, String doc) {
        return new Column(name, Type.DOUBLE, unit, doc);
    }

    /** Declares a column of text. */
    public static Column text(String name, String doc) {
        return new Column(name, Type.TEXT, "", doc);
    }

    /** Declares a column of true and false. */
    public static Column bool(String name, String doc) {
        return new Column(name, Type.BOOL, "", doc);
    }

    /** Says whether the values are numbers. */
    public boolean isNumber() {
        return type == Type.INT || type == Type.LONG || type == Type.DOUBLE;
    }
}
