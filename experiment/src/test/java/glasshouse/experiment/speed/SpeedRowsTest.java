package glasshouse.experiment.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpeedRowsTest {
    private final List<SpeedRow> heard = new ArrayList<>();
    private final SpeedRows rows = new SpeedRows(heard::add);

    @Test
    void a_figure_is_told_as_soon_as_it_is_known() {
        rows.add(SpeedRow.count("a", 1, "x", ""));
        assertThat(heard).hasSize(1);
        rows.add(SpeedRow.count("b", 2, "x", ""));
        assertThat(heard).isEqualTo(rows.all());
    }

    @Test
    void what_fails_is_a_figure_that_says_why_and_the_others_are_measured() {
        rows.measure("first", () -> {
            rows.add(SpeedRow.count("a part", 1, "x", ""));
            throw new IllegalStateException("no room");
        });
        rows.measure("second", () -> rows.add(SpeedRow.atLeast("second", 2, "x", 1, "")));
        assertThat(rows.all()).extracting(SpeedRow::what).containsExactly("a part", "first", "second");
        assertThat(rows.all()).extracting(SpeedRow::isFailed).containsExactly(false, true, false);
        assertThat(rows.all()).extracting(SpeedRow::reached).containsExactly(true, false, true);
        assertThat(rows.all().get(1).note()).isEqualTo("no room");
    }

    @Test
    void a_machine_without_room_enough_loses_one_figure_and_not_the_others() {
        rows.measure("large", () -> {
            throw new OutOfMemoryError("Java heap space");
        });
        assertThat(rows.all()).singleElement().satisfies(row -> {
            assertThat(row.isFailed()).isTrue();
            assertThat(row.note()).isEqualTo("Java heap space");
        });
    }
}
