package glasshouse.institution.contagion;

import glasshouse.kernel.index.Names;
import glasshouse.society.firms.Heads;
import org.jspecify.annotations.Nullable;

/**
 * Says who is on the other side: of a firm its executives, of a person the firm that he or she is an executive of.
 *
 * @param heads who heads which firm; null where there is no other side
 * @param isFromFirms whether this side is that of the firms
 * @param lists the other side's lists
 */
public record Across(@Nullable Heads heads, boolean isFromFirms, Names lists) {
    /** Returns that there is nobody. */
    public static Across nobody() {
        return new Across(null, false, Names.of(java.util.List.of()));
    }

    /** Looks from firms to persons. */
    public static Across toPersons(Heads heads, Names listsOfPersons) {
        return new Across(heads, true, listsOfPersons);
    }

    /** Looks from persons to firms. */
    public static Across toFirms(Heads heads, Names listsOfFirms) {
        return new Across(heads, false, listsOfFirms);
    }

    /** Returns how many of the other side a subject may be tied to. */
    public int most() {
        return heads == null ? 0 : isFromFirms ? heads.executives() : 1;
    }

    /** Returns one of the other side to whom a subject is tied, or {@link Heads#NONE}. */
    public int at(int subject, int number) {
        if (heads == null) {
            return Heads.NONE;
        }
        return isFromFirms ? heads.executive(subject, number) : heads.firmOf(subject);
    }
}
