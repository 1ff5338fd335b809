package glasshouse.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What no text of the repository says. The words are put together here, so that this file does not say them either. */
class WordsTest {
    private static final Pattern REGISTRIES = words(
            "repo1?[.]maven[.]" + "(apache[.])?org",
            "central[.]" + "sonatype",
            "maven" + "central[.]",
            "registry[.]" + "npmjs",
            "deb[.]" + "debian[.]org",
            "pypi" + "[.]org",
            "crates" + "[.]io",
            "jitpack" + "[.]io",
            "proxy[.]" + "golang");

    private static final Pattern MACHINE_PATHS =
            words("(?<![\\w.$}*-])/(wo" + "rk|ro" + "ot)/", "(?<![\\w.$}*-])/(ho" + "me|Us" + "ers)/\\w");

    private static final Pattern HOW_IT_WAS_WRITTEN = words(
            "chat" + "gpt",
            "cop" + "ilot",
            "clau" + "de",
            "anth" + "ropic",
            "open" + "ai",
            "language mod" + "el",
            "ai assist" + "ant",
            "sub" + "-?agent",
            "(this|previous|another|earlier|next|later) sess" + "ion",
            "(my|this|the) (br" + "ief|pro" + "mpt)\\b");

    @Test
    void no_package_registry_is_named() {
        assertThat(placesOf(REGISTRIES)).isEmpty();
    }

    @Test
    void no_path_of_one_machine_is_named() {
        assertThat(placesOf(MACHINE_PATHS)).isEmpty();
    }

    @Test
    void nothing_is_said_about_how_the_text_came_to_be() {
        assertThat(placesOf(HOW_IT_WAS_WRITTEN)).isEmpty();
    }

    @Test
    void every_text_is_whole_lines_without_tabs_or_trailing_blanks() {
        List<String> findings = new ArrayList<>();
        for (Path file : texts()) {
            if (House.name(file).contains("/src/test/resources/")) {
                continue; // some of these are broken on purpose
            }
            String text = House.read(file);
            boolean whole = text.isEmpty() || text.endsWith("\n");
            boolean clean = text.indexOf('\r') < 0
                    && text.lines().noneMatch(line -> line.endsWith(" ") || line.indexOf('\t') >= 0);
            if (!whole || !clean) {
                findings.add(House.name(file));
            }
        }
        assertThat(findings).isEmpty();
    }

    private static Pattern words(String... words) {
        return Pattern.compile(String.join("|", words), Pattern.CASE_INSENSITIVE);
    }

    private static List<String> placesOf(Pattern pattern) {
        List<String> findings = new ArrayList<>();
        for (Path file : texts()) {
            List<String> lines = House.read(file).lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                if (pattern.matcher(lines.get(i)).find()) {
                    findings.add(House.name(file) + ":" + (i + 1) + " "
                            + lines.get(i).strip());
                }
            }
        }
        return findings;
    }

    private static List<Path> texts() {
        List<Path> texts = House.texts();
        Minimum.TEXT_FILES.isReachedBy(texts.size());
        return texts;
    }
}
