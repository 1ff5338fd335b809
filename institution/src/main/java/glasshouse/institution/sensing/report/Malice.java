package glasshouse.institution.sensing.report;

import glasshouse.kernel.quantity.Probability;
import glasshouse.kernel.quantity.RatePerYear;
import glasshouse.kernel.random.Befallen;
import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.ManyDraws;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Origin;
import glasshouse.kernel.random.PoissonTable;
import glasshouse.kernel.random.Purpose;
import glasshouse.society.people.People;
import glasshouse.society.ties.TieKind;

/**
 * Lets people make up reports of their ties. How many in a person-week is Poisson at the rate of all kinds of tie together,
 * keyed by who makes them up and the week; trust in neighbours only thins them.
 */
final class Malice {
    private static final TieKind[] KINDS = TieKind.values();
    private static final int LEVELS = 256;

    private final int channel;
    private final int what;
    private final PoissonTable table;
    private final long any;
    /** [tie]: the share of the rate up to and with it, as a threshold. */
    private final long[] upTo = new long[KINDS.length];
    /** [level of trust]: threshold of making it up all the same. */
    private final long[] despiteTrust = new long[LEVELS];

    private final long key;
    private final long trustKey;
    private final long tieKey;
    private final long whoKey;

    Malice(int channel, String name, MaliceSettings settings, int what, long seed) {
        this.channel = channel;
        this.what = what;
        double rate = 0;
        for (RatePerYear one : settings.fabricates().values()) {
            rate += one.perWeek();
        }
        this.table = PoissonTable.of(rate);
        this.any = table.atLeast(1)[0];
        double sum = 0;
        for (int tie = 0; tie < KINDS.length; tie++) {
            RatePerYear one = settings.fabricates().getOrDefault(TieNames.of(tie), new RatePerYear(0));
            sum += one.perWeek();
            upTo[tie] = new Probability(rate == 0 ? 0 : StrictMath.min(1, sum / rate)).threshold();
        }
        for (int level = 0; level < LEVELS; level++) {
            double share = StrictMath.pow(settings.atFullTrust().value(), level / (LEVELS - 1.0));
            despiteTrust[level] = new Probability(share).threshold();
        }
        this.key = Key.of(seed, new Purpose("sensing." + name + ".malice"));
        this.trustKey = Key.of(seed, new Purpose("sensing." + name + ".malice-trust"));
        this.tieKey = Key.of(seed, new Purpose("sensing." + name + ".malice-tie"));
        this.whoKey = Key.of(seed, new Purpose("sensing." + name + ".malice-who"));
    }

    /** Lets a district's people make up reports. */
    void raise(Desk desk, Office office) {
        if (any == 0) {
            return;
        }
        People people = desk.people();
        Befallen room = desk.reports().room();
        for (int from = 0; from < people.size(); from += ManyDraws.MOST_SUBJECTS) {
            int size = Math.min(ManyDraws.MOST_SUBJECTS, people.size() - from);
            int n = room.find(key, Origin.of(people.from() + from, desk.week()), size, any);
            for (int i = 0; i < n; i++) {
                raise(desk, office, from + room.who(i), table.count(room.draw(i)));
            }
        }
    }

    private void raise(Desk desk, Office office, int row, int count) {
        int subject = desk.people().from() + row;
        long despite = despiteTrust[desk.people().trustInNeighbours(row)];
        for (int n = 0; n < Math.min(count, Report.MOST_A_WEEK); n++) {
            long origin = Origin.event(Report.MALICE, subject, desk.week(), Report.ordinal(channel, n));
            if (Draws.happens(Mixer.draw(trustKey, origin, 0), despite)) {
                TieKind kind = kind(origin);
                int named = desk.ties().pick(subject, kind, Mixer.draw(whoKey, origin, 0));
                office.makeUp(desk, subject, named, what, kind.ordinal(), origin);
            }
        }
    }

    private TieKind kind(long origin) {
        long draw = Mixer.draw(tieKey, origin, 0);
        int tie = 0;
        while (tie < KINDS.length - 1 && !Draws.happens(draw, upTo[tie])) {
            tie++;
        }
        return KINDS[tie];
    }
}
