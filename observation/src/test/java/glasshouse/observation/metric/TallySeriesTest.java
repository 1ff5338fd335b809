package glasshouse.observation.metric;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.institution.Vocabulary;
import glasshouse.kernel.index.Cities;
import glasshouse.kernel.index.Names;
import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Mixer;
import glasshouse.observation.cut.Cuts;
import glasshouse.society.population.Traits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Counts of two threads over some weeks, against plain sums by stratum; in most weeks most metrics are not counted. */
class TallySeriesTest {
    private static final long KEY = 0x6c62_272e_07bb_0142L;
    private static final int WEEKS = 12;
    private static final int COUNTS = 60;

    private final Cuts cuts = Cuts.ofPersons(List.of("majority", "minority-a"), Cities.unnamed());
    private final Metrics metrics = new Metrics(
            Vocabulary.of(Names.of(List.of("theft")), Names.of(List.of()), Names.of(List.of()), List.of()),
            List.of(),
            List.of());
    private final int stock = metrics.persons;
    private final int flow = metrics.acts;
    private final int never = metrics.pointsLost;
    private final int aboutNobody = metrics.occasions;
    private final TallySeries series = new TallySeries(cuts, metrics);
    /** [week][stratum x metrics + metric]. */
    private final List<long[]> expected = new ArrayList<>();

    private static int below(int count, int column, int n) {
        return Draws.below(Mixer.draw(KEY, count, column), n);
    }

    @BeforeEach
    void count() {
        Tally[] threads = {new Tally(cuts, metrics.size()), new Tally(cuts, metrics.size())};
        Tally barrier = new Tally(cuts, metrics.size());
        for (int week = 0; week < WEEKS; week++) {
            expected.add(new long[cuts.size() * metrics.size()]);
            for (int i = 0; i < (week % 4 == 3 ? 0 : COUNTS); i++) {
                add(threads[i & 1], week * COUNTS + i);
            }
            for (Tally thread : threads) {
                thread.moveInto(barrier);
            }
            series.append(barrier);
        }
    }

    private void add(Tally tally, int count) {
        int amount = below(count, 0, 9) - 4;
        long[] week = expected.getLast();
        if (below(count, 1, 10) == 0) {
            tally.addForAll(aboutNobody, amount);
            week[aboutNobody] += amount;
            return;
        }
        int metric = below(count, 2, 2) == 0 ? stock : flow;
        int age = 18 + below(count, 3, 70);
        int education = below(count, 4, Traits.EDUCATIONS);
        int traits = Traits.withAge(Traits.withEducation(0, education), age);
        traits = Traits.withIncomeRank(traits, below(count, 5, 255));
        traits = Traits.withGroup(Traits.withResidence(traits, below(count, 6, 2)), below(count, 7, 2));
        tally.of(traits, 0).add(metric, amount);
        int income = (Traits.incomeQuintile(traits) * 2 + Traits.group(traits)) * 2 + Traits.residence(traits);
        for (int stratum : new int[] {0, 1 + income, 21 + Traits.ageBand(traits), 27 + education}) {
            week[stratum * metrics.size() + metric] += amount;
        }
    }

    private void assertCounted(TallySeries counted) {
        assertThat(counted.weeks()).isEqualTo(WEEKS);
        long[] sums = new long[cuts.size() * metrics.size()];
        for (int week = 0; week < WEEKS; week++) {
            for (int cell = 0; cell < sums.length; cell++) {
                int stratum = cell / metrics.size();
                long count = expected.get(week)[cell];
                assertThat(counted.at(week, stratum, cell % metrics.size())).isEqualTo(count);
                sums[cell] += count;
            }
        }
        assertThat(counted.sums(0)).containsExactly(sums);
        assertThat(counted.total(stock)).isEqualTo(sums[stock]);
        assertThat(sums[flow]).isNotZero();
        assertThat(sums[aboutNobody]).isNotZero();
    }

    @Test
    void every_week_and_stratum_holds_what_was_counted_in_it() {
        assertCounted(series);
    }

    @Test
    void weeks_are_read_with_stocks_as_levels_and_flows_as_counts() {
        long[] levels = new long[cuts.size()];
        series.forEachWeek((week, counts) -> {
            for (int stratum = 0; stratum < levels.length; stratum++) {
                int first = stratum * metrics.size();
                levels[stratum] += expected.get(week)[first + stock];
                assertThat(counts[first + stock]).isEqualTo(levels[stratum]);
                assertThat(counts[first + flow]).isEqualTo(expected.get(week)[first + flow]);
                assertThat(counts[first + never]).isZero();
            }
        });
    }

    @Test
    void what_was_written_is_read_and_goes_on() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        series.write(new DataOutputStream(written));
        TallySeries read = new TallySeries(cuts, metrics);

        read.read(new DataInputStream(new ByteArrayInputStream(written.toByteArray())));

        assertCounted(read);
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        read.write(new DataOutputStream(again));
        assertThat(again.toByteArray()).isEqualTo(written.toByteArray());
    }
}
