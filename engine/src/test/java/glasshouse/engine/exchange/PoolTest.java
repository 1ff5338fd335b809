package glasshouse.engine.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.message.Claims;
import glasshouse.kernel.message.Messages;
import glasshouse.kernel.truth.Provenance;
import glasshouse.kernel.truth.Stamp;
import org.junit.jupiter.api.Test;

class PoolTest {
    private final Pool pool = new Pool("court", 1);
    private final Messages answers = new Messages();

    private void claim(int subject, int day, int priority, int hundredths, long origin) {
        Claims claims = new Claims();
        int row = claims.add(subject, day, Claims.code(0, 25, 3), Claims.extra(priority, hundredths), day, origin);
        claims.tags().stamp(row, Stamp.honest(), Provenance.OWN_ACT);
        pool.claim(claims, 0);
    }

    @Test
    void claims_are_met_by_priority_then_day() {
        claim(1, 9, 10, 100, 11);
        claim(2, 3, 10, 100, 12);
        claim(3, 8, 1, 100, 13);

        assertThat(pool.grant(300, 14, answers)).isEqualTo(3);
        assertThat(answers.subject(0)).isEqualTo(3);
        assertThat(answers.subject(1)).isEqualTo(2);
        assertThat(answers.subject(2)).isEqualTo(1);
        assertThat(answers.day(0)).isEqualTo(14);
        assertThat(answers.kind(0)).isEqualTo(25);
        assertThat(answers.payload(0)).isEqualTo(3);
    }

    @Test
    void equal_claims_are_met_by_a_lot_that_the_subject_does_not_decide() {
        for (int i = 0; i < 64; i++) {
            claim(i, 0, 0, 100, 1000 + i);
        }
        int[] place = new int[64];
        for (int met = 0; met < 64; met++) {
            pool.grant(100, 7, answers);
            place[answers.subject(met)] = met;
        }
        Pool other = new Pool("court", 1);
        Claims renumbered = new Claims();
        for (int i = 0; i < 64; i++) {
            int row = renumbered.add(63 - i, 0, Claims.code(0, 25, 3), Claims.extra(0, 100), 0, 1000 + i);
            renumbered.tags().stamp(row, Stamp.honest(), Provenance.OWN_ACT);
            other.claim(renumbered, row);
        }
        Messages again = new Messages();
        other.grant(6400, 7, again);

        assertThat(answers.size()).isEqualTo(64);
        for (int met = 0; met < 64; met++) {
            assertThat(again.origin(met)).isEqualTo(answers.origin(met));
        }
        assertThat(place).isNotEqualTo(java.util.stream.IntStream.range(0, 64).toArray());
    }

    @Test
    void hours_that_nobody_asks_for_are_lost_and_a_large_claim_is_met_in_the_end() {
        pool.grant(100_000, 7, answers);
        claim(1, 7, 0, 250, 5);

        assertThat(pool.grant(100, 14, answers)).isZero();
        assertThat(pool.grant(100, 21, answers)).isZero();
        assertThat(pool.grant(100, 28, answers)).isEqualTo(1);
        assertThat(pool.credit()).isZero();
    }

    @Test
    void claims_met_at_once_count_among_what_was_granted_in_their_week() {
        Claims claims = new Claims();
        claims.add(1, 2, Claims.code(0, 25, 3), Claims.extra(0, 100), 2, 5);
        pool.begin();
        pool.meet(claims, 0, 14, answers);

        assertThat(pool.grant(300, 14, answers)).isEqualTo(1);
        assertThat(pool.used()).isEqualTo(100);
        assertThat(pool.credit()).isZero();
        assertThat(answers.size()).isEqualTo(1);
        assertThat(answers.day(0)).isEqualTo(14);
        assertThat(answers.payload(0)).isEqualTo(3);
        pool.begin();
        assertThat(pool.grant(300, 21, answers)).isZero();
        assertThat(pool.used()).isZero();
    }

    @Test
    void claims_that_stand_until_a_day_are_given_up_and_the_others_are_met_in_their_order() {
        for (int i = 0; i < 50; i++) {
            claim(i, 49 - i, i % 5, 100, 7919 * i);
        }
        Claims before = pool.inOrder();

        assertThat(pool.giveUp(-1)).isZero();
        assertThat(pool.giveUp(19)).isEqualTo(20);
        assertThat(pool.size()).isEqualTo(30);
        assertThat(pool.nextPriority()).isEqualTo(pool.inOrder().priority(0));
        pool.grant(100_000, 63, answers);
        int met = 0;
        for (int row = 0; row < before.size(); row++) {
            if (before.day(row) > 19) {
                assertThat(answers.subject(met++)).isEqualTo(before.subject(row));
            }
        }
        assertThat(met).isEqualTo(answers.size());
    }

    @Test
    void a_restored_pool_goes_on_as_before() {
        for (int i = 0; i < 100; i++) {
            claim(i, i % 7, i % 3, 100, 77 * i);
        }
        pool.grant(2_050, 7, answers);
        Pool copy = new Pool("court", 1);
        copy.restore(pool.inOrder(), pool.credit());
        Messages rest = new Messages();
        Messages copied = new Messages();

        assertThat(pool.size()).isEqualTo(80);
        pool.grant(100_000, 14, rest);
        copy.grant(100_000, 14, copied);
        for (int row = 0; row < 80; row++) {
            assertThat(copied.subject(row)).isEqualTo(rest.subject(row));
        }
    }

    @Test
    void claims_of_many_weeks_are_met_in_order_however_many_wait_before_them() {
        for (int week = 0; week < 40; week++) {
            for (int i = 0; i < 10; i++) {
                claim(week * 10 + i, week * 7 + i % 7, i % 3, 100, 7919L * (week * 10 + i));
            }
            Claims expected = pool.inOrder();
            answers.clear();
            pool.begin();

            assertThat(pool.grant(week % 8 * 100L, week * 7 + 7, answers)).isEqualTo(answers.size());
            assertThat(pool.size()).isEqualTo(expected.size() - answers.size());
            for (int met = 0; met < answers.size(); met++) {
                assertThat(answers.origin(met)).isEqualTo(expected.origin(met));
            }
            Claims left = pool.inOrder();
            for (int row = 0; row < left.size(); row++) {
                assertThat(left.origin(row)).isEqualTo(expected.origin(answers.size() + row));
            }
        }
    }
}
