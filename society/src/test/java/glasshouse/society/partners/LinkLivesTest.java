package glasshouse.society.partners;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.random.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** False-alarm rate of the class: below 1 in 10,000, of some 60 bounds of five standard errors. */
final class LinkLivesTest {
    private static final Seeds SEEDS = Seeds.both(11);
    private static final int PAIRS = 200_000;
    private static final int YEARS = 12;

    @ParameterizedTest
    @CsvSource({"0.04, 0.5", "0.08, 0.1", "0.3, 0.7", "0.01, 0.01"})
    void links_end_and_return_at_the_rates_set_and_as_many_live_in_every_year(double ends, double returns) {
        LinkLives lives = LinkLives.of(Partners.withLives(ends, returns), SEEDS);
        long[][] moves = new long[2][2];
        for (int year = 0; year < YEARS; year++) {
            int living = 0;
            for (int pair = 0; pair < PAIRS; pair++) {
                int now = one(lives, pair, year);
                living += now;
                moves[now][one(lives, pair, year + 1)]++;
            }
            expectShare(living, PAIRS, returns / (ends + returns));
        }
        expectShare(moves[1][0], moves[1][0] + moves[1][1], ends);
        expectShare(moves[0][1], moves[0][0] + moves[0][1], returns);
    }

    @Test
    void years_are_drawn_apart_so_that_survival_over_two_is_that_of_the_chain() {
        LinkLives lives = LinkLives.of(Partners.withLives(0.2, 0.3), SEEDS);
        int living = 0;
        int after = 0;
        for (int pair = 0; pair < PAIRS; pair++) {
            if (one(lives, pair, 5) == 1) {
                living++;
                after += one(lives, pair, 7);
            }
        }
        expectShare(after, living, 0.8 * 0.8 + 0.2 * 0.3);
    }

    @Test
    void a_link_s_own_years_turn_all_the_year_round_and_end_as_many() {
        LinkLives lives = LinkLives.of(Partners.withLives(0.08, 0.3), SEEDS);
        long living = 0;
        long lost = 0;
        int[] endedIn = new int[4];
        for (int pair = 0; pair < PAIRS; pair++) {
            living += week(lives, pair, 60);
            lost += week(lives, pair, 60) & ~week(lives, pair, 112);
            for (int week = 60; week < 112; week++) {
                endedIn[(week - 60) / 13] += week(lives, pair, week) & ~week(lives, pair, week + 1);
            }
        }
        expectShare(living, PAIRS, 0.3 / 0.38);
        expectShare(lost, living, 0.08);
        // A pair's year turns once in any 52 weeks, in each quarter of them as often.
        int ended = endedIn[0] + endedIn[1] + endedIn[2] + endedIn[3];
        assertThat((long) ended).isEqualTo(lost);
        for (int quarter : endedIn) {
            expectShare(quarter, ended, 0.25);
        }
    }

    @Test
    void links_without_an_end_live_for_ever() {
        LinkLives lives = LinkLives.of(Partners.withLives(0, 0.5), SEEDS);
        for (int pair = 0; pair < 1_000; pair++) {
            for (int year = 0; year < 100; year++) {
                assertThat(one(lives, pair, year)).isEqualTo(1);
            }
        }
    }

    @Test
    void luck_ends_links_and_does_not_say_which_there_are_at_first() {
        LinkLives lives = LinkLives.of(Partners.settings(), SEEDS);
        LinkLives otherLuck = LinkLives.of(Partners.settings(), new Seeds(SEEDS.people(), 12));
        int differ = 0;
        for (int pair = 0; pair < 10_000; pair++) {
            assertThat(one(otherLuck, pair, 0)).isEqualTo(one(lives, pair, 0));
            differ += one(otherLuck, pair, 4) ^ one(lives, pair, 4);
        }
        assertThat(differ).isPositive();
    }

    @Test
    void the_two_directions_between_two_firms_are_links_of_their_own() {
        LinkLives lives = LinkLives.of(Partners.withLives(0.5, 0.5), SEEDS);
        int same = 0;
        for (int firm = 1; firm <= 10_000; firm++) {
            same += lives.isAlive(0, firm, 3) == lives.isAlive(firm, 0, 3) ? 1 : 0;
        }
        expectShare(same, 10_000, 0.5);
    }

    private static int one(LinkLives lives, int pair, int year) {
        return lives.isAlive(pair, pair * 7 + 1, year) ? 1 : 0;
    }

    private static int week(LinkLives lives, int pair, int week) {
        return lives.isAliveInWeek(pair, pair * 7 + 1, week) ? 1 : 0;
    }

    private static void expectShare(long count, long of, double share) {
        double error = StrictMath.sqrt(share * (1 - share) / of);
        assertThat((double) count / of).isBetween(share - 5 * error, share + 5 * error);
    }
}
