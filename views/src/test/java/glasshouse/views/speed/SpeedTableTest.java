package glasshouse.views.speed;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.experiment.speed.SpeedRow;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SpeedTableTest {
    private static final SpeedRow MISSED = new SpeedRow("hot bytes", 53.5, "bytes a person", 48, false, "in week 261");
    private static final SpeedRow FAILED =
            new SpeedRow("hot bytes", Double.NaN, "", Double.NaN, true, "Java heap space");

    @Test
    void a_line_says_what_is_to_be_reached_and_whether_it_was() {
        assertThat(SpeedTable.line(MISSED)).contains("53.5", "MISSED  <= 48", "in week 261");
    }

    @Test
    void a_line_of_what_could_not_be_measured_says_why() {
        assertThat(SpeedTable.line(FAILED)).contains("hot bytes", "FAILED Java heap space");
    }

    @Test
    void a_tree_has_an_error_where_there_is_no_value() {
        List<Map<String, Object>> tree = new SpeedTable(List.of(MISSED, FAILED)).tree();
        assertThat(tree.getFirst()).containsEntry("value", 53.5).containsEntry("error", null);
        assertThat(tree.getLast()).containsEntry("value", null).containsEntry("error", "Java heap space");
        assertThat(tree).extracting(row -> row.get("reached")).containsExactly(false, false);
    }
}
