package glasshouse.institution.sensing.reach;

import glasshouse.kernel.column.KeptRows;
import glasshouse.kernel.index.Names;
import glasshouse.society.population.Traits;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says whom a channel looks for: who is on one of its watch lists and a member of one of its groups.
 *
 * @param lists [list] whether who is on it is looked for; null for no watch list: everybody is
 * @param groups bit g for the group in slot g
 */
public record Sought(boolean @Nullable [] lists, int groups) {
    private static final int ALL = -1;

    /**
     * Compiles whom a channel looks for.
     *
     * @param watches names of lists; none for everybody
     * @param of names of groups; none for all
     * @param names all lists
     * @param slots all groups, by slot
     * @return null if everybody is looked for
     */
    public static @Nullable Sought of(List<String> watches, List<String> of, Names names, List<String> slots) {
        if (watches.isEmpty() && of.isEmpty()) {
            return null;
        }
        int groups = of.isEmpty() ? ALL : 0;
        for (String group : of) {
            groups |= 1 << slots.indexOf(group);
        }
        if (watches.isEmpty()) {
            return new Sought(null, groups);
        }
        boolean[] lists = new boolean[names.size()];
        for (String list : watches) {
            lists[names.number(list)] = true;
        }
        return new Sought(lists, groups);
    }

    /** Says whether members of a group are looked for. */
    public boolean isOfGroup(int slot) {
        return (groups >>> slot & 1) != 0;
    }

    /** Says whether somebody is looked for, by traits and by the district's rows of who is on which watch list. */
    boolean has(int subject, int traits, KeptRows watched) {
        return isOfGroup(Traits.group(traits)) && (lists == null || isWatched(lists, subject, watched));
    }

    private static boolean isWatched(boolean[] lists, int subject, KeptRows watched) {
        for (int row = watched.firstOf(subject); row < watched.size() && watched.subject(row) == subject; row++) {
            if (lists[watched.code(row)]) {
                return true;
            }
        }
        return false;
    }
}
