package glasshouse.kernel.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class KeyTest {
    @Test
    void every_purpose_and_every_seed_has_a_key_of_its_own() {
        LongStream purposes = LongStream.range(0, 20_000).map(i -> Key.of(1, new Purpose("rule-" + i)));
        LongStream seeds = LongStream.range(-10_000, 10_000).map(i -> Key.of(i, new Purpose("rule")));
        assertThat(LongStream.concat(purposes, seeds).distinct().count()).isEqualTo(40_000);
    }

    /** The value comes from a second implementation, in another language, of the same definition. */
    @Test
    void a_key_is_the_same_in_every_run() {
        assertThat(Key.of(7, new Purpose("conduct"))).isEqualTo(Key.of(7, new Purpose("conduct")));
        assertThat(Long.toHexString(Key.of(7, new Purpose("conduct")))).isEqualTo("c916397ed52c4c7e");
    }

    /** The SHA-256 of "abc" is published in FIPS 180-2, appendix B.1. */
    @Test
    void the_id_of_a_purpose_is_the_start_of_the_digest_of_its_name() {
        assertThat(new Purpose("abc").id()).isEqualTo(0xba7816bf8f01cfeaL);
    }

    @Test
    void a_purpose_must_have_a_name() {
        assertThatThrownBy(() -> new Purpose(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void one_seed_serves_for_people_and_luck() {
        assertThat(Seeds.both(5)).isEqualTo(new Seeds(5, 5));
    }
}
