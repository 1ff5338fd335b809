package glasshouse.society.response;

import glasshouse.kernel.column.EventBatch;

/**
 * Holds how people were treated this week: the one arrow from the institution back to society. Code packs what happened
 * (8 bits), the list it was about (8 bits) and, for a ruling, the stage (8 bits); extra is 1 where a listing was
 * published, where a person was told of one that is only to begin, or where a request was refused for a listing that is
 * over; origin is that of the record behind the listing.
 */
public final class Treatment extends EventBatch {
    /** A listing on a blacklist began to hold. */
    public static final int LISTED = 1;
    /** A listing on a blacklist, or the announcement of one, came to its end. */
    public static final int ENDED = 2;
    /** The person was told of a listing, or of one to come. */
    public static final int NOTIFIED = 3;
    /** A request was refused for a listing. */
    public static final int DENIED = 4;
    /** What the person filed was upheld. */
    public static final int UPHELD = 5;
    /** What the person filed was rejected. */
    public static final int REJECTED = 6;
    /** The person was told of a case that an office has of him or her: a fine, an attachment. */
    public static final int TOLD_OF_CASE = 7;

    /** The person was told that what an office holds of him or her was taken. */
    public static final int EXPOSED = 20;
    /** A stranger shamed the person for what an authority shows. */
    public static final int SHAMED = 21;
    /** The person fell for a fraud that rests on what was taken, sold or shown. */
    public static final int DEFRAUDED = 22;

    /** The person got something out of it: a request granted on better terms, a benefit that began. */
    public static final int BENEFITED = 30;
    /** A firm refused the person work or a loan. */
    public static final int REFUSED = 31;

    private static final int EIGHT_BITS = 0xff;

    private boolean weighed;
    private Terms terms = Terms.FREE;

    /** Packs what happened, the list and the stage. */
    public static int code(int what, int list, int stage) {
        return stage << 16 | list << 8 | what;
    }

    /** Says that benefits and refusals by firms, which move opinion alone, are told as well. */
    public void weigh() {
        weighed = true;
    }

    /** Says whether benefits and refusals by firms are told. */
    public boolean isWeighed() {
        return weighed;
    }

    /** Tells a person of a benefit or a refusal by a firm that a row of another batch is about. */
    public void tell(EventBatch of, int row, int what) {
        int told = addFrom(of, row);
        setCode(told, code(what, 0, 0));
        setExtra(told, 0);
    }

    /** Says on what terms people can file this week. */
    public void offer(Terms offered) {
        terms = offered;
    }

    /** Returns the terms on which people can file this week. */
    public Terms terms() {
        return terms;
    }

    /** Says whether a person was told of a listing that has not begun yet. */
    public boolean isAhead(int row) {
        return (what(row) == NOTIFIED || what(row) == TOLD_OF_CASE) && extra(row) == 1;
    }

    /** Says whether a listing began or ended: of consequence also where nobody is there to be told. */
    boolean isOfListing(int row) {
        return what(row) == LISTED || what(row) == ENDED;
    }

    /** Returns what happened. */
    public int what(int row) {
        return code(row) & EIGHT_BITS;
    }

    /** Returns the list it was about. */
    public int list(int row) {
        return code(row) >>> 8 & EIGHT_BITS;
    }

    /** Returns the stage of a ruling. */
    public int stage(int row) {
        return code(row) >>> 16 & EIGHT_BITS;
    }
}
