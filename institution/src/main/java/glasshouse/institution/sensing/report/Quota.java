package glasshouse.institution.sensing.report;

import glasshouse.kernel.column.KeptRows;
import glasshouse.kernel.random.Befallen;
import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.ManyDraws;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Origin;
import glasshouse.kernel.random.Purpose;
import glasshouse.kernel.truth.Provenance;
import glasshouse.kernel.truth.Stamp;
import glasshouse.society.people.People;
import glasshouse.society.ties.TieKind;

/** Lets gatherers hand in what their quota asks for: counts what they report, and makes up what is missing. */
final class Quota {
    private final int channel;
    private final int what;
    private final int reports;
    private final int weeks;
    private final long gatherers;
    private final long fills;
    private final long gathererKey;
    private final long fillKey;
    private final long whoKey;

    Quota(int channel, String name, QuotaSettings settings, int what, long seed) {
        this.channel = channel;
        this.what = what;
        this.reports = settings.reports();
        this.weeks = settings.weeks();
        this.gatherers = settings.gatherers().threshold();
        this.fills = settings.fills().threshold();
        this.gathererKey = Key.of(seed, new Purpose("sensing." + name + ".gatherer"));
        this.fillKey = Key.of(seed, new Purpose("sensing." + name + ".quota-fill"));
        this.whoKey = Key.of(seed, new Purpose("sensing." + name + ".quota-who"));
    }

    /** Counts a report of somebody's, who may be no gatherer. */
    void count(Desk desk, int subject) {
        if (gatherers == 0 || !Draws.happens(Mixer.draw(gathererKey, Origin.of(subject, 0), 0), gatherers)) {
            return;
        }
        KeptRows reported = desk.reported();
        int at = reported.find(subject, channel);
        if (at >= 0) {
            reported.setExtra(at, reported.extra(at) + 1);
            return;
        }
        int place = -at - 1;
        int today = desk.today();
        reported.insert(place);
        reported.set(place, subject, today, channel, 1, today, Origin.of(subject, desk.week()));
        reported.tags().stamp(place, Stamp.honest(), Provenance.OWN_ACT);
    }

    /** Says whether a week is the last before a reckoning. */
    boolean isDue(int week) {
        return week % weeks == weeks - 1;
    }

    /** Makes up what is missing, and begins to count anew. */
    void reckon(Desk desk, Office office) {
        People people = desk.people();
        Befallen room = desk.reports().room();
        for (int from = 0; from < people.size() && gatherers > 0; from += ManyDraws.MOST_SUBJECTS) {
            int size = Math.min(ManyDraws.MOST_SUBJECTS, people.size() - from);
            int n = room.find(gathererKey, Origin.of(people.from() + from, 0), size, gatherers);
            for (int i = 0; i < n; i++) {
                fill(desk, office, people.from() + from + room.who(i));
            }
        }
        forget(desk.reported());
    }

    private void fill(Desk desk, Office office, int gatherer) {
        int at = desk.reported().find(gatherer, channel);
        int missing = reports - (at < 0 ? 0 : desk.reported().extra(at));
        for (int n = 0; n < missing; n++) {
            long origin = Origin.event(Report.QUOTA, gatherer, desk.week(), Report.ordinal(channel, n));
            if (Draws.happens(Mixer.draw(fillKey, origin, 0), fills)) {
                int named = desk.ties().neighbour(gatherer, Mixer.draw(whoKey, origin, 0));
                office.makeUp(desk, gatherer, named, what, TieKind.NEIGHBOUR.ordinal(), origin);
            }
        }
    }

    private void forget(KeptRows reported) {
        int kept = 0;
        for (int row = 0; row < reported.size(); row++) {
            if (reported.code(row) != channel) {
                reported.keep(row, kept++);
            }
        }
        reported.shorten(kept);
    }
}
