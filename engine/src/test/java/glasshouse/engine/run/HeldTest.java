package glasshouse.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import glasshouse.engine.exchange.Pool;
import glasshouse.engine.hold.Bearing;
import glasshouse.engine.hold.Held;
import glasshouse.engine.hold.Tape;
import glasshouse.engine.small.SmallWorld;
import glasshouse.engine.world.MessageKinds;
import glasshouse.engine.world.World;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A twin whose ties' messages, or pools' answers, are the baseline's. */
class HeldTest {
    private static final SmallWorld BASE = SmallWorld.everything().with("society.persons", 1500);
    private static final int FORK = 20;

    private static String held(SmallWorld changed, Set<Bearing> bearings, Options options) throws IOException {
        return run(changed, bearings, options).digest();
    }

    private static Simulation run(SmallWorld changed, Set<Bearing> bearings, Options options) throws IOException {
        World baseline = BASE.worldBecoming(changed, 10_000);
        World twin = BASE.worldBecoming(changed, FORK * 7);
        ByteArrayOutputStream fork = new ByteArrayOutputStream();
        Simulation simulation = Simulation.start(baseline, options);
        while (simulation.week() < FORK) {
            simulation.step();
        }
        simulation.checkpoint(fork);
        Tape tape =
                new Tape(FORK, simulation.pools().stream().map(Pool::inOrder).toList());
        simulation.crossing(tape);
        finish(simulation);
        Simulation other = Simulation.resume(twin, options, new ByteArrayInputStream(fork.toByteArray()));
        other.crossing(new Held(tape, bearings));
        finish(other);
        return other;
    }

    private static void finish(Simulation simulation) {
        while (!simulation.isDone()) {
            simulation.step();
        }
        simulation.close();
    }

    @Test
    void every_kind_of_message_has_one_bearing() {
        assertThat(MessageKinds.NAMES)
                .allSatisfy(kind -> assertThat(Bearing.of(kind).kinds()).contains(kind));
        assertThat(EnumSet.allOf(Bearing.class).stream()
                        .flatMap(bearing -> bearing.kinds().stream())
                        .toList())
                .doesNotHaveDuplicates();
        assertThatThrownBy(() -> Bearing.of("rumour")).hasMessageContaining("rumour");
    }

    @Test
    void holding_what_does_not_differ_changes_nothing() throws IOException {
        String digest = SmallWorld.run(BASE.worldBecoming(BASE, FORK * 7), Options.threads(1))
                .digest();

        assertThat(held(BASE, EnumSet.of(Bearing.TIES), Options.threads(1))).isEqualTo(digest);
        assertThat(held(BASE, EnumSet.of(Bearing.SHARED), Options.threads(1))).isEqualTo(digest);
        assertThat(held(BASE, EnumSet.of(Bearing.SHARED, Bearing.TIES), Options.threads(1)))
                .isEqualTo(digest);
    }

    @Test
    void threads_and_districts_change_nothing_in_what_is_held() throws IOException {
        SmallWorld changed = BASE.with("institution.pools.court-hours.hours", 100)
                .with("institution.informants.gatherers.report.neighbour", 0.9)
                .with("institution.registers.court-files.sees.ignore-judgment", 0.5);
        Set<Bearing> both = EnumSet.of(Bearing.SHARED, Bearing.TIES);
        String digest = held(changed, both, Options.threads(1));

        assertThat(held(changed, both, Options.threads(2).withDistrictSize(7))).isEqualTo(digest);
        assertThat(held(changed, Set.of(), Options.threads(1))).isNotEqualTo(digest);
    }

    @Test
    void a_scarcer_pool_changes_nothing_while_its_answers_are_held() throws IOException {
        SmallWorld scarce = BASE.with("institution.pools.court-hours.hours", 10);
        Simulation free = run(scarce, Set.of(), Options.threads(1));
        Simulation same = run(scarce, EnumSet.of(Bearing.SHARED), Options.threads(1));
        Simulation baseline = BASE.run();
        String listed = "listed_defaulters_sound";

        assertThat(SmallWorld.total(same, listed)).isEqualTo(SmallWorld.total(baseline, listed));
        assertThat(SmallWorld.total(free, listed)).isLessThan(SmallWorld.total(baseline, listed) / 2);
    }

    @Test
    void an_answer_to_a_claim_that_is_not_made_is_not_delivered_and_a_new_claim_has_its_own() throws IOException {
        Simulation none = run(
                BASE.with("institution.registers.court-files.sees.ignore-judgment", 0),
                EnumSet.of(Bearing.SHARED),
                Options.threads(1));
        Simulation more = run(
                BASE.with("institution.lists.defaulters.acts", "[ignore-judgment, arrears]")
                        .with("institution.lists.defaulters.records_of", "''"),
                EnumSet.of(Bearing.SHARED),
                Options.threads(1));
        int listed = none.world().metrics().number("listed_defaulters_sound");

        // Sightings of the weeks before are still filed and decided for some time.
        assertThat(none.series().series(0, listed)[59]).isZero();
        assertThat(SmallWorld.total(more, "listed_defaulters_sound"))
                .isGreaterThan(SmallWorld.total(BASE.run(), "listed_defaulters_sound"));
    }

    @Test
    void own_treatment_cannot_be_held() {
        Tape tape = new Tape(0, java.util.List.of());

        assertThatThrownBy(() -> new Held(tape, EnumSet.of(Bearing.OWN))).hasMessageContaining("must not be held");
    }
}
