package glasshouse.society.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.column.EventRows;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Origin;
import glasshouse.society.known.Announced;
import glasshouse.society.people.People;
import glasshouse.society.people.PersonClass;
import glasshouse.society.population.Traits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Holds conduct, which passes over most occasions unseen, against going through every occasion of everybody. */
class OccasionsTest {
    private static final int ACTS = 6;
    private static final int REQUESTS = 3;
    private static final int WEEKS = 20;
    private static final double MOST_TREATED = 1.5;

    private final Random random = new Random(1);
    private final Announced nothing = new Announced(List.of());
    private final Conduct.Out out = new Conduct.Out(new Acts(), new Requests(), new Swayed());

    @Test
    void what_people_do_is_what_going_through_every_occasion_finds() {
        assertSame(1.4, 1500);
    }

    @Test
    void also_where_most_have_no_occasion() {
        assertSame(0.05, 1500);
    }

    @Test
    void also_where_few_have_more_than_two() {
        assertSame(0.6, 1500);
    }

    @Test
    void also_where_all_have_dozens() {
        assertSame(60, 130);
    }

    @Test
    void also_where_people_are_one_more_than_a_stretch() {
        assertSame(1.4, Occasions.STRETCH + 1);
    }

    private void assertSame(double occasionsAWeek, int size) {
        ConductPlan plan = ConductPlan.of(kinds(occasionsAWeek), ACTS, 7);
        People people = people(size);
        int done = 0;
        for (int week = 0; week < WEEKS; week++) {
            Conduct.act(plan, nothing, people, week, out);
            Every every = new Every(plan, people, week);
            assertThat(rows(out.acts(), 0)).isEqualTo(every.acts);
            assertThat(rows(out.requests(), ACTS)).isEqualTo(every.requests);
            assertThat(out.acts().occasions()).isEqualTo(every.occasions);
            done += out.acts().size() + out.requests().size();
        }
        assertThat(done).isGreaterThan(WEEKS);
    }

    private static List<String> rows(EventRows rows, int firstKind) {
        List<String> found = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            found.add(rows.origin(row) + " " + (rows.code(row) + firstKind));
        }
        // Those of one person are in order of day.
        return List.copyOf(new TreeSet<>(found));
    }

    private List<Kind> kinds(double occasionsAWeek) {
        List<Kind> kinds = new ArrayList<>();
        for (int number = 0; number < ACTS + REQUESTS; number++) {
            boolean isAct = number < ACTS;
            double most = isAct ? 0.2 : 1;
            kinds.add(new Kind(
                    occasionsAWeek / (ACTS + REQUESTS),
                    Kind.byClass(personClass -> random.nextDouble() * most),
                    isAct ? Kind.byDisposition(number % 2 == 0 ? Nature.GOOD : Nature.LAWFUL, 0.5) : Kind.alike(),
                    0.5 + random.nextDouble(),
                    isAct ? MOST_TREATED : 1,
                    0.7,
                    Optional.empty(),
                    0,
                    false));
        }
        return kinds;
    }

    private People people(int size) {
        int[] traits = new int[size];
        byte[] disposition = new byte[size];
        random.nextBytes(disposition);
        for (int row = 0; row < size; row++) {
            traits[row] = Traits.withIncomeRank(Traits.withResidence(0, random.nextInt(2)), random.nextInt(200));
        }
        People people = new People(0, size, traits, disposition, 100, 100);
        for (int row = 0; row < size; row += 3) {
            people.setFear(row, random.nextInt(256));
            people.setListedTies(row, random.nextInt(2));
            people.setListed(row, random.nextBoolean());
        }
        return people;
    }

    /** Goes through every occasion of everybody, one by one. */
    private static final class Every {
        final List<String> acts = new ArrayList<>();
        final List<String> requests = new ArrayList<>();
        int occasions;

        Every(ConductPlan plan, People people, int week) {
            for (int row = 0; row < people.size(); row++) {
                int n = plan.occasions.count(Mixer.draw(plan.occasionKey, root(row, week, 0), 0));
                occasions += n;
                for (int ordinal = 0; ordinal < n; ordinal++) {
                    look(plan, people, row, root(row, week, ordinal));
                }
            }
            acts.sort(null);
            requests.sort(null);
        }

        private static long root(int row, int week, int ordinal) {
            return Origin.event(Acts.ROOT, row, week, ordinal);
        }

        private void look(ConductPlan plan, People people, int row, long root) {
            long draw = Mixer.draw(plan.actKey, root, 0);
            int kind = plan.kinds.index(draw);
            float propensity = plan.byClass[kind * PersonClass.COUNT + people.personClass(row)]
                    * plan.byDisposition[kind * DispositionFactors.RANKS + people.disposition(row)]
                    * plan.byTreatment[kind * People.TREATMENTS + people.treatment(row)];
            if ((draw & 0xffff_ffffL) < propensity * 0x1p32) {
                (kind < plan.acts ? acts : requests).add(root + " " + kind);
            }
        }
    }
}
