package glasshouse.observation.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import glasshouse.observation.table.Column.Type;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowsTest {
    private static final Table ALL = new Table(
            "sample",
            "one sample",
            List.of(
                    Column.integer("subject", "", "index"),
                    Column.whole("cause", "", "id"),
                    Column.real("share", "", "share"),
                    Column.text("rule", "rule"),
                    Column.bool("decisive", "decisive")));

    @Test
    void values_come_back_as_they_were_set() {
        Rows rows = new Rows(ALL);
        for (int i = 0; i < 1000; i++) {
            rows.set(0, i)
                    .set(1, (1L << 62) + i)
                    .set(2, i / 8.0)
                    .set(3, "rule-" + i % 7)
                    .set(4, i % 2 == 0)
                    .end();
        }
        assertThat(rows.size()).isEqualTo(1000);
        for (int i = 0; i < 1000; i++) {
            assertThat(rows.integer(i, 0)).isEqualTo(i);
            assertThat(rows.integer(i, 1)).isEqualTo((1L << 62) + i);
            assertThat(rows.real(i, 2)).isEqualTo(i / 8.0);
            assertThat(rows.text(i, 3)).isEqualTo("rule-" + i % 7);
            assertThat(rows.bool(i, 4)).isEqualTo(i % 2 == 0);
        }
    }

    @Test
    void a_value_not_set_is_absent() {
        Rows rows = new Rows(ALL);
        rows.set(0, 1).set(3, "a").end();
        rows.set(1, 2L).set(3, (String) null).end();
        assertThat(rows.isNull(0, 0)).isFalse();
        assertThat(rows.isNull(0, 1)).isTrue();
        assertThat(rows.isNull(1, 0)).isTrue();
        assertThat(rows.text(1, 3)).isNull();
        assertThat(rows.real(1, 2)).isZero();
    }

    @Test
    void clearing_forgets_rows_even_the_one_being_built() {
        Rows rows = new Rows(ALL);
        for (int i = 0; i < 63; i++) {
            rows.set(0, i).end();
        }
        rows.set(0, 63).set(3, "half");
        rows.clear();
        rows.end();
        assertThat(rows.size()).isOne();
        assertThat(rows.isNull(0, 0)).isTrue();
        assertThat(rows.isNull(0, 3)).isTrue();
    }

    @Test
    void a_row_half_built_at_the_edge_of_a_word_is_forgotten() {
        Rows rows = new Rows(ALL);
        for (int i = 0; i < 64; i++) {
            rows.set(0, i).end();
        }
        rows.set(0, 64);
        rows.clear();
        for (int i = 0; i < 65; i++) {
            rows.end();
        }
        assertThat(rows.isNull(64, 0)).isTrue();
    }

    @Test
    void rows_of_another_buffer_are_appended_with_their_texts() {
        Rows first = new Rows(ALL);
        Rows second = new Rows(ALL);
        first.set(3, "x").end();
        for (int i = 0; i < 200; i++) {
            second.set(0, i).set(3, i % 2 == 0 ? "y" : "x").end();
        }
        second.end();
        first.append(second);
        assertThat(first.size()).isEqualTo(202);
        assertThat(first.text(1, 3)).isEqualTo("y");
        assertThat(first.text(2, 3)).isEqualTo("x");
        assertThat(first.integer(200, 0)).isEqualTo(199);
        assertThat(first.isNull(201, 0)).isTrue();
    }

    @Test
    void rows_of_another_buffer_are_appended_in_an_order_with_what_is_absent() {
        Rows first = new Rows(ALL);
        Rows second = new Rows(ALL);
        first.set(3, "x").end();
        for (int i = 0; i < 200; i++) {
            Rows row = i % 5 == 0 ? second.set(2, 0.5) : second.set(3, i % 3 == 0 ? "y" : "x");
            row.set(0, i).end();
        }
        long[] order = new long[300];
        for (int i = 0; i < 200; i++) {
            order[50 + i] = (long) i << Integer.SIZE | 1000 + 199 - i;
        }
        first.append(second, order, 50, 250, 1000);
        assertThat(first.size()).isEqualTo(201);
        for (int i = 0; i < 200; i++) {
            int row = 200 - i;
            assertThat(first.integer(row, 0)).isEqualTo(i);
            assertThat(first.text(row, 3)).isEqualTo(i % 5 == 0 ? null : i % 3 == 0 ? "y" : "x");
            assertThat(first.isNull(row, 2)).isEqualTo(i % 5 != 0);
        }
    }

    @Test
    void texts_are_right_when_those_of_either_buffer_were_forgotten() {
        Rows into = new Rows(ALL);
        Rows from = new Rows(ALL);
        long[] order = new long[3_000];
        for (int round = 0; round < 8; round++) {
            for (int i = 0; i < order.length; i++) {
                from.set(3, "text-" + (round % 3 == 2 ? i % 7 : round * 1_000 + i))
                        .end();
                order[i] = i;
            }
            into.append(from, order, 0, order.length, 0);
            assertThat(into.size()).isEqualTo(order.length);
            for (int i = 0; i < order.length; i++) {
                assertThat(into.text(i, 3))
                        .isEqualTo(from.text(i, 3))
                        .endsWith(round % 3 == 2 ? "" + i % 7 : "" + i % 10);
            }
            from.clear();
            into.clear();
        }
    }

    @Test
    void a_value_of_another_type_is_refused() {
        Rows rows = new Rows(ALL);
        assertThatThrownBy(() -> rows.set(0, 1L << 40)).hasMessageContaining("must fit 32 bits");
        assertThatThrownBy(() -> rows.set(0, 0.5)).hasMessageContaining("subject is INT");
        assertThatThrownBy(() -> rows.set(0, "one")).hasMessageContaining("subject is INT");
        assertThatThrownBy(() -> rows.set(3, 1)).hasMessageContaining("rule is TEXT");
        assertThatThrownBy(() -> rows.set(2, Double.NaN)).hasMessageContaining("must be finite");
        assertThatThrownBy(() -> rows.set(2, true)).hasMessageContaining("share is DOUBLE");
        assertThatThrownBy(() -> rows.integer(0, 0)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void a_wide_table_is_read_long() {
        Table tally = Table.wide(
                "tally",
                "a count",
                List.of(Column.integer("week", "week", "week"), Column.text("city", "city")),
                List.of(Column.integer("listed", "persons", "on a list"), Column.whole("acts", "acts", "acts")));
        assertThat(tally.isWide()).isTrue();
        assertThat(tally.columns()).hasSize(4);
        assertThat(tally.metrics()).extracting(Column::name).containsExactly("listed", "acts");
        assertThat(tally.readColumns()).extracting(Column::name).containsExactly("week", "city", "metric", "value");
        assertThat(tally.readColumns().getLast().type()).isEqualTo(Type.LONG);
        assertThat(ALL.readColumns()).isEqualTo(ALL.columns());
        assertThat(tally.index("acts")).isEqualTo(3);
    }

    @Test
    void a_table_that_cannot_be_read_is_refused() {
        Column week = Column.integer("week", "week", "week");
        assertThatThrownBy(() -> new Table("a b", "", List.of(week))).hasMessageContaining("'a b'");
        assertThatThrownBy(() -> new Table("a", "", List.of(week, week))).hasMessageContaining("twice");
        assertThatThrownBy(() -> Table.wide("a", "", List.of(week), List.of(Column.text("name", ""))))
                .hasMessageContaining("must be a number");
        assertThatThrownBy(() -> Table.wide("a", "", List.of(Column.text("metric", "")), List.of(week)))
                .hasMessageContaining("key called metric");
    }
}
