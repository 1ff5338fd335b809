package glasshouse.engine.district;

import glasshouse.institution.Regime;
import glasshouse.institution.companies.Companies;
import glasshouse.kernel.message.Inbox;
import glasshouse.kernel.message.Messages;
import glasshouse.kernel.random.ManyDraws;
import glasshouse.kernel.time.Week;
import glasshouse.observation.WeekEvents;
import glasshouse.society.schemes.Schemes;

/** The room in which one thread lets companies score their members, and people join and leave. */
public final class SchemesRoom {
    private final Schemes schemes;
    private final Inbox inbox;
    private final Schemes.Out out;

    SchemesRoom(Schemes schemes, WeekEvents events, Messages messages, int[] ties) {
        this.schemes = schemes;
        this.inbox = events.inbox();
        long[] draws = new long[schemes.any() ? ManyDraws.MOST_SUBJECTS : 0];
        this.out = new Schemes.Out(events.membership().joins(), messages, draws, ties);
    }

    /** Lets companies score a district's members. */
    public void score(District district, Regime regime, int week) {
        if (schemes.any()) {
            regime.companies()
                    .score(district.people(), district.privateScores(), histories(district, regime, week), week);
        }
    }

    /** Lets a district's people join and leave. */
    public void choose(District district, Regime regime, int week) {
        if (schemes.any()) {
            Companies companies = regime.companies();
            schemes.choose(
                    district.people(),
                    inbox,
                    companies.offer(),
                    companies.bands(district.people(), histories(district, regime, week)),
                    week,
                    out);
        }
    }

    private static Companies.Histories histories(District district, Regime regime, int week) {
        return subject -> regime.credit().history(district.credit(), subject, week * Week.DAYS);
    }
}
