package glasshouse.institution.sensing;

import glasshouse.institution.sensing.report.Desk;
import glasshouse.institution.sensing.report.InformantSettings;
import glasshouse.institution.sensing.report.Office;
import glasshouse.institution.sensing.report.Report;
import glasshouse.institution.sensing.report.Reports;
import glasshouse.institution.sensing.report.TieNames;
import glasshouse.kernel.message.Claims;
import glasshouse.kernel.message.Messages;
import glasshouse.kernel.quantity.Probability;
import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Purpose;
import glasshouse.kernel.truth.Provenance;
import glasshouse.society.conduct.Acts;
import glasshouse.society.ties.TieKind;

/**
 * Lets ties witness acts, decide whether to report, and reach the agency: one week from the act to the witness's decision,
 * one more to the report, and, where reports are checked, the wait for the pool's hours.
 */
final class Informants {
    private static final TieKind[] KINDS = TieKind.values();

    final int channel;
    final Office office;
    private final long[] actThreshold;
    private final long[] witness = new long[KINDS.length];
    private final int pool;
    private final int work;
    private final long eyesKey;
    private final long witnessKey;
    private final long whoKey;

    Informants(int channel, String name, InformantSettings settings, SensingPlan.Setting setting) {
        long seed = setting.luckSeed();
        this.channel = channel;
        this.office = Office.of(channel, name, settings, setting.acts(), setting.groups(), seed);
        this.actThreshold = new long[setting.acts().size()];
        settings.acts().forEach((act, share) -> actThreshold[setting.acts().number(act)] = share.threshold());
        for (TieKind kind : KINDS) {
            witness[kind.ordinal()] = settings.witness()
                    .getOrDefault(TieNames.of(kind.ordinal()), Probability.ZERO)
                    .threshold();
        }
        this.pool = settings.pool().isEmpty() ? -1 : setting.pools().number(settings.pool());
        this.work = Claims.extra(settings.priority(), (int) StrictMath.round(settings.hours() * 100));
        this.eyesKey = key(seed, name, "before-eyes");
        this.witnessKey = key(seed, name, "witness");
        this.whoKey = key(seed, name, "who");
    }

    private static long key(long seed, String channel, String decision) {
        return Key.of(seed, new Purpose("sensing." + channel + "." + decision));
    }

    /** Tells ties what they saw of the week's acts. */
    void witness(Desk desk, Acts acts, Glimpses glimpses) {
        glimpses.face(acts, eyesKey, actThreshold);
        for (int faced = 0; faced < glimpses.size(); faced++) {
            int row = glimpses.act(faced);
            witness(desk, acts, row, glimpses.isSeen(row) ? Provenance.DUPLICATE : Provenance.OWN_ACT);
        }
    }

    /** Tells a tie of an act: the first kind of tie that has somebody there; at most one witness an act. */
    private void witness(Desk desk, Acts acts, int actRow, Provenance provenance) {
        long origin = acts.origin(actRow);
        int day = acts.day(actRow);
        for (TieKind kind : KINDS) {
            int tieKind = kind.ordinal();
            if (witness[tieKind] > 0 && Draws.happens(Mixer.draw(witnessKey, origin, tieKind), witness[tieKind])) {
                int tie = desk.ties().pick(acts.subject(actRow), kind, Mixer.draw(whoKey, origin, tieKind));
                if (tie >= 0) {
                    int code = Messages.code(Sensing.WITNESSED, Sightings.code(acts.kind(actRow), channel));
                    int row = desk.messages().add(tie, day, code, tieKind, day, origin);
                    desk.messages().tags().stamp(row, desk.stamp(), provenance);
                    return;
                }
            }
        }
    }

    /** Takes a report in: into the books or out of the world at once, or to the pool whose hours checking it takes. */
    void take(Desk desk, Messages mail, int row, Sightings sightings, Claims claims) {
        office.arrive(desk, mail, row);
        int payload = mail.payload(row);
        boolean stands = Report.stands(payload);
        if (pool >= 0) {
            int answer = stands ? Sensing.REPORT_CHECKED : Sensing.REPORT_DISMISSED;
            int code = Claims.code(pool, answer, Report.what(payload));
            int claim = claims.add(mail.subject(row), mail.day(row), code, work, mail.occurred(row), mail.origin(row));
            claims.tags().copy(claim, mail.tags(), row);
        } else if (stands) {
            book(mail, row, sightings);
        } else {
            dismiss(desk, mail, row);
        }
    }

    /** Writes a report, as it arrived or once it was checked, into the week's sightings. */
    static void book(Messages mail, int row, Sightings sightings) {
        int what = Report.what(mail.payload(row));
        int sighting = sightings.add(mail.subject(row), mail.day(row), what, 0, mail.occurred(row), mail.origin(row));
        sightings.tags().copy(sighting, mail.tags(), row);
    }

    /** Notes that a report was thrown out. */
    static void dismiss(Desk desk, Messages mail, int row) {
        desk.reports().note(mail.subject(row), mail.day(row), Reports.THROWN_OUT, mail.payload(row), 0, mail, row);
    }
}
