package glasshouse.institution.measures;

import glasshouse.institution.lists.ListsPlan;
import glasshouse.institution.measures.membership.MemberDesk;
import glasshouse.institution.scoring.Rulebooks;
import glasshouse.kernel.column.KeptRows;
import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.truth.Provenance;
import glasshouse.kernel.truth.Stamp;
import glasshouse.society.conduct.Requests;
import glasshouse.society.response.Treatment;

/** Answers requests: refused for a sanction or a grade, favoured for a redlist or a grade, else granted as to anybody. */
final class Counter {
    private final MeasuresPlan plan;
    private final ListsPlan lists;
    private final Rulebooks rulebooks;

    private final MemberDesk desk;
    /** [request]: whether somebody else answers it; empty where nobody answers any. */
    private final boolean[] answered;
    /** [request]: 1 for kinds that are looked at whoever asks, 0 for others. */
    private final int[] always;

    /**
     * Says who deals with requests besides.
     *
     * @param desk companies
     * @param answered [request] whether somebody else answers it; empty where nobody answers any
     */
    record Beside(MemberDesk desk, boolean[] answered) {}

    Counter(MeasuresPlan plan, ListsPlan lists, Rulebooks rulebooks, Beside beside) {
        this.desk = beside.desk();
        this.answered = beside.answered();
        this.plan = plan;
        this.lists = lists;
        this.rulebooks = rulebooks;
        this.always = always(plan, beside);
    }

    /** Says which kinds of request are looked at whoever asks: a grade, a company, or somebody else may answer them. */
    private static int[] always(MeasuresPlan plan, Beside beside) {
        int[] always = new int[plan.bids.length];
        for (int kind = 0; kind < always.length; kind++) {
            boolean byOthers = beside.answered().length > 0 && beside.answered()[kind]
                    || beside.desk().dealsWith(kind);
            boolean byGrade = plan.deniedByGrade[kind] || plan.favouredByGrade[kind];
            always[kind] = byOthers || byGrade || plan.bids[kind] ? 1 : 0;
        }
        return always;
    }

    void answer(Sanctions sanctions, Measures.Evidence evidence, Measures.Out out) {
        Requests requests = evidence.requests();
        KeptRows inForce = sanctions.inForce();
        Concerned concerned = evidence.concerned();
        concerned.find(requests, inForce, always);
        for (int number = 0; number < concerned.size(); number++) {
            int row = concerned.row(number);
            int at = concerned.firstOf(inForce, requests.subject(row));
            if (!isDenied(sanctions, at, requests, row, out)
                    && !isDeniedByGrade(evidence, row, out)
                    && !desk.refuses(evidence.privateScores(), requests, row, out.perks(), out.treatment())) {
                favour(inForce, at, evidence, row, out);
                desk.favour(evidence.privateScores(), requests, row, out.perks(), out.treatment());
                handOn(requests, row, out.applications());
                if (plan.bids[requests.kind(row)]) {
                    bid(inForce, at, evidence, row, out);
                }
            }
        }
    }

    /** Hands all requests on that somebody else answers: there is no measure that refuses any. */
    void handOnAll(Requests requests, Applications applications) {
        for (int row = 0; row < requests.size() && answered.length > 0; row++) {
            handOn(requests, row, applications);
        }
    }

    private void handOn(Requests requests, int row, Applications applications) {
        if (answered.length > 0 && answered[requests.kind(row)]) {
            int added = applications.addFrom(requests, row);
            applications.tags().stamp(added, Stamp.honest(), Provenance.OWN_ACT);
        }
    }

    private static boolean holds(KeptRows inForce, int at, int day) {
        return inForce.extra(at) <= day && day < inForce.day(at);
    }

    private boolean isDenied(Sanctions sanctions, int first, Requests requests, int row, Measures.Out out) {
        KeptRows inForce = sanctions.inForce();
        int subject = requests.subject(row);
        for (int at = first; at < inForce.size() && inForce.subject(at) == subject; at++) {
            int code = inForce.code(at);
            Measure measure = plan.measures[Sanctions.measure(code)];
            if (measure != null
                    && holds(inForce, at, requests.day(row))
                    && !sanctions.isSuspended(inForce, at, code)
                    && refuses(measure, requests, row)) {
                deny(inForce, at, requests, row, out);
                return true;
            }
        }
        return false;
    }

    private static boolean refuses(Measure measure, Requests requests, int row) {
        long share = measure.denies()[requests.kind(row)];
        return share > 0 && Draws.happens(Mixer.draw(measure.denyKey(), requests.origin(row), 0), share);
    }

    private void deny(KeptRows inForce, int at, Requests requests, int row, Measures.Out out) {
        int sanction = inForce.code(at);
        int list = Sanctions.list(sanction);
        int day = requests.day(row);
        boolean late = inForce.occurred(at) <= day;
        int code = Denials.code(requests.kind(row), Sanctions.measure(sanction), list);
        code = late ? Denials.late(code) : code;
        int denied = out.denials().addFrom(inForce, at);
        out.denials().setDay(denied, day);
        out.denials().setCode(denied, Sanctions.isReached(sanction) ? Denials.forKin(code) : code);
        out.denials().setExtra(denied, inForce.extra(at));
        if (lists.isBlack(list)) {
            int told = out.treatment().addFrom(inForce, at);
            out.treatment().setDay(told, day);
            out.treatment().setCode(told, Treatment.code(Treatment.DENIED, list, 0));
            out.treatment().setExtra(told, late || !Sanctions.isOwn(sanction) ? 1 : 0);
        }
    }

    private boolean isDeniedByGrade(Measures.Evidence evidence, int row, Measures.Out out) {
        Requests requests = evidence.requests();
        int subject = requests.subject(row);
        if (!plan.deniedByGrade[requests.kind(row)] || !rulebooks.isScored(subject)) {
            return false;
        }
        int grade = rulebooks.grade(subject, evidence.scores().of(subject));
        for (Measure measure : plan.ofGrade[grade]) {
            if (plan.speaksOf(measure, subject) && refuses(measure, requests, row)) {
                byGrade(requests, row, grade, Denials.code(requests.kind(row), measure.measure(), 0), out);
                return true;
            }
        }
        return false;
    }

    private static void byGrade(Requests requests, int row, int grade, int code, Measures.Out out) {
        int answered = out.denials().addFrom(requests, row);
        out.denials().tags().stamp(answered, Stamp.honest(), Provenance.OWN_ACT);
        out.denials().setCode(answered, Denials.byGrade(code));
        out.denials().setExtra(answered, grade);
    }

    private void favour(KeptRows inForce, int first, Measures.Evidence evidence, int row, Measures.Out out) {
        Requests requests = evidence.requests();
        int kind = requests.kind(row);
        int subject = requests.subject(row);
        for (int at = first; at < inForce.size() && inForce.subject(at) == subject; at++) {
            Measure measure = plan.measures[Sanctions.measure(inForce.code(at))];
            if (measure != null && measure.favours()[kind] != 0 && holds(inForce, at, requests.day(row))) {
                int code = Denials.code(kind, measure.measure(), Sanctions.list(inForce.code(at)));
                int favoured = out.denials().addFrom(inForce, at);
                out.denials().setDay(favoured, requests.day(row));
                out.denials().setCode(favoured, Denials.favoured(code));
                return;
            }
        }
        if (!plan.favouredByGrade[kind] || !rulebooks.isScored(subject)) {
            return;
        }
        int grade = rulebooks.grade(subject, evidence.scores().of(subject));
        for (Measure measure : plan.ofGrade[grade]) {
            if (plan.speaksOf(measure, subject) && measure.favours()[kind] != 0) {
                byGrade(requests, row, grade, Denials.favoured(Denials.code(kind, measure.measure(), 0)), out);
                return;
            }
        }
    }

    /** Lets a request compete, with the most marks by which a measure prefers it. */
    private void bid(KeptRows inForce, int first, Measures.Evidence evidence, int row, Measures.Out out) {
        Requests requests = evidence.requests();
        int kind = requests.kind(row);
        int subject = requests.subject(row);
        int marks = 0;
        for (int at = first; at < inForce.size() && inForce.subject(at) == subject; at++) {
            Measure measure = plan.measures[Sanctions.measure(inForce.code(at))];
            if (measure != null && holds(inForce, at, requests.day(row))) {
                marks = Math.max(marks, measure.prefers()[kind]);
            }
        }
        if (plan.ofGrade.length > 0 && rulebooks.isScored(subject)) {
            int grade = rulebooks.grade(subject, evidence.scores().of(subject));
            for (Measure measure : plan.ofGrade[grade]) {
                marks = Math.max(marks, plan.speaksOf(measure, subject) ? measure.prefers()[kind] : 0);
            }
        }
        int bid = out.bids().addFrom(requests, row);
        out.bids().tags().stamp(bid, Stamp.honest(), Provenance.OWN_ACT);
        out.bids().setExtra(bid, marks);
    }
}
