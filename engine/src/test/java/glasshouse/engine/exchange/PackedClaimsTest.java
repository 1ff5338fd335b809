package glasshouse.engine.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.message.Claims;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Origin;
import glasshouse.kernel.random.Purpose;
import glasshouse.kernel.truth.Provenance;
import glasshouse.kernel.truth.Stamp;
import org.junit.jupiter.api.Test;

class PackedClaimsTest {
    private static final long KEY = Key.of(1, new Purpose("test.claims"));

    private static Claims packedAndRead(Claims claims) {
        PackedClaims packed = new PackedClaims();
        for (int row = 0; row < claims.size(); row++) {
            packed.add(claims, row);
        }
        assertThat(packed.size()).isEqualTo(claims.size());
        Claims read = new Claims();
        packed.copy(read);
        return read;
    }

    private static void assertSame(Claims read, Claims claims) {
        assertThat(read.size()).isEqualTo(claims.size());
        for (int row = 0; row < claims.size(); row++) {
            assertThat(read.subject(row)).isEqualTo(claims.subject(row));
            assertThat(read.day(row)).isEqualTo(claims.day(row));
            assertThat(read.code(row)).isEqualTo(claims.code(row));
            assertThat(read.extra(row)).isEqualTo(claims.extra(row));
            assertThat(read.occurred(row)).isEqualTo(claims.occurred(row));
            assertThat(read.origin(row)).isEqualTo(claims.origin(row));
        }
    }

    private static int draw(int row, int column) {
        return (int) (Mixer.draw(KEY, row, column) >>> 32);
    }

    @Test
    void claims_are_read_as_they_were_added() {
        Claims claims = new Claims();
        for (int row = 0; row < 500; row++) {
            int day = 700 + row % 7;
            long origin = Origin.event(row % 5, row % 2 == 0 ? row * 3 : row * 17, 99, row % 11);
            int claim = claims.add(row * 3, day, Claims.code(3, 19, row % 40), Claims.extra(10, 100), day - 2, origin);
            claims.tags().stamp(claim, Stamp.honest(), Provenance.OWN_ACT);
        }

        assertSame(packedAndRead(claims), claims);
    }

    @Test
    void any_number_in_any_column_is_read_as_it_was_added() {
        Claims claims = new Claims();
        int[] edges = {0, 1, -1, 63, 64, -64, -65, Integer.MAX_VALUE, Integer.MIN_VALUE};
        for (int row = 0; row < 2_000; row++) {
            int[] value = new int[7];
            for (int column = 0; column < value.length; column++) {
                int any = draw(row, column);
                value[column] = (any & 1) == 0 ? edges[(any >>> 1) % edges.length] : any >> (any >>> 27);
            }
            long origin = (long) value[5] << Integer.SIZE | Integer.toUnsignedLong(value[6]);
            claims.add(value[0], value[1], value[2], value[3], value[4], origin);
        }

        assertSame(packedAndRead(claims), claims);
    }
}
