package glasshouse.engine.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.engine.run.Simulation;
import glasshouse.engine.small.SmallWorld;
import glasshouse.engine.world.Scenario;
import glasshouse.observation.survey.SurveyChecks;
import glasshouse.observation.table.Rows;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A run that ends before a survey or news does not hold it, and says so; it is not refused. */
class ShortHorizonTest {
    private static final SmallWorld SHORT =
            SmallWorld.everything().with("society.persons", 2000).with("horizon.weeks", 12);

    private static List<String> notHeld(SmallWorld small) {
        Scenario scenario = small.load().value();
        return SurveyChecks.notHeld(
                scenario.observe().surveys(),
                scenario.society().opinion(),
                scenario.horizon().horizon());
    }

    @Test
    void what_comes_after_the_last_day_is_not_held_and_is_told_with_its_day() {
        assertThat(notHeld(SHORT))
                .contains("The survey at-home of 2018-10-01 is not held: the run ends on 2018-03-25.")
                .noneMatch(told -> told.contains("survey online"));
        assertThat(notHeld(SmallWorld.everything())).isEmpty();
        assertThat(notHeld(SHORT.with("society.opinion.information.news.leak.on", "2018-03-26")))
                .contains("The news leak of 2018-03-26 reaches nobody: the run ends on 2018-03-25.");
    }

    @Test
    void the_surveys_before_it_are_held_as_ever() {
        Simulation run = SHORT.run();
        Rows rows = run.sides().getFirst().answered();
        Set<String> held = new TreeSet<>();
        for (int row = 0; row < rows.size(); row++) {
            held.add("" + rows.text(row, 2));
        }
        assertThat(held).containsExactly("online");
    }
}
