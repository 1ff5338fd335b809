package glasshouse.engine.district;

import glasshouse.institution.Regime;
import glasshouse.institution.costs.Costs;
import glasshouse.kernel.random.ManyDraws;
import glasshouse.observation.WeekEvents;
import glasshouse.society.business.Account;
import glasshouse.society.business.Business;
import glasshouse.society.business.Charges;
import glasshouse.society.business.Kinds;
import org.jspecify.annotations.Nullable;

/** The room in which one thread does the business of firms; of persons there is none, and it stays empty. */
public final class BusinessRoom {
    private final @Nullable Business business;
    private final Charges charges;
    private final Costs.Evidence evidence;
    private final Business.In in;
    private final Business.Out out;

    /**
     * Creates the room.
     *
     * @param business what firms earn; null where that is not told
     * @param events what happens in the week
     */
    BusinessRoom(@Nullable Business business, WeekEvents events) {
        this.business = business;
        this.charges = events.trade().charges();
        this.evidence = new Costs.Evidence(
                events.measures().denials(),
                events.measures().sanctions(),
                events.inspection().audits());
        this.in = new Business.In(events.conduct().acts(), charges, new Account[Kinds.COUNT]);
        this.out = new Business.Out(events.trade().happenings(), new long[ManyDraws.MOST_SUBJECTS]);
    }

    /** Takes up a regime: what it asks of firms. */
    void enter(Regime regime) {
        for (int kind = 0; kind < Kinds.COUNT && business != null; kind++) {
            in.accounts()[kind] = business.account(kind, regime.costs().complianceYuan(kind));
        }
    }

    /** Does a district's business of a week. */
    public void settle(District district, Regime regime, int week) {
        if (business != null) {
            regime.costs().charge(evidence, district.sanctions(), week, charges);
            business.settle(district.people(), district.business(), in, week, out);
        }
    }
}
