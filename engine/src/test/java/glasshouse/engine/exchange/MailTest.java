package glasshouse.engine.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.message.Messages;
import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Mixer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTest {
    private static final int PERSONS = 100;

    private static Messages[] outboxes(int threads) {
        Messages[] outboxes = new Messages[threads];
        for (int thread = 0; thread < threads; thread++) {
            outboxes[thread] = new Messages();
        }
        for (int n = 0; n < 500; n++) {
            int target = Draws.below(Mixer.draw(7, n, 0), PERSONS);
            int day = Draws.below(Mixer.draw(7, n, 1), 7);
            outboxes[n % threads].send(target, day, Messages.code(n % 5, n), n, day, n);
        }
        return outboxes;
    }

    private static List<String> delivered(int threads, int districtSize) {
        int districts = (PERSONS + districtSize - 1) / districtSize;
        Mail mail = new Mail(districts, districtSize);
        mail.deliver(outboxes(1));
        mail.deliver(outboxes(threads));
        List<String> lines = new ArrayList<>();
        assertThat(mail.first(0)).isZero();
        assertThat(mail.last(districts - 1)).isEqualTo(mail.messages().size());
        for (int district = 0; district < districts; district++) {
            Messages all = mail.messages();
            all.sort(mail.first(district), mail.last(district));
            for (int row = mail.first(district); row < mail.last(district); row++) {
                assertThat(all.subject(row) / districtSize).isEqualTo(district);
                lines.add(all.subject(row) + " " + all.day(row) + " " + all.kind(row) + " " + all.origin(row));
            }
        }
        return lines;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 33, 100, 4096})
    void each_message_arrives_once_in_its_district_whoever_sent_it(int districtSize) {
        List<String> expected = delivered(1, 1);

        assertThat(expected).hasSize(500).doesNotHaveDuplicates();
        assertThat(delivered(1, districtSize)).isEqualTo(expected);
        assertThat(delivered(3, districtSize)).isEqualTo(expected);
    }

    @Test
    void mail_is_of_one_week() {
        Mail mail = new Mail(10, 10);
        mail.deliver(outboxes(2));
        mail.deliver(new Messages[] {new Messages()});

        assertThat(mail.messages().size()).isZero();
        assertThat(mail.last(9)).isZero();
    }
}
