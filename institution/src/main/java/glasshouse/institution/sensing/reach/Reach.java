package glasshouse.institution.sensing.reach;

import glasshouse.kernel.column.KeptRows;
import glasshouse.kernel.index.Names;
import glasshouse.society.conduct.Acts;
import glasshouse.society.people.People;
import glasshouse.society.ties.Ties;
import org.jspecify.annotations.Nullable;

/**
 * Says what a channel can see at all, where that is not everybody and everything; a channel without one sees by its rates alone.
 *
 * @param sought whom it looks for, null for everybody
 * @param mount where it looks, null where each act is in view by a draw of its own
 * @param tunnel what a VPN keeps from it, null for nothing
 * @param scheme the private scheme whose members alone it sees, -1 for everybody
 */
public record Reach(
        @Nullable Sought sought,
        @Nullable Mount mount,
        @Nullable Tunnel tunnel,
        int scheme) {
    private static final int EVERYBODY = -1;

    /** Returns the reach made of these, null if nothing is out of it. */
    public static @Nullable Reach of(@Nullable Sought sought, @Nullable Mount mount, @Nullable Tunnel tunnel) {
        return sought == null && mount == null && tunnel == null ? null : new Reach(sought, mount, tunnel, EVERYBODY);
    }

    /** Returns that of a channel that sees members of a scheme alone, null where none is named. */
    public static @Nullable Reach ofMembers(String scheme, Names schemes) {
        return scheme.isEmpty() ? null : new Reach(null, null, null, schemes.number(scheme));
    }

    /** Says whether somebody of a district is looked for. */
    public boolean isSought(People people, int subject, KeptRows watched) {
        return (scheme == EVERYBODY || people.memberships().has(subject - people.from(), scheme))
                && (sought == null || sought.has(subject, people.traitsOf(subject), watched));
    }

    /** Says whether an act that the channel would notice is within its reach. */
    public boolean has(Acts acts, int row, People people, Ties ties, KeptRows watched) {
        int doer = acts.subject(row);
        return isSought(people, doer, watched)
                && (mount == null || mount.has(acts.origin(row), ties.neighbourhood(doer)))
                && (tunnel == null || !tunnel.hides(acts, row));
    }
}
