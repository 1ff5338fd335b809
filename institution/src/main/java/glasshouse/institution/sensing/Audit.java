package glasshouse.institution.sensing;

import glasshouse.kernel.column.KeptRows;
import glasshouse.kernel.message.Claims;
import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.ManyDraws;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Origin;
import glasshouse.kernel.random.Purpose;
import glasshouse.kernel.time.Week;
import glasshouse.kernel.truth.Provenance;
import glasshouse.kernel.truth.Stamp;
import glasshouse.society.people.People;

/**
 * Audits people: calls those of high risk, or anybody, at a rate that no conduct changes, waits for the pool's hours, and finds some of
 * what they did unseen in the time that it looks back on. Luck of the call belongs to (person, week), of a finding to the act and
 * the audit.
 */
final class Audit {
    /** The kind of root event in an origin. */
    static final int ROOT = 10;

    final int channel;
    final int lookBack;
    final int costYuan;
    final int hours;
    private final int target;
    private final AuditRate rate;
    private final long[] finds;
    private final long errs;
    private final int errsAs;
    private final int pool;
    private final int work;
    private final long callKey;
    private final long dayKey;
    private final long findKey;
    private final long errKey;

    Audit(int channel, String name, AuditSettings settings, SensingPlan.Setting setting) {
        this.channel = channel;
        this.lookBack = settings.looksBack().value();
        this.costYuan = (int) StrictMath.round(settings.cost().yuan());
        this.hours = (int) StrictMath.round(settings.hoursOfPerson());
        this.target = settings.targetedBy().isEmpty()
                ? Targets.ANYBODY
                : setting.predictions().number(settings.targetedBy());
        this.rate = AuditRate.of(settings, setting.lists());
        this.finds = new long[setting.acts().size()];
        settings.finds().forEach((act, share) -> finds[setting.acts().number(act)] = share.threshold());
        this.errs = settings.errs().threshold();
        this.errsAs = settings.errsAs().isEmpty() ? 0 : setting.acts().number(settings.errsAs());
        this.pool = settings.pool().isEmpty() ? -1 : setting.pools().number(settings.pool());
        this.work = Claims.extra(settings.priority(), (int) StrictMath.round(settings.hours() * 100));
        this.callKey = key(setting.luckSeed(), name, "call");
        this.dayKey = key(setting.luckSeed(), name, "call-day");
        this.findKey = key(setting.luckSeed(), name, "find");
        this.errKey = key(setting.luckSeed(), name, "err");
    }

    private static long key(long seed, String channel, String decision) {
        return Key.of(seed, new Purpose("sensing." + channel + "." + decision));
    }

    /** Says whether audits look for a kind of act. */
    boolean looksFor(int act) {
        return finds[act] > 0;
    }

    /** Returns the number of lists, 0 where none changes a rate. */
    int lists() {
        return rate.lists();
    }

    /** Says whether those on a list are called more often than others. */
    boolean raises(int list) {
        return rate.raises(list);
    }

    /**
     * Calls those of a district who are to be audited, in order: whoever is called at the usual rate, and of those who are on a list that raises any
     * audit's rate whoever is called at the highest.
     */
    void call(People people, int week, Targets targets, Auditing auditing) {
        Glimpses glimpses = auditing.sightings().glimpsesRoom();
        Glimpses.Raised raised = glimpses.raised();
        if (rate.lists() == 0) {
            raised.callNobody();
        } else {
            raised.call(callKey, rate.highest());
        }
        int next = 0;
        for (int from = 0; from < people.size(); from += ManyDraws.MOST_SUBJECTS) {
            int size = Math.min(ManyDraws.MOST_SUBJECTS, people.size() - from);
            long first = Origin.of(people.from() + from, week);
            glimpses.match(callKey, first, size, rate.usual());
            for (int called = 0; called < glimpses.size(); called++) {
                int subject = people.from() + from + glimpses.act(called);
                next = askRaised(people, week, targets, auditing, next, subject);
                boolean isRaised = next < raised.calls() && raised.called(next) == subject;
                next += isRaised ? 1 : 0;
                ask(people, subject, week, targets, auditing);
            }
        }
        askRaised(people, week, targets, auditing, next, people.from() + people.size());
    }

    /** Asks those on lists that raise a rate, from one of them on, who come before a subject; returns which is next. */
    private int askRaised(People people, int week, Targets targets, Auditing auditing, int first, int before) {
        Glimpses.Raised raised = auditing.sightings().glimpsesRoom().raised();
        int next = first;
        while (next < raised.calls() && raised.called(next) < before) {
            ask(people, raised.called(next), week, targets, auditing);
            next++;
        }
        return next;
    }

    private void ask(People people, int subject, int week, Targets targets, Auditing auditing) {
        long draw = Mixer.draw(callKey, Origin.of(subject, week), 0);
        boolean due = Draws.happens(draw, rate.highest())
                && Draws.happens(draw, rate.of(subject, auditing.watched()))
                && !people.isAtRest(subject - people.from());
        if (due && targets.isHigh(target, subject, people.traitsOf(subject))) {
            call(subject, week, auditing);
        }
    }

    private void call(int subject, int week, Auditing auditing) {
        long origin = Origin.event(ROOT, subject, week, channel);
        int day = week * Week.DAYS + Draws.below(Mixer.draw(dayKey, origin, 0), Week.DAYS);
        if (pool < 0) {
            look(subject, day, day, origin, auditing);
        } else {
            int code = Claims.code(pool, Sensing.AUDIT_GRANTED, channel);
            int claim = auditing.claims().add(subject, day, code, work, day, origin);
            auditing.claims().tags().stamp(claim, auditing.stamp(), Provenance.OWN_ACT);
        }
    }

    /** Looks into what a person did, and books what it finds. */
    void look(int subject, int day, int called, long audit, Auditing auditing) {
        Traces traces = auditing.traces();
        int found = 0;
        for (int left = traces.seek(subject); left > 0; left--) {
            found += book(traces, traces.sought(left - 1), day, audit, auditing);
        }
        Stamp stamp = auditing.stamp();
        boolean wrong = found == 0 && Draws.happens(Mixer.draw(errKey, audit, 0), errs);
        Provenance truth = wrong ? Provenance.FALSE_ALARM : Provenance.OWN_ACT;
        if (wrong) {
            int code = Sightings.code(errsAs, channel);
            int sighting = auditing.sightings().add(subject, day, code, 0, day, audit);
            auditing.sightings().tags().stamp(sighting, stamp, truth);
        }
        int event = auditing.events().add(subject, day, channel, found, called, audit);
        auditing.events().tags().stamp(event, stamp, truth);
    }

    /** Books a trace if the audit finds it; returns 1 if it does, and 0 if not. */
    private int book(Traces traces, int row, int day, long audit, Auditing auditing) {
        KeptRows rows = traces.rows();
        int act = rows.code(row);
        boolean inReach = rows.occurred(row) >= day - lookBack;
        if (!inReach || !Draws.happens(Mixer.draw(findKey, rows.origin(row), Origin.week(audit)), finds[act])) {
            return 0;
        }
        int sighting = auditing.sightings()
                .add(
                        rows.subject(row),
                        day,
                        Sightings.code(act, channel),
                        rows.extra(row),
                        rows.occurred(row),
                        rows.origin(row));
        auditing.sightings().tags().copy(sighting, rows.tags(), row);
        traces.find(row);
        return 1;
    }
}
