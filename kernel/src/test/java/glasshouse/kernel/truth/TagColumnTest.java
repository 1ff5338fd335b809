package glasshouse.kernel.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TagColumnTest {
    @Test
    void an_honest_stamp_writes_the_truth() {
        TagColumn column = new TagColumn(Provenance.values().length);
        for (Provenance provenance : Provenance.values()) {
            column.stamp(provenance.ordinal(), Stamp.honest(), provenance);
            assertThat(TruthReader.read(column, provenance.ordinal())).isEqualTo(provenance);
        }
    }

    @Test
    void a_permuted_stamp_writes_the_permuted_truth() {
        Stamp stamp = Stamp.permuted(3, 0, 1, 2, 6, 4, 5);
        TagColumn column = new TagColumn(2);
        column.stamp(0, stamp, Provenance.OWN_ACT);
        column.stamp(1, stamp, Provenance.FABRICATED);
        assertThat(TruthReader.read(column, 0)).isEqualTo(Provenance.MISLINKED);
        assertThat(TruthReader.read(column, 1)).isEqualTo(Provenance.DUPLICATE);
    }

    @Test
    void what_is_no_permutation_is_refused() {
        assertThatThrownBy(() -> Stamp.permuted(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Stamp.permuted(0, 0, 1, 2, 3, 4, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Stamp.permuted(1, 2, 3, 4, 5, 6, 7)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_column_grows_as_it_is_written_and_keeps_what_it_holds() {
        TagColumn column = new TagColumn(0);
        for (int i = 0; i < 10_000; i++) {
            column.stamp(i, Stamp.honest(), Provenance.values()[i % 7]);
        }
        column.ensure(50_000);
        for (int i = 0; i < 10_000; i++) {
            assertThat(TruthReader.read(column, i).ordinal()).isEqualTo(i % 7);
        }
        assertThat(TruthReader.code(column, 49_999)).isZero();
    }

    @Test
    void a_copy_carries_the_tag_within_and_between_columns() {
        TagColumn from = new TagColumn(3);
        TagColumn to = new TagColumn(0);
        from.stamp(2, Stamp.honest(), Provenance.ALTERED);
        to.copy(5, from, 2);
        to.copy(0, to, 5);
        assertThat(TruthReader.read(to, 5)).isEqualTo(Provenance.ALTERED);
        assertThat(TruthReader.read(to, 0)).isEqualTo(Provenance.ALTERED);
    }

    @Test
    void a_row_that_was_never_stamped_has_no_provenance() {
        TagColumn column = new TagColumn(1);
        assertThatThrownBy(() -> TruthReader.read(column, 0)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> TruthReader.read(column, 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> new TagColumn(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void codes_restore_what_a_checkpoint_saved() {
        TagColumn column = new TagColumn(2);
        column.stamp(1, Stamp.honest(), Provenance.FALSE_ALARM);
        TagColumn restored = new TagColumn(0);
        for (int i = 0; i < 2; i++) {
            TruthReader.restore(restored, i, TruthReader.code(column, i));
        }
        assertThat(TruthReader.code(restored, 0)).isZero();
        assertThat(TruthReader.read(restored, 1)).isEqualTo(Provenance.FALSE_ALARM);
        assertThatThrownBy(() -> TruthReader.restore(restored, 0, (byte) 8))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TruthReader.restore(restored, 0, (byte) -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tags_move_up_and_down_over_one_another() {
        TagColumn column = new TagColumn(0);
        for (int i = 0; i < 5; i++) {
            column.stamp(i, Stamp.honest(), Provenance.values()[i]);
        }
        column.move(1, 2, 4);
        column.move(2, 0, 4);
        for (int i = 0; i < 4; i++) {
            assertThat(TruthReader.read(column, i)).isEqualTo(Provenance.values()[i + 1]);
        }
    }
}
