package glasshouse.institution.contagion;

import glasshouse.kernel.index.Names;
import glasshouse.society.firms.Staff;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says who is on the other side: of a firm its executives, of a person the firm that he or she is an executive of.
 *
 * @param staff who works where; null where there is no other side
 * @param isFromFirms whether this side is that of the firms
 * @param lists the other side's lists
 */
public record Across(@Nullable Staff staff, boolean isFromFirms, Names lists) {
    /** Returns that there is nobody. */
    public static Across nobody() {
        return new Across(null, false, Names.of(List.of()));
    }

    /** Looks from firms to persons. */
    public static Across toPersons(Staff staff, Names listsOfPersons) {
        return new Across(staff, true, listsOfPersons);
    }

    /** Looks from persons to firms. */
    public static Across toFirms(Staff staff, Names listsOfFirms) {
        return new Across(staff, false, listsOfFirms);
    }

    /** Returns how many of the other side a subject may be tied to. */
    public int most() {
        return staff == null ? 0 : isFromFirms ? staff.executives() : 1;
    }

    /** Returns one of the other side to whom a subject is tied, or {@link Staff#NONE}. */
    public int at(int subject, int number) {
        if (staff == null) {
            return Staff.NONE;
        }
        return isFromFirms ? staff.executive(subject, number) : staff.firmHeadedBy(subject);
    }
}
