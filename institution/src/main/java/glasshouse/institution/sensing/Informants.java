package glasshouse.institution.sensing;

import glasshouse.kernel.message.Claims;
import glasshouse.kernel.message.Messages;
import glasshouse.kernel.quantity.Probability;
import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Origin;
import glasshouse.kernel.random.Purpose;
import glasshouse.kernel.truth.Provenance;
import glasshouse.kernel.truth.Stamp;
import glasshouse.society.conduct.Acts;
import glasshouse.society.ties.TieKind;
import glasshouse.society.ties.Ties;
import java.util.Locale;

/**
 * Lets ties witness acts, decide whether to report, and reach the agency: one week from the act to the witness's decision,
 * one more to the report, and, where reports are checked, the wait for the pool's hours.
 */
final class Informants {
    private static final TieKind[] KINDS = TieKind.values();

    final int channel;
    private final long[] actThreshold;
    private final long[] witness = new long[KINDS.length];
    private final long[] report = new long[KINDS.length];
    private final long mistaken;
    private final int pool;
    private final int work;
    private final long eyesKey;
    private final long witnessKey;
    private final long whoKey;
    private final long reportKey;
    private final long mistakenKey;
    private final long mistakenWhoKey;

    Informants(int channel, String name, InformantSettings settings, long[] actThreshold, int pool, long seed) {
        this.channel = channel;
        this.actThreshold = actThreshold;
        for (TieKind kind : KINDS) {
            String tie = kind.name().toLowerCase(Locale.ROOT);
            witness[kind.ordinal()] =
                    settings.witness().getOrDefault(tie, Probability.ZERO).threshold();
            report[kind.ordinal()] =
                    settings.report().getOrDefault(tie, Probability.ZERO).threshold();
        }
        this.mistaken = settings.mistaken().threshold();
        this.pool = pool;
        this.work = Claims.extra(settings.priority(), (int) StrictMath.round(settings.hours() * 100));
        this.eyesKey = key(seed, name, "before-eyes");
        this.witnessKey = key(seed, name, "witness");
        this.whoKey = key(seed, name, "who");
        this.reportKey = key(seed, name, "report");
        this.mistakenKey = key(seed, name, "mistaken");
        this.mistakenWhoKey = key(seed, name, "mistaken-who");
    }

    private static long key(long seed, String channel, String decision) {
        return Key.of(seed, new Purpose("sensing." + channel + "." + decision));
    }

    /** Tells ties what they saw of the week's acts. */
    void witness(Ties ties, Acts acts, Glimpses glimpses, Messages messages, Stamp stamp) {
        glimpses.face(acts, eyesKey, actThreshold);
        for (int faced = 0; faced < glimpses.size(); faced++) {
            int row = glimpses.act(faced);
            witness(ties, acts, row, glimpses.isSeen(row) ? Provenance.DUPLICATE : Provenance.OWN_ACT, messages, stamp);
        }
    }

    /** Tells a tie of an act: the first kind of tie that has somebody there; at most one witness an act. */
    private void witness(Ties ties, Acts acts, int actRow, Provenance provenance, Messages messages, Stamp stamp) {
        long origin = acts.origin(actRow);
        int day = acts.day(actRow);
        for (TieKind kind : KINDS) {
            int tieKind = kind.ordinal();
            if (witness[tieKind] > 0 && Draws.happens(Mixer.draw(witnessKey, origin, tieKind), witness[tieKind])) {
                int tie = ties.pick(acts.subject(actRow), kind, Mixer.draw(whoKey, origin, tieKind));
                if (tie >= 0) {
                    int code = Messages.code(Sensing.WITNESSED, Sightings.code(acts.kind(actRow), channel));
                    int row = messages.add(tie, day, code, tieKind, day, origin);
                    messages.tags().stamp(row, stamp, provenance);
                    return;
                }
            }
        }
    }

    /** Lets a witness decide; a report goes to the person it names. */
    void decide(Ties ties, Messages mail, int row, int day, Messages messages, Stamp stamp) {
        int tieKind = mail.extra(row);
        long origin = mail.origin(row);
        if (!Draws.happens(Mixer.draw(reportKey, origin, tieKind), report[tieKind])) {
            return;
        }
        int named = Origin.subject(origin);
        boolean wrong = Draws.happens(Mixer.draw(mistakenKey, origin, tieKind), mistaken);
        if (wrong) {
            named = ties.pick(named, TieKind.NEIGHBOUR, Mixer.draw(mistakenWhoKey, origin, tieKind));
            if (named < 0) {
                return;
            }
        }
        int code = Messages.code(Sensing.REPORTED, mail.payload(row));
        int sent = messages.add(named, day, code, tieKind, mail.occurred(row), origin);
        if (wrong) {
            messages.tags().stamp(sent, stamp, Provenance.MISIDENTIFIED);
        } else {
            messages.tags().copy(sent, mail.tags(), row);
        }
    }

    /** Takes a report in: into the books at once, or to the pool that checks it. */
    void take(Messages mail, int row, Sightings sightings, Claims claims) {
        int payload = mail.payload(row);
        if (pool < 0) {
            book(mail, row, sightings);
            return;
        }
        int code = Claims.code(pool, Sensing.REPORT_CHECKED, payload);
        int claim = claims.add(mail.subject(row), mail.day(row), code, work, mail.occurred(row), mail.origin(row));
        claims.tags().copy(claim, mail.tags(), row);
    }

    /** Writes a report, as it arrived or once it was checked, into the week's sightings. */
    static void book(Messages mail, int row, Sightings sightings) {
        int sighting = sightings.add(
                mail.subject(row), mail.day(row), mail.payload(row), 0, mail.occurred(row), mail.origin(row));
        sightings.tags().copy(sighting, mail.tags(), row);
    }
}
