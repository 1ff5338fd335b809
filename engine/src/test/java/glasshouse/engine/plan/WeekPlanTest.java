package glasshouse.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import glasshouse.engine.small.SmallWorld;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class WeekPlanTest {
    private static Phase writing(String name, String... columns) {
        return new Phase(name, name, List.of(), List.of(columns), (district, space, regime, week) -> {});
    }

    @Test
    void two_writers_of_one_column_are_refused_by_name() {
        assertThatThrownBy(() -> new WeekPlan(List.of(writing("scoring", "score"), writing("recourse", "score"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("score")
                .hasMessageContaining("scoring")
                .hasMessageContaining("recourse");
    }

    @Test
    void the_week_of_a_world_reads_only_what_stands_or_an_earlier_phase_has_written() {
        List<Phase> phases = WeekPlan.of(SmallWorld.everything().world()).phases();
        TreeSet<String> later = new TreeSet<>();
        phases.forEach(phase -> later.addAll(phase.writes()));

        assertThat(phases)
                .extracting(Phase::name)
                .containsExactly(
                        "arrivals",
                        "conduct",
                        "harm",
                        "sensing",
                        "registry",
                        "statistics",
                        "scoring",
                        "lists",
                        "companies",
                        "contagion",
                        "measures",
                        "procurement",
                        "recourse",
                        "hiring",
                        "credit",
                        "insiders",
                        "exposure",
                        "business",
                        "joining",
                        "response",
                        "observation");
        for (Phase phase : phases) {
            assertThat(phase.does()).isNotBlank();
            later.removeAll(phase.writes());
            // A column with a dot stands from week to week; a batch exists only once its phase has written it.
            assertThat(phase.reads().stream().filter(read -> !read.contains(".")))
                    .as(phase.name())
                    .noneMatch(later::contains);
        }
    }
}
