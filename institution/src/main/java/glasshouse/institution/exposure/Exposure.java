package glasshouse.institution.exposure;

import glasshouse.institution.lists.ListingEvents;
import glasshouse.institution.lists.Listings;
import glasshouse.institution.lists.ListsPlan;
import glasshouse.institution.registry.Records;
import glasshouse.institution.registry.RegistryPlan;
import glasshouse.institution.sensing.Sightings;
import glasshouse.kernel.column.KeptPass;
import glasshouse.kernel.column.KeptRows;
import glasshouse.kernel.random.Befallen;
import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.ManyDraws;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Origin;
import glasshouse.kernel.time.Week;
import glasshouse.society.response.Treatment;

/** Lets what is held and listed about people reach strangers, and tells people what came of it. */
public final class Exposure {
    /** The kind of root event in the origin of a breach of, a sale of or a fraud against a person. */
    public static final int ROOT = 8;

    private static final int FRAUD = 63;
    /** People asked at once whether they are defrauded: few, so that it costs little where one of them was exposed. */
    private static final int STRETCH = 256;

    private final ExposurePlan plan;
    private final ListsPlan lists;
    private final RegistryPlan registry;
    private final Shows shows;

    /** Creates the exposure of a regime. */
    public Exposure(ExposurePlan plan, ListsPlan lists, RegistryPlan registry) {
        this.plan = plan;
        this.lists = lists;
        this.registry = registry;
        this.shows = new Shows(plan);
    }

    /**
     * Shows what exposure reads.
     *
     * @param records filed this week
     * @param events what happened on the lists
     */
    public record Evidence(Records records, ListingEvents events) {}

    /**
     * Holds what exposure writes.
     *
     * @param exposures receives what became known; emptied first
     * @param treatment receives what people are told and made to feel
     * @param room room for whom something befalls
     * @param pass room for going through what is shown
     */
    public record Out(Exposures exposures, Treatment treatment, Befallen room, KeptPass pass) {
        /** Creates what exposure writes, with room of its own. */
        public static Out of(Exposures exposures, Treatment treatment) {
            return new Out(exposures, treatment, new Befallen(), new KeptPass());
        }

        void tell(int what, int about, int row) {
            int told = treatment.addFrom(exposures, row);
            treatment.setCode(told, Treatment.code(what, about, 0));
            treatment.setExtra(told, 0);
        }
    }

    /** Exposes people of a district in one week. */
    public void expose(ExposureState state, Listings listings, Evidence evidence, int week, Out out) {
        out.exposures().clear();
        if (!plan.on && state.isEmpty()) {
            return;
        }
        hold(state, listings, evidence);
        shows.follow(state, lists, listings, evidence.events(), out);
        shows.show(state, week, out);
        for (ExposurePlan.Breach breach : plan.breaches) {
            breach(breach, state, listings, week, out);
        }
        for (ExposurePlan.Sale sale : plan.sales) {
            sell(sale, state, listings, week, out);
        }
        if (plan.fraud != null && state.anyExposed()) {
            defraud(plan.fraud, state, week, out);
        }
    }

    /** Has stores hold who has a record or is on a list: of lists only what is new, once all of it has been looked at. */
    private void hold(ExposureState state, Listings listings, Evidence evidence) {
        Records records = evidence.records();
        for (int row = 0; row < records.size(); row++) {
            int agency = registry.agencyOf(Sightings.channel(records.code(row)));
            state.hold(records.subject(row), plan.storesOfAgency[agency]);
        }
        if (state.isHeldBy(plan)) {
            holdStarted(state, listings, evidence.events());
            return;
        }
        KeptRows inForce = listings.inForce();
        for (int row = 0; row < inForce.size(); row++) {
            state.hold(inForce.subject(row), plan.storesOfList[inForce.code(row)]);
        }
        state.holdBy(plan);
    }

    private void holdStarted(ExposureState state, Listings listings, ListingEvents events) {
        for (int row = 0; row < events.size(); row++) {
            int stores = plan.storesOfList[events.list(row)];
            if (stores != 0 && events.isStart(row) && listings.isOn(events.subject(row), events.list(row))) {
                state.hold(events.subject(row), stores);
            }
        }
    }

    /** Says whether a subject is on any redlist. */
    static boolean isRedlisted(ListsPlan lists, Listings listings, int subject) {
        KeptRows inForce = listings.inForce();
        for (int row = inForce.firstOf(subject); row < inForce.size() && inForce.subject(row) == subject; row++) {
            if (!lists.isBlack(inForce.code(row)) && !lists.isOfCases(inForce.code(row))) {
                return true;
            }
        }
        return false;
    }

    /** Breaches a store, if this is its week: one event for the whole city, found out alike in every district. */
    private void breach(ExposurePlan.Breach breach, ExposureState state, Listings listings, int week, Out out) {
        if (!state.anyHeld() || !Draws.happens(Mixer.draw(breach.key().whether(), week, 0), breach.weekly())) {
            return;
        }
        int day = week * Week.DAYS + Draws.below(Mixer.draw(breach.key().day(), week, 0), Week.DAYS);
        for (int row = 0; row < state.size(); row++) {
            int subject = state.from() + row;
            long origin = Origin.of(subject, week);
            boolean in = (state.held(row) >>> breach.way() & 1) == 1
                    && Draws.happens(Mixer.draw(breach.key().who(), origin, 0), breach.exposes());
            if (in) {
                int noted = expose(state, listings, Exposures.BREACHED, breach.way(), subject, day, out);
                if (Draws.happens(Mixer.draw(breach.key().told(), origin, 0), breach.told())) {
                    out.tell(Treatment.EXPOSED, 0, noted);
                }
            }
        }
    }

    private int expose(ExposureState state, Listings listings, int what, int way, int subject, int day, Out out) {
        int code = state.expose(subject, isRedlisted(lists, listings, subject), Exposures.code(what, way));
        return out.exposures().add(subject, day, code, 0, day, root(subject, day, way));
    }

    private static long root(int subject, int day, int matter) {
        return Origin.event(ROOT, subject, day / Week.DAYS, matter);
    }

    private void sell(ExposurePlan.Sale sale, ExposureState state, Listings listings, int week, Out out) {
        if (sale.weekly() == 0 || !state.anyHeld()) {
            return;
        }
        for (int from = 0; from < state.size(); from += ManyDraws.MOST_SUBJECTS) {
            int n = befalls(sale.key(), sale.weekly(), state, from, ManyDraws.MOST_SUBJECTS, week, out.room());
            for (int i = 0; i < n; i++) {
                int row = from + out.room().who(i);
                if ((state.held(row) >>> sale.way() & 1) == 1) {
                    int subject = state.from() + row;
                    int day = dayOf(sale.key(), subject, week);
                    int noted = expose(state, listings, Exposures.SOLD, sale.way(), subject, day, out);
                    out.exposures().setExtra(noted, sale.priceYuan());
                }
            }
        }
    }

    /** Finds whom of a stretch of people something befalls; returns how many. */
    private static int befalls(
            ExposurePlan.Keys key, long threshold, ExposureState state, int from, int most, int week, Befallen room) {
        int size = Math.min(most, state.size() - from);
        return room.find(key.whether(), Origin.of(state.from() + from, week), size, threshold);
    }

    private static int dayOf(ExposurePlan.Keys key, int subject, int week) {
        return week * Week.DAYS + Draws.below(Mixer.draw(key.day(), Origin.of(subject, week), 0), Week.DAYS);
    }

    /** Defrauds who was ever exposed: all of a stretch are asked at once, as many are with the years. */
    private static void defraud(ExposurePlan.Fraud fraud, ExposureState state, int week, Out out) {
        for (int from = state.nextExposed(0); from < state.size(); from = state.nextExposed(from + STRETCH)) {
            int n = befalls(fraud.key(), fraud.weekly(), state, from, STRETCH, week, out.room());
            for (int i = 0; i < n; i++) {
                int row = from + out.room().who(i);
                if (state.exposed(row) != 0) {
                    defraud(fraud, state.from() + row, week, out);
                }
            }
        }
    }

    private static void defraud(ExposurePlan.Fraud fraud, int subject, int week, Out out) {
        int day = dayOf(fraud.key(), subject, week);
        int code = Exposures.code(Exposures.DEFRAUDED, 0);
        int noted = out.exposures().add(subject, day, code, fraud.lossYuan(), day, root(subject, day, FRAUD));
        out.tell(Treatment.DEFRAUDED, 0, noted);
    }
}
