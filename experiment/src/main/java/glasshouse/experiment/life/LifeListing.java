package glasshouse.experiment.life;

import java.util.List;
import java.util.OptionalInt;

/**
 * Holds a listing of a life, and what it rests on in truth.
 *
 * @param list the list
 * @param startDay first day on it
 * @param endDay day of coming off; empty while on it
 * @param notifiedDay day of the notice; empty if nobody told the subject
 * @param knownDay day on which the subject learned of it; empty if never
 * @param listingClass sound, wrongful, derivative, lawful_act or irregular
 * @param ground root event of the record that decided it
 * @param bases that record, and every false one behind the score
 */
public record LifeListing(
        String list,
        int startDay,
        OptionalInt endDay,
        OptionalInt notifiedDay,
        OptionalInt knownDay,
        String listingClass,
        Cause ground,
        List<Basis> bases) {
    /** Keeps a copy of the bases. */
    public LifeListing {
        bases = List.copyOf(bases);
    }

    /**
     * Holds a record that a listing rests on.
     *
     * @param record its root event
     * @param provenance the truth behind it
     * @param decisive whether the listing would not stand without it alone
     */
    public record Basis(Cause record, String provenance, boolean decisive) {}

    /** Says whether the listing rests on a root event's record. */
    public boolean restsOn(Cause cause) {
        return ground.equals(cause)
                || bases.stream().anyMatch(basis -> basis.record().equals(cause));
    }
}
