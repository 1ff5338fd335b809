package glasshouse.observation;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.column.EventBatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class FollowedTest {
    @Test
    void passing_over_rows_finds_the_same_as_asking_of_each() {
        Random random = new Random(1);
        for (int round = 0; round < 200; round++) {
            int[] chosen = random.ints(random.nextInt(6), 0, 300).toArray();
            Followed followed = Followed.only(chosen);
            EventBatch rows = new EventBatch();
            random.ints(random.nextInt(120), 0, 300).sorted().forEach(subject -> rows.add(subject, 0, 0, 0, 0, 0));
            List<Integer> asked = new ArrayList<>();
            for (int row = 0; row < rows.size(); row++) {
                if (followed.has(rows.subject(row))) {
                    asked.add(row);
                }
            }
            List<Integer> found = new ArrayList<>();
            for (int row = followed.next(rows, 0); row < rows.size(); row = followed.next(rows, row + 1)) {
                found.add(row);
            }
            assertThat(found).isEqualTo(asked);
        }
    }
}
