package glasshouse.kernel.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

class ProblemTest {
    private static final Place PLACE = new Place("my.yaml", 12, 7);

    @Test
    void it_says_what_the_value_where_what_must_be_and_a_likely_fix() {
        Problem problem = new Problem("unknown key", "false_match", PLACE, "must be a camera key", "false_match_rate");
        assertThat(problem.text())
                .isEqualTo(
                        "unknown key (false_match) at my.yaml:12:7\n  must be a camera key\n  Maybe false_match_rate");
    }

    @Test
    void parts_that_are_not_known_are_left_out() {
        assertThat(new Problem("file is empty", "", new Place("a.yaml", 0, 0), "", "").text())
                .isEqualTo("file is empty at a.yaml");
        assertThat(new Problem("no seed", "", Place.NOWHERE, "be a whole number", "").text())
                .isEqualTo("no seed\n  must be a whole number");
        assertThat(new Place("a.yaml", 3, 0)).hasToString("a.yaml:3");
    }

    @Test
    void openings_that_are_there_are_not_repeated() {
        assertThat(new Problem("bad", "", PLACE, "Must be good", "maybe better").text())
                .isEqualTo("bad at my.yaml:12:7\n  Must be good\n  maybe better");
    }

    @Test
    void all_problems_are_thrown_at_once_in_their_order() {
        Problems problems = new Problems();
        assertThatCode(problems::throwIfAny).doesNotThrowAnyException();
        assertThat(problems.isEmpty()).isTrue();
        problems.add("first", "1", PLACE, "", "");
        problems.add(new Problem("second", "", PLACE, "", ""));
        ProblemException thrown = catchThrowableOfType(ProblemException.class, problems::throwIfAny);
        assertThat(thrown.problems()).isEqualTo(problems.list()).hasSize(2);
        assertThat(thrown).hasMessage("first (1) at my.yaml:12:7\n\nsecond at my.yaml:12:7");
    }
}
