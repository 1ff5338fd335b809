package glasshouse.institution.sensing.report;

import glasshouse.kernel.message.Messages;
import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Origin;
import glasshouse.kernel.random.Purpose;
import glasshouse.society.response.Informing;

/** Lets those who are reported find out by whom, and decides what they do about it; cutting the tie is society's. */
final class Retaliation {
    private final int channel;
    private final long foundOut;
    private final long cutsTie;
    private final long reportsBack;
    private final long foundOutKey;
    private final long cutKey;
    private final long backKey;

    Retaliation(int channel, String name, RetaliationSettings settings, long seed) {
        this.channel = channel;
        this.foundOut = settings.foundOut().threshold();
        this.cutsTie = settings.cutsTie().threshold();
        this.reportsBack = settings.reportsBack().threshold();
        this.foundOutKey = Key.of(seed, new Purpose("sensing." + name + ".found-out"));
        this.cutKey = Key.of(seed, new Purpose("sensing." + name + ".retaliation-cut"));
        this.backKey = Key.of(seed, new Purpose("sensing." + name + ".retaliation-report"));
    }

    /** Lets who was reported by an arriving report find out, by a message to himself or herself. */
    void findOut(Desk desk, Messages mail, int row) {
        long origin = mail.origin(row);
        int tie = Report.tie(mail.payload(row));
        if (foundOut == 0 || !Draws.happens(Mixer.draw(foundOutKey, origin, tie), foundOut)) {
            return;
        }
        boolean cuts = Draws.happens(Mixer.draw(cutKey, origin, tie), cutsTie);
        boolean back = Draws.happens(Mixer.draw(backKey, origin, tie), reportsBack);
        int payload = Informing.payload(Report.what(mail.payload(row)), tie, cuts, back);
        int code = Messages.code(Informing.FOUND_OUT, payload);
        desk.messages().send(mail.subject(row), desk.today(), code, mail.extra(row), mail.occurred(row), origin);
    }

    /** Makes up a report about who reported, where somebody who found out means to. */
    void reportBack(Desk desk, Office office, Messages mail, int row) {
        int payload = mail.payload(row);
        int nth = nth(mail, row);
        if (!Informing.reportsBack(payload) || nth > Report.MOST_A_WEEK) {
            return;
        }
        int subject = mail.subject(row);
        long origin = Origin.event(Report.RETALIATION, subject, desk.week(), Report.ordinal(channel, nth));
        office.makeUp(desk, subject, mail.extra(row), Report.what(payload), Informing.tie(payload), origin);
    }

    /** Counts what the subject found out on this channel in the same week, up to a row. */
    private static int nth(Messages mail, int row) {
        int nth = 0;
        for (int before = row - 1; before >= 0 && mail.subject(before) == mail.subject(row); before--) {
            nth += mail.kind(before) == Informing.FOUND_OUT ? 1 : 0;
        }
        return nth;
    }
}
