package glasshouse.institution.measures;

import glasshouse.kernel.column.EventBatch;
import glasshouse.society.ties.TieKind;
import glasshouse.society.ties.Ties;

/** Tells the other adults of a household what a measure against one of them means for them. */
final class Household {
    private Household() {}

    /** Sends a message to each of them, with the day, the origin and the truth of a row. */
    static void tell(Ties ties, EventBatch from, int row, int code, int extra, Measures.Out out) {
        int n = ties.list(from.subject(row), TieKind.HOUSEHOLD, out.scratch());
        for (int i = 0; i < n; i++) {
            int sent =
                    out.messages().add(out.scratch()[i], from.day(row), code, extra, from.day(row), from.origin(row));
            out.messages().tags().copy(sent, from.tags(), row);
        }
    }
}
