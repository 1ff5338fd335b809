package glasshouse.experiment.life;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.random.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CauseTest {
    @ParameterizedTest
    @CsvSource({
        "1, 512, 113, 0, act-512-113",
        "2, 77, 40, 64, alarm-77-40-64",
        "3, 77, 40, 32, malice-77-40-32",
        "4, 77, 40, 32, retaliation-77-40-32",
        "5, 77, 40, 32, quota-77-40-32",
        "0, 5, 6, 0, root0-5-6",
        "6, 1647, 1, 3, planted-1647-1-3",
        "8, 12, 260, 0, exposed-12-260",
        "31, 2147483647, 8191, 8191, root31-2147483647-8191-8191"
    })
    void a_cause_is_written_so_that_it_can_be_read_back(int kind, int subject, int week, int ordinal, String text) {
        Cause cause = new Cause(Origin.event(kind, subject, week, ordinal));

        assertThat(cause.text()).isEqualTo(text);
        assertThat(Cause.find(text)).contains(cause);
        assertThat(Cause.find(Long.toString(cause.id()))).contains(cause);
        assertThat(cause.subject()).isEqualTo(subject);
        assertThat(cause.week()).isEqualTo(week);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "act",
                "act-1",
                "act--1-2",
                "deed-1-2",
                "act-1-9999",
                "act-1-2-9999",
                "act-9999999999-1",
                "root64-1-2",
                "-5",
                "99999999999999999999"
            })
    void what_names_no_root_event_is_not_found(String text) {
        assertThat(Cause.find(text)).isEmpty();
    }

    @Test
    void only_an_act_has_a_doer() {
        assertThat(new Cause(Origin.event(1, 5, 6, 0)).isAct()).isTrue();
        assertThat(new Cause(Origin.event(2, 5, 6, 0)).isAct()).isFalse();
    }
}
