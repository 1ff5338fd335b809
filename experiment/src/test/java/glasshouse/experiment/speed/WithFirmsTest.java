package glasshouse.experiment.speed;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.engine.run.Simulation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The firms of one scenario beside the persons of another, to measure what they cost. */
class WithFirmsTest {
    private static final Workload.Model CORE = new Workload.Model("core", "core", List.of());

    @Test
    void so_many_firms_stand_beside_the_same_persons() {
        try (Simulation with =
                        WithFirms.of(CORE, "procurement-redlist", 40, 2_000, 6).start();
                Simulation without = WithFirms.none(CORE, 2_000, 6).start()) {
            while (!with.isDone()) {
                Workload.step(with);
                Workload.step(without);
            }

            assertThat(with.sides()).hasSize(2);
            assertThat(with.sides().getLast().world().population().size()).isEqualTo(50);
            assertThat(without.sides()).hasSize(1);
            assertThat(with.world().population().traits())
                    .isEqualTo(without.world().population().traits());
            assertThat(with.sides())
                    .allSatisfy(side -> assertThat(side.log().size()).isZero());
        }
    }
}
