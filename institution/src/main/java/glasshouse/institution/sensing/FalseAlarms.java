package glasshouse.institution.sensing;

import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.ManyDraws;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Origin;
import glasshouse.kernel.random.PoissonTable;
import glasshouse.kernel.random.Purpose;
import glasshouse.kernel.time.Week;
import glasshouse.kernel.truth.Provenance;
import glasshouse.kernel.truth.Stamp;
import glasshouse.society.people.People;
import glasshouse.society.population.Traits;
import java.util.Arrays;
import java.util.List;

/**
 * Raises one camera channel's false alarms, drawn on the victim's side: the number in a person-week is Poisson with mean
 * comparisons in the represented city x false-match rate of the victim's group, keyed by victim and week. So a name added
 * to a watch list adds alarms to that name only.
 */
final class FalseAlarms {
    /** The kind of root event in an origin. */
    static final int ROOT = 2;

    /** Alarms of one channel on one person in one week beyond this are not told apart. */
    private static final int MOST_A_WEEK = 31;

    private final int channel;
    private final int act;
    private final PoissonTable[] byGroup;
    /** Threshold of any alarm in the group that has most. */
    private final long likeliest;

    private final long key;
    private final long dayKey;

    private FalseAlarms(int channel, int act, PoissonTable[] byGroup, long key, long dayKey) {
        this.channel = channel;
        this.act = act;
        this.byGroup = byGroup;
        this.likeliest = Arrays.stream(byGroup)
                .mapToLong(table -> table.atLeast(1)[0])
                .max()
                .orElse(0);
        this.key = key;
        this.dayKey = dayKey;
    }

    static FalseAlarms of(
            int channel,
            String name,
            CameraSettings camera,
            int act,
            List<String> groups,
            double represented,
            long seed) {
        double comparisons =
                represented * camera.facesCompared() * camera.coverage().value() * Week.DAYS;
        PoissonTable[] byGroup = new PoissonTable[groups.size()];
        for (int group = 0; group < byGroup.length; group++) {
            Double factor = camera.falseMatchByGroup().get(groups.get(group));
            double mean = comparisons * camera.falseMatchRate().value() * (factor == null ? 1 : factor);
            byGroup[group] = PoissonTable.of(mean);
        }
        return new FalseAlarms(
                channel,
                act,
                byGroup,
                Key.of(seed, new Purpose("sensing." + name + ".false-alarm")),
                Key.of(seed, new Purpose("sensing." + name + ".false-alarm-day")));
    }

    void raise(People people, int week, Stamp stamp, Sightings sightings) {
        Glimpses glimpses = sightings.glimpsesRoom();
        for (int from = 0; from < people.size(); from += ManyDraws.MOST_SUBJECTS) {
            int size = Math.min(ManyDraws.MOST_SUBJECTS, people.size() - from);
            long first = Origin.of(people.from() + from, week);
            glimpses.match(key, first, size, likeliest);
            for (int victim = 0; victim < glimpses.size(); victim++) {
                int i = from + glimpses.act(victim);
                raise(people, i, glimpses.draw(victim), week, stamp, sightings);
            }
        }
    }

    private void raise(People people, int i, long draw, int week, Stamp stamp, Sightings sightings) {
        int n = byGroup[byGroup.length == 1 ? 0 : Traits.group(people.traits(i))].count(draw);
        int subject = people.from() + i;
        long origin = Origin.of(subject, week);
        for (int ordinal = 0; ordinal < Math.min(n, MOST_A_WEEK); ordinal++) {
            int day = week * Week.DAYS + Draws.below(Mixer.draw(dayKey, origin, ordinal), Week.DAYS);
            long root = Origin.event(ROOT, subject, week, channel << 5 | ordinal);
            int row = sightings.add(subject, day, Sightings.code(act, channel), 0, day, root);
            sightings.tags().stamp(row, stamp, Provenance.FALSE_ALARM);
        }
    }
}
