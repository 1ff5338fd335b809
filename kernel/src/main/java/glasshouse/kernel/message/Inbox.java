package glasshouse.kernel.message;

/** Shows the messages that arrived for one district this week: rows first..last-1 of the mail, once opened in canonical order. */
public final class Inbox {
    private final Messages opened = new Messages();
    private Messages mail = new Messages();
    private int first;
    private int last;
    private int grantedToAll;

    /** Shows rows first..last-1 of a mail. */
    public void show(Messages delivered, int firstRow, int lastRow) {
        mail = delivered;
        first = firstRow;
        last = lastRow;
    }

    /** Says which kind of answer all who wait for one have got this week, without a message to each; 0 for none. */
    public void grantToAll(int kind) {
        grantedToAll = kind;
    }

    /** Says whether all who wait for an answer of a kind have got it this week, without a message to each. */
    public boolean isGrantedToAll(int kind) {
        return grantedToAll == kind;
    }

    /** Puts what is shown into canonical order, in room of the inbox's own: quicker than in the mail itself, where others' is beside it. */
    public void open() {
        opened.clear();
        opened.addAll(mail, first, last);
        opened.sort();
        show(opened, 0, opened.size());
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
