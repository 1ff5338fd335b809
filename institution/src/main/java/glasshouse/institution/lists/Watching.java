package glasshouse.institution.lists;

import glasshouse.institution.sensing.Sensing;
import glasshouse.kernel.column.EventRows;
import glasshouse.kernel.column.KeptRows;
import glasshouse.kernel.index.Names;
import glasshouse.kernel.message.Messages;
import java.util.List;

/**
 * Tells channels that look for the people of certain lists who is on them: a message to the person whose listing begins, or is in
 * force when a channel begins to look, and another when it ends.
 */
public final class Watching {
    private final boolean[] watched;
    private final boolean ever;

    private Watching(boolean[] watched, boolean ever) {
        this.watched = watched;
        this.ever = ever;
    }

    /**
     * Compiles which lists are watched.
     *
     * @param watched names of the lists whose people some channel looks for
     * @param ever whether a channel does so in any edition of the regime
     * @param lists all lists
     */
    public static Watching of(List<String> watched, boolean ever, Names lists) {
        boolean[] all = new boolean[lists.size()];
        for (String list : watched) {
            all[lists.number(list)] = true;
        }
        return new Watching(all, ever);
    }

    /** Sends what channels have to be told of the week's listings. */
    void tell(Listings listings, ListingEvents events, int today, Messages messages) {
        if (!ever) {
            return;
        }
        for (int row = 0; row < events.size(); row++) {
            if (events.isEnd(row) && events.isWatched(row)) {
                send(events, row, Sensing.UNWATCHED, events.list(row), events.day(row), messages);
            }
        }
        if (listings.knowsOf(this)) {
            for (int row = 0; row < events.size(); row++) {
                if (events.isStart(row) && watched[events.list(row)]) {
                    int at = listings.find(events.subject(row), events.list(row), events.place(row));
                    if (at >= 0) {
                        tell(listings, at, today, messages);
                    }
                }
            }
        } else {
            for (int row = 0; row < listings.inForce().size(); row++) {
                tell(listings, row, today, messages);
            }
            listings.know(this);
        }
    }

    /** Tells of the listing in a row what channels have not been told of it. */
    private void tell(Listings listings, int row, int today, Messages messages) {
        KeptRows inForce = listings.inForce();
        int list = inForce.code(row);
        if (watched[list] != listings.isWatched(row)) {
            int kind = watched[list] ? Sensing.WATCHED : Sensing.UNWATCHED;
            send(inForce, row, kind, list, Math.max(today, inForce.extra(row)), messages);
            listings.setWatched(row, watched[list]);
        }
    }

    private static void send(EventRows from, int row, int kind, int list, int day, Messages messages) {
        int code = Messages.code(kind, list);
        int sent = messages.add(from.subject(row), day, code, 0, from.occurred(row), from.origin(row));
        messages.tags().copy(sent, from.tags(), row);
    }
}
