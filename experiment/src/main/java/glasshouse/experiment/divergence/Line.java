package glasshouse.experiment.divergence;

import glasshouse.observation.table.Column;
import glasshouse.observation.table.Rows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One line of a subject's ledger, by its columns; absent values are left out.
 *
 * @param values by name of column, in their order, without the subject
 */
public record Line(Map<String, Object> values) {
    private static final int FIRST = 1;

    static Line of(Rows ledger, int row) {
        List<Column> columns = ledger.table().columns();
        Map<String, Object> values = new LinkedHashMap<>();
        for (int column = FIRST; column < columns.size(); column++) {
            if (!ledger.isNull(row, column)) {
                values.put(columns.get(column).name(), value(ledger, row, column));
            }
        }
        return new Line(values);
    }

    private static Object value(Rows ledger, int row, int column) {
        return switch (ledger.table().columns().get(column).type()) {
            case TEXT -> String.valueOf(ledger.text(row, column));
            case DOUBLE -> ledger.real(row, column);
            case BOOL -> ledger.bool(row, column);
            case INT, LONG -> ledger.integer(row, column);
        };
    }

    /** Returns the day on which the line came about. */
    public int recorded() {
        return (int) number("recorded");
    }

    /** Returns the root event of the line. */
    public long cause() {
        return number("cause");
    }

    private long number(String column) {
        return values.get(column) instanceof Number number ? number.longValue() : 0;
    }

    /** Returns those of one subject's lines in a week that the other world has not, by all their values. */
    static List<Line> onlyIn(List<Line> lines, List<Line> others) {
        List<Line> left = new ArrayList<>(lines);
        others.forEach(left::remove);
        return left;
    }
}
