package glasshouse.scenario.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import glasshouse.kernel.problem.Problem;
import glasshouse.kernel.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SourceTest {

    private static final Path FILE = Path.of("some", "town.yaml");

    @Test
    void no_right_to_read_is_one_clear_problem() {
        Problem problem = refused(path -> {
            throw new AccessDeniedException(path.toString());
        });

        assertThat(problem.what()).isEqualTo("no right to read the file");
        assertThat(problem.place()).hasToString(FILE + ":1:1");
        assertThat(problem.maybe()).isEqualTo("chmod u+r " + FILE);
    }

    @Test
    void a_failing_disk_is_one_clear_problem() {
        Problem problem = refused(path -> new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Input/output error");
            }
        });

        assertThat(problem.what()).isEqualTo("the file cannot be read: Input/output error");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_text() {
        byte[] marked = "\uFEFFtitle: x".getBytes(StandardCharsets.UTF_8);

        assertThat(Source.decode("f", marked).text()).isEqualTo("title: x");
    }

    @Test
    void every_byte_sequence_is_text_or_one_problem() {
        for (int first = 0; first < 256; first++) {
            for (int second = 0; second < 256; second += 5) {
                byte[] bytes = {'\n', (byte) first, (byte) second};
                try {
                    assertThat(Source.decode("f", bytes).text()).isEqualTo(new String(bytes, StandardCharsets.UTF_8));
                } catch (ProblemException e) {
                    assertThat(e.problems()).hasSize(1);
                    assertThat(e.problems().getFirst().place().line()).isBetween(2, 3);
                }
            }
        }
    }

    private static Problem refused(Source.Opener opener) {
        return catchThrowableOfType(ProblemException.class, () -> Source.read(FILE, opener))
                .problems()
                .getFirst();
    }
}
