package glasshouse.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.engine.small.SmallWorld;
import glasshouse.engine.world.World;
import glasshouse.observation.log.LogTables;
import glasshouse.observation.table.Rows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Twins: a change from a day on changes nothing before it, and no subject-week whose inputs are equal. */
class LockstepTest {
    private static final int PERSONS = 3000;
    /** Nobody knows the rules: what is known to all reaches everybody, see KnownRulesTest. */
    private static final SmallWorld BASE =
            SmallWorld.everything().with("society.persons", PERSONS).with("society.conduct.known_rules", "null");

    private static final Options ONE_EACH = Options.threads(1).withDistrictSize(1);

    @ParameterizedTest
    @ValueSource(ints = {140, 143})
    void a_harsher_rule_changes_nothing_before_its_day_and_nobody_it_does_not_reach(int day) {
        Steps steps = inStep(BASE.with("institution.rulebook.rules.jaywalking.points", -9), "jaywalking", 0, day);

        assertThat(steps.compared()).isGreaterThan(PERSONS * 30L);
        assertThat(steps.parted()).isGreaterThan(PERSONS);
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 143})
    void a_harsher_rule_for_firms_changes_no_firm_it_does_not_reach(int day) {
        Steps steps = inStep(BASE.with("firms.institution.rulebook.rules.fakes.points", -90), "fakes", 1, day);

        assertThat(steps.compared()).isGreaterThan(PERSONS / 8 * 30L);
        assertThat(steps.parted()).isGreaterThan(100);
    }

    /** Counts the subject-weeks with equal inputs, and the others. */
    private record Steps(long compared, long parted) {}

    /** Compares a world with one that is harsher from a day on, subject-week by subject-week of one side. */
    private static Steps inStep(SmallWorld harsher, String rule, int number, int day) {
        World baseline = BASE.worldBecoming(harsher, 100_000);
        World twin = BASE.worldBecoming(harsher, day);
        long compared = 0;
        long parted = 0;
        try (Simulation a = Simulation.start(baseline, ONE_EACH);
                Simulation b = Simulation.start(twin, ONE_EACH)) {
            Side sideA = a.sides().get(number);
            Side sideB = b.sides().get(number);
            while (!a.isDone()) {
                long[] inputsA = SubjectWeeks.inputs(sideA);
                long[] inputsB = SubjectWeeks.inputs(sideB);
                long[] waitingA = SubjectWeeks.waiting(sideA);
                long[] waitingB = SubjectWeeks.waiting(sideB);
                boolean sameTerms =
                        sideA.acceptance().hash() == sideB.acceptance().hash();
                a.step();
                b.step();
                long[] outputsA = SubjectWeeks.outputs(sideA, waitingA);
                long[] outputsB = SubjectWeeks.outputs(sideB, waitingB);
                BitSet inUse = usersOf(rule, day, sideA);
                inUse.or(usersOf(rule, day, sideB));
                if (!sameTerms) {
                    inUse.or(applicants(sideA));
                    inUse.or(applicants(sideB));
                }
                if (a.week() * 7 <= day) {
                    assertThat(outputsB).isEqualTo(outputsA);
                    assertThat(SmallWorld.lines(b)).isEqualTo(SmallWorld.lines(a));
                    assertThat(sideB.series().sums(0)).isEqualTo(sideA.series().sums(0));
                }
                assertThat(ledgerBefore(day, sideB)).isEqualTo(ledgerBefore(day, sideA));
                for (int subject = 0; subject < inputsA.length; subject++) {
                    if (inputsA[subject] == inputsB[subject] && !inUse.get(subject)) {
                        compared++;
                        assertThat(outputsB[subject])
                                .as("week %d subject %d", a.week(), subject)
                                .isEqualTo(outputsA[subject]);
                    } else {
                        parted++;
                    }
                }
                a.sides().forEach(side -> side.log().clear());
                b.sides().forEach(side -> side.log().clear());
            }
        }
        return new Steps(compared, parted);
    }

    @Test
    void informants_taken_away_change_no_line_recorded_before() {
        SmallWorld unwatched = BASE.with("institution.informants", "{}");
        Simulation a = SmallWorld.run(BASE.worldBecoming(unwatched, 100_000), Options.threads(1));
        Simulation b = SmallWorld.run(BASE.worldBecoming(unwatched, 143), Options.threads(1));

        assertThat(ledgerBefore(143, b.sides().getFirst())
                        .equals(ledgerBefore(143, a.sides().getFirst())))
                .as("lines before equal")
                .isTrue();
        assertThat(ledgerBefore(400, b.sides().getFirst())
                        .equals(ledgerBefore(400, a.sides().getFirst())))
                .as("lines after equal")
                .isFalse();
    }

    /** The lines recorded before a day, also of the week in which it lies. */
    private static List<String> ledgerBefore(int day, Side side) {
        Rows ledger = side.log().of(LogTables.LEDGER);
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < ledger.size(); row++) {
            if (ledger.integer(row, 2) < day) {
                lines.add(SmallWorld.line(ledger, row));
            }
        }
        return lines;
    }

    /** Those for whom the changed setting is in use this week: an entry under the rule for an act of the day or later. */
    private static BitSet usersOf(String rule, int day, Side side) {
        BitSet users = new BitSet();
        Rows ledger = side.log().of(LogTables.LEDGER);
        for (int row = 0; row < ledger.size(); row++) {
            if ("entry".equals(ledger.text(row, 3))
                    && rule.equals(ledger.text(row, 4))
                    && ledger.integer(row, 1) >= day) {
                users.set((int) ledger.integer(row, 0));
            }
        }
        return users;
    }

    /** Those for whom it matters this week whom lenders lend to: all who ask one. */
    private static BitSet applicants(Side side) {
        BitSet applicants = new BitSet();
        Rows ledger = side.log().of(LogTables.LEDGER);
        for (int row = 0; row < ledger.size(); row++) {
            if ("applied".equals(ledger.text(row, 3))) {
                applicants.set((int) ledger.integer(row, 0));
            }
        }
        return applicants;
    }

    @ParameterizedTest
    @ValueSource(strings = {"critics", "untrusted"})
    void who_was_told_of_a_listing_is_told_of_its_end_and_nobody_else(String list) {
        // The one list is published from the day on, the other no more; the counts of listed ties must stay whole.
        String path = "institution.lists." + list + ".published";
        // Only what is published can be shown to strangers.
        SmallWorld base = BASE.with("institution.exposure.publication", "{}");
        World turned = base.worldBecoming(base.with(path, "critics".equals(list)), 143);
        Simulation simulation = SmallWorld.run(turned, Options.threads(1).withInvariants(Invariants.Level.FULL));

        assertThat(SmallWorld.total(simulation, "messages_tie_taken_off"))
                .isLessThanOrEqualTo(SmallWorld.total(simulation, "messages_tie_listed"));
        assertThat(SmallWorld.total(simulation, "messages_tie_listed"))
                .isNotEqualTo(SmallWorld.total(base.run(), "messages_tie_listed"));
    }

    @Test
    void an_empty_patch_changes_nothing() {
        Simulation baseline = BASE.run();
        Simulation twin = SmallWorld.run(BASE.worldBecoming(BASE, 100), Options.threads(1));

        assertThat(twin.digest()).isEqualTo(baseline.digest());
        assertThat(SmallWorld.lines(twin.log()).equals(SmallWorld.lines(baseline.log())))
                .as("rows equal")
                .isTrue();
    }

    @Test
    void a_rule_at_the_top_that_never_fires_changes_nothing() {
        SmallWorld more = BASE.with(
                "institution.rulebook.rules.aaa-never", "{what: never, acts: [jaywalk], agency: bank, points: -500}");
        Simulation baseline = BASE.run();
        Simulation twin = more.run();

        assertThat(SmallWorld.lines(twin.log()).equals(SmallWorld.lines(baseline.log())))
                .as("rows equal")
                .isTrue();
        assertThat(new java.util.TreeSet<>(totals(twin)).containsAll(totals(baseline)))
                .as("totals equal")
                .isTrue();
        assertThat(twin.world().metrics().size())
                .isEqualTo(baseline.world().metrics().size() + 1);
    }

    private static List<String> totals(Simulation simulation) {
        List<String> totals = new ArrayList<>();
        long[] sums = simulation.series().sums(0);
        int metrics = simulation.world().metrics().size();
        for (int cell = 0; cell < sums.length; cell++) {
            totals.add(cell / metrics + " "
                    + simulation.world().metrics().all().get(cell % metrics).name() + " " + sums[cell]);
        }
        return totals;
    }

    @Test
    void a_case_decided_earlier_meets_the_same_luck_downstream() {
        // With ample hours the court decides weeks earlier; who performs, is released and re-offends is keyed by
        // origin.
        SmallWorld slow = BASE.with("institution.pools.court-hours.hours", 500)
                .with("institution.lists.critics.acts", "[drive-drunk]")
                .with("institution.cameras.manhunt.watches", "[]")
                .with("institution.audits.checks.by_list", "{}")
                .with("society.borrowers.default_act", "''")
                .with("society.conduct.acts.jaywalk.while_listed", 1)
                .with("society.conduct.acts.jaywalk.with_listed_tie", 1)
                .with("society.conduct.acts.perform.while_listed", 1)
                .with("society.response.fear_of_listing", 0)
                .with("society.response.fear_of_denial", 0)
                .with("society.response.fear_of_ties_listing", 0)
                .with("society.response.exposed.fear_of_shaming", 0)
                .with("society.response.cuts_tie", "{}");
        SmallWorld quick = slow.with("institution.pools.court-hours.hours", 100_000);
        Simulation late = slow.run();
        Simulation early = quick.run();
        List<String> lateStarts = starts(late);
        List<String> earlyStarts = starts(early);

        // The same people act, are seen and filed alike, to the line, although they are listed at other times ...
        assertThat(lines(early, "act", "sighting", "record").equals(lines(late, "act", "sighting", "record")))
                .as("acts, sightings and records equal")
                .isTrue();
        // ... and those listed in both worlds were listed earlier in one, many by four weeks or more.
        assertThat(earlyStarts.equals(lateStarts)).isFalse();
        long[] gained = gained(late, early);
        assertThat(gained.length).isGreaterThan(50);
        assertThat(Arrays.stream(gained).min().orElse(-1)).isGreaterThanOrEqualTo(0);
        assertThat(Arrays.stream(gained).filter(days -> days >= 28).count()).isGreaterThan(20);
    }

    private static List<String> starts(Simulation simulation) {
        return lines(simulation, "listed");
    }

    private static List<String> lines(Simulation simulation, String... whats) {
        Rows ledger = simulation.log().of(LogTables.LEDGER);
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < ledger.size(); row++) {
            if (Arrays.asList(whats).contains(ledger.text(row, 3))) {
                lines.add(ledger.integer(row, 0) + " " + ledger.integer(row, 2) + " " + ledger.text(row, 4) + " "
                        + ledger.integer(row, LogTables.LEDGER.index("cause")));
            }
        }
        return lines;
    }

    /** Days by which the first listing for the same act on the court's list came earlier. */
    private static long[] gained(Simulation late, Simulation early) {
        java.util.Map<Long, Long> when = new java.util.TreeMap<>();
        forEachDefault(early, (cause, day) -> when.putIfAbsent(cause, day));
        List<Long> gained = new ArrayList<>();
        forEachDefault(late, (cause, day) -> {
            Long earlier = when.get(cause);
            if (earlier != null) {
                gained.add(day - earlier);
            }
        });
        return gained.stream().mapToLong(Long::longValue).toArray();
    }

    private static void forEachDefault(Simulation simulation, java.util.function.BiConsumer<Long, Long> consumer) {
        Rows ledger = simulation.log().of(LogTables.LEDGER);
        for (int row = 0; row < ledger.size(); row++) {
            if ("listed".equals(ledger.text(row, 3)) && "defaulters".equals(ledger.text(row, 4))) {
                consumer.accept(ledger.integer(row, LogTables.LEDGER.index("cause")), ledger.integer(row, 2));
            }
        }
    }
}
