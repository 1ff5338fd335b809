package glasshouse.institution.sensing.report;

import glasshouse.kernel.index.Names;
import glasshouse.kernel.message.Messages;
import glasshouse.kernel.quantity.Probability;
import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Origin;
import glasshouse.kernel.random.Purpose;
import glasshouse.kernel.truth.Provenance;
import glasshouse.society.population.Traits;
import glasshouse.society.ties.TieKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compiles who hands in reports on one channel and why: what a witness saw, what malice, a quota or retaliation makes up; what
 * a report is paid, and what it is worth as evidence.
 */
public final class Office {
    private final Willingness willingness;
    private final Checking checking;
    private final @Nullable Malice malice;
    private final @Nullable Quota quota;
    private final @Nullable Retaliation retaliation;
    private final long mistaken;
    private final long reportKey;
    private final long mistakenKey;
    private final long mistakenWhoKey;

    private Office(int channel, String name, InformantSettings settings, Names acts, List<String> groups, long seed) {
        this.willingness = Willingness.of(
                settings.report(),
                settings.reward(),
                settings.retaliation().map(RetaliationSettings::silenced).orElse(Probability.ZERO),
                groups);
        this.checking = Checking.of(name, settings.checkingFinds(), settings.checkingLoses(), seed);
        this.malice = settings.malice()
                .map(one -> new Malice(channel, name, one, Report.what(channel, acts.number(one.act())), seed))
                .orElse(null);
        this.quota = settings.quota()
                .map(one -> new Quota(channel, name, one, Report.what(channel, acts.number(one.act())), seed))
                .orElse(null);
        this.retaliation = settings.retaliation()
                .map(one -> new Retaliation(channel, name, one, seed))
                .orElse(null);
        this.mistaken = settings.mistaken().threshold();
        this.reportKey = key(seed, name, "report");
        this.mistakenKey = key(seed, name, "mistaken");
        this.mistakenWhoKey = key(seed, name, "mistaken-who");
    }

    /** Compiles the reports of a channel. */
    public static Office of(
            int channel, String name, InformantSettings settings, Names acts, List<String> groups, long seed) {
        return new Office(channel, name, settings, acts, groups, seed);
    }

    private static long key(long seed, String channel, String decision) {
        return Key.of(seed, new Purpose("sensing." + channel + "." + decision));
    }

    /** Lets people make up reports: out of malice each week, for a quota at its reckoning. */
    public void makeUp(Desk desk) {
        if (malice != null) {
            malice.raise(desk, this);
        }
        if (quota != null && quota.isDue(desk.week())) {
            quota.reckon(desk, this);
        }
    }

    /** Lets a witness decide; a report goes to the person it names. */
    public void decide(Desk desk, Messages mail, int row) {
        int witness = mail.subject(row);
        int tie = mail.extra(row);
        long origin = mail.origin(row);
        int named = Origin.subject(origin);
        int group = willingness.isAlike() ? 0 : Traits.group(desk.people().traitsOf(named));
        long threshold = willingness.threshold(group, tie, desk.isShunned(witness));
        if (!Draws.happens(Mixer.draw(reportKey, origin, tie), threshold)) {
            return;
        }
        boolean wrong = Draws.happens(Mixer.draw(mistakenKey, origin, tie), mistaken);
        if (wrong) {
            named = desk.ties().pick(named, TieKind.NEIGHBOUR, Mixer.draw(mistakenWhoKey, origin, tie));
            if (named < 0) {
                return;
            }
        }
        int payload = payload(mail.payload(row), tie, origin, !wrong);
        int sent = send(desk, witness, named, payload, mail.occurred(row), origin);
        if (wrong) {
            desk.messages().tags().stamp(sent, desk.stamp(), Provenance.MISIDENTIFIED);
        } else {
            desk.messages().tags().copy(sent, mail.tags(), row);
        }
        account(desk, witness, named, sent);
    }

    /**
     * Hands in what somebody makes up today, if there is anybody to name.
     *
     * @param named of whom, less than 0 for nobody
     * @param what the kind of act and the channel, packed as in a sighting
     * @param tie kind of tie between the two
     */
    void makeUp(Desk desk, int reporter, int named, int what, int tie, long origin) {
        if (named >= 0) {
            int sent = send(desk, reporter, named, payload(what, tie, origin, false), desk.today(), origin);
            desk.messages().tags().stamp(sent, desk.stamp(), Provenance.FABRICATED);
            account(desk, reporter, named, sent);
        }
    }

    private int payload(int what, int tie, long origin, boolean right) {
        return Report.payload(what, tie, checking.strength(origin, tie, right));
    }

    private static int send(Desk desk, int reporter, int named, int payload, int occurred, long origin) {
        int code = Messages.code(Report.REPORTED, payload);
        return desk.messages().add(named, desk.today(), code, reporter, occurred, origin);
    }

    /** Notes, rewards and counts a report that was sent. */
    private void account(Desk desk, int reporter, int named, int sent) {
        Messages messages = desk.messages();
        int payload = messages.payload(sent);
        desk.reports().note(reporter, desk.today(), Reports.HANDED_IN, payload, named, messages, sent);
        int yuan = willingness.yuan(Traits.group(desk.people().traitsOf(named)));
        if (yuan > 0) {
            desk.reports().note(reporter, desk.today(), Reports.REWARDED, payload, yuan, messages, sent);
        }
        if (quota != null) {
            quota.count(desk, reporter);
        }
    }

    /** Takes note of a report that has reached the agency; who it names may find out who reported. */
    public void arrive(Desk desk, Messages mail, int row) {
        desk.reports()
                .note(mail.subject(row), mail.day(row), Reports.ARRIVED, mail.payload(row), mail.extra(row), mail, row);
        if (retaliation != null && mail.extra(row) != mail.subject(row)) {
            retaliation.findOut(desk, mail, row);
        }
    }

    /** Lets somebody who has found out who reported him or her report back. */
    public void reportBack(Desk desk, Messages mail, int row) {
        if (retaliation != null) {
            retaliation.reportBack(desk, this, mail, row);
        }
    }
}
