package glasshouse.institution.sensing;

import glasshouse.institution.sensing.reach.Sought;
import glasshouse.kernel.column.KeptRows;
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
import org.jspecify.annotations.Nullable;

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
    /** [list]: whether those on it are drawn for; null for everybody. */
    private final boolean @Nullable [] watchLists;
    /** Threshold of any alarm in the group that has most. */
    private final long likeliest;

    private final long key;
    private final long dayKey;

    private FalseAlarms(
            int channel, int act, PoissonTable[] byGroup, boolean @Nullable [] watchLists, long key, long dayKey) {
        this.channel = channel;
        this.act = act;
        this.byGroup = byGroup;
        this.watchLists = watchLists;
        this.likeliest = Arrays.stream(byGroup)
                .mapToLong(table -> table.atLeast(1)[0])
                .max()
                .orElse(0);
        this.key = key;
        this.dayKey = dayKey;
    }

    /**
     * Compiles the false alarms of a camera channel.
     *
     * @param sought whom the channel looks for, null for everybody
     */
    static FalseAlarms of(
            int channel, String name, CameraSettings camera, @Nullable Sought sought, SensingPlan.Setting setting) {
        double comparisons = setting.represented()
                * camera.facesCompared()
                * camera.coverageOn(setting.today()).value()
                * Week.DAYS;
        List<String> groups = setting.groups();
        PoissonTable[] byGroup = new PoissonTable[groups.size()];
        for (int group = 0; group < byGroup.length; group++) {
            Double factor = camera.falseMatchByGroup().get(groups.get(group));
            double mean = comparisons * camera.falseMatchRate().value() * (factor == null ? 1 : factor);
            byGroup[group] = PoissonTable.of(sought == null || sought.isOfGroup(group) ? mean : 0);
        }
        return new FalseAlarms(
                channel,
                setting.acts().number(camera.falseMatchAct()),
                byGroup,
                sought == null ? null : sought.lists(),
                Key.of(setting.luckSeed(), new Purpose("sensing." + name + ".false-alarm")),
                Key.of(setting.luckSeed(), new Purpose("sensing." + name + ".false-alarm-day")));
    }

    /**
     * Writes the week's false alarms on a district's people.
     *
     * @param watched who is on which watch list
     */
    void raise(People people, KeptRows watched, int week, Stamp stamp, Sightings sightings) {
        if (watchLists == null) {
            raiseForAll(people, week, stamp, sightings);
        } else {
            raiseForWatched(people, watchLists, watched, week, stamp, sightings);
        }
    }

    /** Draws for the watched alone, each as if everybody were: who is watched in two worlds has the same alarms in both. */
    private void raiseForWatched(
            People people, boolean[] lists, KeptRows watched, int week, Stamp stamp, Sightings sightings) {
        int last = -1;
        for (int row = 0; row < watched.size(); row++) {
            int subject = watched.subject(row);
            if (subject == last || !lists[watched.code(row)]) {
                continue;
            }
            last = subject;
            long draw = Mixer.draw(key, Origin.of(subject, week), 0);
            if (Draws.happens(draw, likeliest)) {
                raise(people, subject - people.from(), draw, week, stamp, sightings);
            }
        }
    }

    private void raiseForAll(People people, int week, Stamp stamp, Sightings sightings) {
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
