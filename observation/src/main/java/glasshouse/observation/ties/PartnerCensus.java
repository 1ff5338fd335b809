package glasshouse.observation.ties;

import glasshouse.kernel.time.Week;
import glasshouse.observation.metric.Tally;
import glasshouse.observation.metric.TieMetrics;
import glasshouse.society.partners.PartnerNetwork;
import glasshouse.society.people.People;
import org.jspecify.annotations.Nullable;

/** Counts, once in 52 weeks, which links between firms have lived for 52 weeks: by themselves, and neither end having cut them. */
public final class PartnerCensus {
    /** As many weeks as a link's year has: each link's year turns once in them. */
    private static final int YEAR = 52;

    private final TieMetrics metrics;
    private final @Nullable PartnerNetwork partners;
    private final Tally tally;

    /** Creates the census of a network; of none, it counts nothing. */
    public PartnerCensus(TieMetrics metrics, @Nullable PartnerNetwork partners, Tally tally) {
        this.metrics = metrics;
        this.partners = partners;
        this.tally = tally;
    }

    /** Counts, if it is the week for it. */
    public void count(People people, int week) {
        if (partners == null || week == 0 || week % YEAR != 0) {
            return;
        }
        for (int row = 0; row < people.size(); row++) {
            count(people, people.from() + row, partners, week);
        }
    }

    private void count(People people, int supplier, PartnerNetwork network, int week) {
        int before = 0;
        int surviving = 0;
        for (int place = network.customersFrom(supplier); place < network.customersTo(supplier); place++) {
            int customer = network.customerAt(place);
            int cut = people.cutTies().find(supplier, customer);
            int cutDay = cut < 0 ? Integer.MAX_VALUE : people.cutTies().day(cut);
            int then = week - YEAR;
            if (cutDay >= then * Week.DAYS && network.isAliveInWeek(supplier, customer, then)) {
                before++;
                surviving += cut < 0 && network.isAliveInWeek(supplier, customer, week) ? 1 : 0;
            }
        }
        tally.of(people, supplier).add(metrics.linksBefore, before).add(metrics.linksSurviving, surviving);
    }
}
