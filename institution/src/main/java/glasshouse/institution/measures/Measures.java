package glasshouse.institution.measures;

import glasshouse.institution.lists.ListingEvents;
import glasshouse.institution.lists.ListsPlan;
import glasshouse.society.response.Treatment;

/** Puts listings into force as treatment of the people listed. */
public final class Measures {
    private final ListsPlan lists;

    /** Creates the measures that follow from these lists. */
    public Measures(ListsPlan lists) {
        this.lists = lists;
    }

    /**
     * Writes how the week's listings treat people.
     *
     * @param events what happened on the lists
     * @param treatment receives the treatment; emptied first
     */
    public void treat(ListingEvents events, Treatment treatment) {
        treatment.clear();
        for (int row = 0; row < events.size(); row++) {
            int list = events.list(row);
            if (!lists.isBlack(list) || !(events.isStart(row) || events.isEnd(row))) {
                continue;
            }
            int treated = treatment.addFrom(events, row);
            treatment.setCode(treated, events.isStart(row) ? Treatment.BLACKLISTED : Treatment.TAKEN_OFF);
            treatment.setExtra(treated, lists.isPublished(list) ? 1 : 0);
        }
    }
}
