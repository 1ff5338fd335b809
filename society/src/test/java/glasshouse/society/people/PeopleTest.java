package glasshouse.society.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PeopleTest {
    private static final int SIZE = 2000;
    private static final int LEVELS = 256;
    private static final int TRUST_AT_START = 150;

    @Test
    void everybody_settled_at_once_is_as_everybody_set_alone() {
        People alone = some();
        People atOnce = some();
        byte[] fearAfter = new byte[LEVELS];
        byte[] trustAfter = new byte[LEVELS];
        for (int level = 0; level < LEVELS; level++) {
            fearAfter[level] = (byte) (level * 3 / 4);
            trustAfter[level] = (byte) (TRUST_AT_START - (TRUST_AT_START - level) / 2);
        }
        for (int row = 0; row < SIZE; row++) {
            alone.setFear(row, fearAfter[alone.fear(row)] & 0xff);
            alone.setTrust(row, trustAfter[alone.trust(row)] & 0xff);
        }
        atOnce.settle(People.steps(fearAfter, 0), People.steps(trustAfter, TRUST_AT_START));
        for (int row = 0; row < SIZE; row++) {
            assertThat(atOnce.fear(row)).isEqualTo(alone.fear(row));
            assertThat(atOnce.trust(row)).isEqualTo(alone.trust(row));
            assertThat(atOnce.treatment(row)).isEqualTo(alone.treatment(row));
        }
        assertThat(atOnce.stirred()).isEqualTo(alone.stirred()).isPositive();
    }

    @Test
    void trust_in_neighbours_settled_at_once_is_as_set_alone() {
        People alone = some();
        People atOnce = some();
        byte[] after = new byte[LEVELS];
        for (int level = 0; level < LEVELS; level++) {
            after[level] = (byte) (TRUST_AT_START - (TRUST_AT_START - level) / 2);
        }
        for (int row = 3; row < SIZE; row += row % 11 == 0 ? 1 : 9) {
            alone.setTrustInNeighbours(row, row % LEVELS);
            atOnce.setTrustInNeighbours(row, row % LEVELS);
        }
        for (int row = 0; row < SIZE; row++) {
            alone.setTrustInNeighbours(row, after[alone.trustInNeighbours(row)] & 0xff);
        }
        atOnce.settleNeighbours(after);
        for (int row = 0; row < SIZE; row++) {
            assertThat(atOnce.trustInNeighbours(row)).isEqualTo(alone.trustInNeighbours(row));
        }
        assertThat(atOnce.distrustful()).isEqualTo(alone.distrustful()).isPositive();
    }

    private static People some() {
        People people = new People(0, SIZE, new int[SIZE], new byte[SIZE], TRUST_AT_START, TRUST_AT_START);
        Random random = new Random(7);
        for (int row = 0; row < SIZE; row++) {
            people.setListed(row, random.nextBoolean());
            people.setListedTies(row, random.nextInt(3));
            people.setFear(row, random.nextBoolean() ? 0 : random.nextInt(LEVELS));
            people.setTrust(row, random.nextBoolean() ? TRUST_AT_START : random.nextInt(LEVELS));
        }
        return people;
    }
}
