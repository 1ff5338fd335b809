package glasshouse.kernel.message;

/** Shows the messages that arrived for one district this week: rows first..last-1 of the mail, in canonical order. */
public final class Inbox {
    private Messages mail = new Messages();
    private int first;
    private int last;

    /** Shows rows first..last-1 of a mail. */
    public void show(Messages delivered, int firstRow, int lastRow) {
        mail = delivered;
        first = firstRow;
        last = lastRow;
    }

    /** Returns the mail, of which only rows first()..last()-1 are this district's. */
    public Messages mail() {
        return mail;
    }

    /** Returns the first row. */
    public int first() {
        return first;
    }

    /** Returns the row after the last. */
    public int last() {
        return last;
    }
}
