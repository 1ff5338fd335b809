package glasshouse.engine.registry;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.engine.run.Options;
import glasshouse.engine.run.Simulation;
import glasshouse.engine.small.SmallWorld;
import glasshouse.engine.world.Scenario;
import glasshouse.engine.world.World;
import glasshouse.kernel.random.Seeds;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Loader;
import glasshouse.scenario.patch.Patch;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clerks who come to all that waits tell so once; whoever looks finds a message to each, and nothing else differs. */
class GrantedTest {
    private static final String TOLD = "messages_joining";

    /** Everything that is done to records, corrections among it, with clerks who have these hours. */
    private static World world(String hours) {
        Catalog catalog = Catalog.shipped();
        List<Patch> patches = new ArrayList<>();
        patches.add(Patch.read("full-institution", catalog));
        patches.add(Patch.inline("society.persons", "6000", "test"));
        patches.add(Patch.inline("horizon.weeks", "70", "test"));
        patches.add(Patch.inline("institution.pools.joining-hours.hours", hours, "test"));
        return World.of(
                Loader.of(Scenario.class, catalog).load("rongcheng-2018", "scenarios", patches), Seeds.both(5), 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20000", "5200", "1000"})
    void that_all_are_granted_what_they_wait_for_is_the_same_as_a_message_to_each(String hours) {
        World world = world(hours);
        int unsaid = 0;
        try (Simulation once = Simulation.start(world, Options.threads(1).withDistrictSize(2_000));
                Simulation each = Simulation.start(world, Options.threads(1).withDistrictSize(2_000))) {
            while (!once.isDone()) {
                once.step();
                each.step();
                unsaid += once.sides().getFirst().isGrantedToAll() ? 1 : 0;
                // To look at the mail is to have each told.
                assertThat(each.pendingMessages().size()).isPositive();
                assertThat(each.sides().getFirst().isGrantedToAll()).isFalse();
            }
            assertThat(SmallWorld.total(once, TOLD))
                    .isEqualTo(SmallWorld.total(each, TOLD))
                    .isPositive();
            assertThat(once.digest()).isEqualTo(each.digest());
        }
        assertThat(unsaid).isBetween(hours.equals("20000") ? 60 : 0, hours.equals("1000") ? 10 : 70);
    }
}
