package glasshouse.institution.sensing;

import glasshouse.institution.sensing.online.Internet;
import glasshouse.institution.sensing.online.Passages;
import glasshouse.institution.sensing.reach.Reach;
import glasshouse.institution.sensing.report.Desk;
import glasshouse.institution.sensing.report.Report;
import glasshouse.institution.sensing.report.Reports;
import glasshouse.kernel.column.KeptRows;
import glasshouse.kernel.message.Claims;
import glasshouse.kernel.message.Inbox;
import glasshouse.kernel.message.Messages;
import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Origin;
import glasshouse.kernel.truth.Provenance;
import glasshouse.kernel.truth.Stamp;
import glasshouse.society.conduct.Acts;
import glasshouse.society.people.People;
import glasshouse.society.population.Traits;
import glasshouse.society.response.Informing;
import glasshouse.society.ties.TieKind;
import glasshouse.society.ties.Ties;

/** Turns acts into sightings, with each channel's errors. What leaves here is evidence; the truth goes along as a tag. */
public final class Sensing {
    /** Kind of message: a camera, an inspector or a phone took the target for the doer. */
    public static final int MISIDENTIFIED = 16;
    /** Kind of message: the target saw a tie act. */
    public static final int WITNESSED = 17;
    /** Kind of message: the target was reported. */
    public static final int REPORTED = Report.REPORTED;
    /** Kind of message: the pool has checked a report of the target. */
    public static final int REPORT_CHECKED = 19;
    /** Kind of message: the pool has checked a report of the target and thrown it out. */
    public static final int REPORT_DISMISSED = 45;
    /** Kind of message: the target is on the watch list in the payload no more; before {@link #WATCHED} on one day. */
    public static final int UNWATCHED = 40;
    /** Kind of message: the target is on the watch list in the payload. */
    public static final int WATCHED = 41;

    /** Kind of message: the pool has the hours for an audit of the target. */
    public static final int AUDIT_GRANTED = 58;

    private final SensingPlan plan;
    private final Ties ties;
    private final Stamp stamp;

    /** Creates the sensing of a regime over a society with these ties. */
    public Sensing(SensingPlan plan, Ties ties, Stamp stamp) {
        this.plan = plan;
        this.ties = ties;
        this.stamp = stamp;
    }

    /**
     * Writes the week's sightings of a district's people, and sends what is about others.
     *
     * @param people the district
     * @param kept what sensing keeps of them; updated
     * @param in what sensing reads
     * @param week the week
     * @param sightings receives the sightings; emptied first
     * @param out receives messages and claims
     */
    public void sense(People people, SensingState kept, In in, int week, Sightings sightings, Out out) {
        sightings.clear();
        out.reports().clear();
        out.passages().clear();
        out.audits().clear();
        Desk desk = new Desk(people, ties, stamp, week, kept.reported(), out.messages(), out.reports());
        KeptRows watched = kept.watched();
        receive(desk, watched, in.inbox(), sightings, out);
        if (plan.audits.any(kept)) {
            Auditing auditing = new Auditing(watched, kept.traces(), sightings, out.audits(), out.claims(), stamp);
            plan.audits.audit(people, in.inbox(), week, in.targets(), auditing);
            watch(people, watched, in, sightings, out.messages());
            plan.audits.remember(in.acts(), week, auditing);
        } else {
            watch(people, watched, in, sightings, out.messages());
        }
        for (Internet internet : plan.internet) {
            internet.pass(in.acts(), out.passages());
        }
        for (Informants informants : plan.informants) {
            informants.witness(desk, in.acts(), sightings.glimpsesRoom());
            informants.office.makeUp(desk);
        }
        for (FalseAlarms alarms : plan.falseAlarms) {
            alarms.raise(people, watched, week, stamp, sightings);
        }
    }

    /**
     * Holds what sensing reads.
     *
     * @param inbox what arrived
     * @param acts the week's acts
     * @param targets where the week's inspections go
     */
    public record In(Inbox inbox, Acts acts, Targets targets) {}

    /**
     * Holds what leaves a district.
     *
     * @param messages to subjects
     * @param claims on pools
     * @param reports what became of reports by ties; emptied first
     * @param passages what became of online acts on their way; emptied first
     * @param audits the audits done; emptied first
     */
    public record Out(Messages messages, Claims claims, Reports reports, Passages passages, AuditEvents audits) {}

    private void receive(Desk desk, KeptRows watched, Inbox inbox, Sightings sightings, Out out) {
        Messages mail = inbox.mail();
        for (int row = inbox.first(); row < inbox.last(); row++) {
            switch (mail.kind(row)) {
                case MISIDENTIFIED -> {
                    Reach reach = plan.reach[Sightings.channel(mail.payload(row))];
                    boolean isThere = !desk.people()
                            .isAtRest(mail.subject(row) - desk.people().from());
                    if (isThere && (reach == null || reach.isSought(desk.people(), mail.subject(row), watched))) {
                        book(mail, row, sightings);
                    }
                }
                case WITNESSED, REPORTED, Informing.FOUND_OUT -> inform(desk, mail, row, sightings, out.claims());
                case REPORT_CHECKED -> Informants.book(mail, row, sightings);
                case REPORT_DISMISSED -> Informants.dismiss(desk, mail, row);
                case WATCHED -> putOn(watched, mail, row);
                case UNWATCHED -> takeOff(watched, mail, row);
                default -> {}
            }
        }
    }

    /** Takes up what concerns informants, as long as there are any on its channel. */
    private void inform(Desk desk, Messages mail, int row, Sightings sightings, Claims claims) {
        int number = plan.informantsOf[Sightings.channel(mail.payload(row))];
        if (number < 0) {
            return;
        }
        Informants informants = plan.informants[number];
        switch (mail.kind(row)) {
            case WITNESSED -> {
                if (!desk.isCut(mail.subject(row), Origin.subject(mail.origin(row)))) {
                    informants.office.decide(desk, mail, row);
                }
            }
            case REPORTED -> informants.take(desk, mail, row, sightings, claims);
            default -> informants.office.reportBack(desk, mail, row);
        }
    }

    /** Writes that a channel took the subject for the doer into the week's sightings. */
    private static void book(Messages mail, int row, Sightings sightings) {
        int sighting = sightings.add(
                mail.subject(row),
                mail.day(row),
                mail.payload(row),
                mail.extra(row),
                mail.occurred(row),
                mail.origin(row));
        sightings.tags().copy(sighting, mail.tags(), row);
    }

    private static void putOn(KeptRows watched, Messages mail, int row) {
        int place = -watched.find(mail.subject(row), mail.payload(row)) - 1;
        if (place >= 0) {
            watched.insertBare(place, mail, row, 0, mail.payload(row), 0);
        }
    }

    private static void takeOff(KeptRows watched, Messages mail, int row) {
        int at = watched.find(mail.subject(row), mail.payload(row));
        if (at >= 0) {
            watched.remove(at);
        }
    }

    /** Returns what being audited on a channel costs a person in yuan. */
    public int auditYuan(int channel) {
        Audit audit = plan.audits.at(channel);
        return audit == null ? 0 : audit.costYuan;
    }

    /** Returns what being audited on a channel takes of a person's hours. */
    public int auditHours(int channel) {
        Audit audit = plan.audits.at(channel);
        return audit == null ? 0 : audit.hours;
    }

    private void watch(People people, KeptRows watched, In in, Sightings sightings, Messages messages) {
        Acts acts = in.acts();
        Glimpses glimpses = sightings.glimpsesRoom();
        glimpses.forget(acts.size());
        glimpses.watch(plan.eyes, acts);
        int size = glimpses.size();
        for (int glimpse = 0; glimpse < size; glimpse++) {
            int row = glimpses.act(glimpse);
            Watcher watcher = plan.watchers[glimpses.watcher(glimpse)];
            Reach reach = plan.reach[watcher.channel()];
            if (reach != null && !reach.has(acts, row, people, ties, watched)) {
                continue;
            }
            long origin = acts.origin(row);
            if (watcher.isSent() && !isThere(people, acts.subject(row), watcher, in.targets(), origin)) {
                continue;
            }
            if (watcher.mistake() > 0
                    && Draws.happens(Mixer.draw(watcher.mistakeKey(), origin, 0), watcher.mistake())
                    && accuse(people, acts, row, watcher, messages)) {
                continue;
            }
            Provenance provenance = glimpses.see(row) ? Provenance.DUPLICATE : Provenance.OWN_ACT;
            int code = Sightings.code(acts.kind(row), watcher.channel());
            int day = acts.day(row);
            int sighting = sightings.add(acts.subject(row), day, code, acts.until(row), day, origin);
            sightings.tags().stamp(sighting, stamp, provenance);
        }
    }

    /** Says whether a channel that is not everywhere alike is where somebody acts. */
    private static boolean isThere(People people, int doer, Watcher watcher, Targets targets, long origin) {
        int traits = people.traitsOf(doer);
        double allocated = watcher.target() < 0 ? 1 : targets.presence(watcher.target(), doer, traits);
        return watcher.isThere(allocated, Traits.group(traits), origin);
    }

    /**
     * Proposes somebody else as the doer; who is not accepted stays unidentified.
     *
     * @return whether it was a mistake: nobody is taken for another adult of a household that has none
     */
    private boolean accuse(People people, Acts acts, int row, Watcher watcher, Messages messages) {
        int doer = acts.subject(row);
        long origin = acts.origin(row);
        int candidate = candidate(doer, people.population(), watcher, Mixer.draw(watcher.candidateKey(), origin, 0));
        if (candidate < 0) {
            return watcher.among() != Watcher.Among.HOUSEHOLD;
        }
        boolean alike = Traits.group(people.traitsOf(candidate)) == Traits.group(people.traitsOf(doer));
        if (!alike && !Draws.happens(Mixer.draw(watcher.likenessKey(), origin, 0), watcher.likeness())) {
            return true;
        }
        int code = Messages.code(MISIDENTIFIED, Sightings.code(acts.kind(row), watcher.channel()));
        int sent = messages.add(candidate, acts.day(row), code, acts.until(row), acts.day(row), origin);
        messages.tags().stamp(sent, stamp, Provenance.MISIDENTIFIED);
        return true;
    }

    private int candidate(int doer, int population, Watcher watcher, long draw) {
        return switch (watcher.among()) {
            case NEIGHBOURS -> ties.pick(doer, TieKind.NEIGHBOUR, draw);
            case HOUSEHOLD -> ties.pick(doer, TieKind.HOUSEHOLD, draw);
            case CITY -> {
                int other = population > 1 ? Draws.below(draw, population - 1) : -1;
                yield other >= doer ? other + 1 : other;
            }
        };
    }
}
