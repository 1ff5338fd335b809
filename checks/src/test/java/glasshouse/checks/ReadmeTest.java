package glasshouse.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The first screen of README keeps its promises, and every command that a document shows exists. */
class ReadmeTest {
    private static final Path README = House.root().resolve("README.md");
    private static final int FIRST_SCREEN = 45;
    private static final Pattern COMMAND = Pattern.compile("(?m)^(?: {4}|\\t|\\$ |> )?(?:\\./)?glasshouse ([a-z]+)\\b");

    @Test
    void the_first_screen_says_what_it_can_never_be_and_the_two_commands() {
        List<String> lines = House.read(README).lines().limit(FIRST_SCREEN).toList();
        String screen = String.join("\n", lines).toLowerCase(Locale.ROOT);
        assertThat(screen)
                .contains("nobody can be scored")
                .contains("synthetic")
                .contains("./glasshouse run rongcheng-2018")
                .contains("./mvnw verify");
    }

    @Test
    void a_command_that_a_document_shows_exists() {
        Set<String> commands = new TreeSet<>();
        for (JavaClass javaClass : Code.main()) {
            commands.addAll(Annotations.texts(javaClass, "picocli.CommandLine$Command", "name"));
        }
        assertThat(commands).hasSizeGreaterThanOrEqualTo(5);
        List<String> findings = new ArrayList<>();
        for (Path file : House.texts()) {
            if (!House.extension(file).equals("md")) {
                continue;
            }
            COMMAND.matcher(House.read(file))
                    .results()
                    .map(match -> match.group(1))
                    .filter(command -> !commands.contains(command))
                    .forEach(command -> findings.add(House.name(file) + " shows glasshouse " + command));
        }
        assertThat(findings).isEmpty();
    }
}
