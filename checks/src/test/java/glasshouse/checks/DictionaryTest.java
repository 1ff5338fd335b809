package glasshouse.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One word per concept: what DICTIONARY.md lists as the wrong word for something names no type. */
class DictionaryTest {
    private static final Path DICTIONARY = House.root().resolve("DICTIONARY.md");
    private static final int COLUMNS = 3;

    /** The wrong word for a concept of the model, and the right one for a thing of programming. */
    private static final Set<String> RIGHT_ELSEWHERE =
            Set.of("entry", "log", "run", "label", "event", "rating", "user");

    @Test
    void no_type_is_named_by_a_word_that_the_dictionary_refuses() {
        Set<String> refused = refusedWords();
        assertThat(refused).hasSizeGreaterThanOrEqualTo(5);
        List<String> findings = new ArrayList<>();
        int counted = 0;
        for (Sources.Type type : Sources.types()) {
            counted++;
            String name = type.tree().getSimpleName().toString();
            for (String word : name.split("(?<=[a-z0-9])(?=[A-Z])|_")) {
                if (refused.contains(word.toLowerCase(Locale.ROOT))) {
                    findings.add(type + " says " + word);
                }
            }
        }
        Minimum.PUBLIC_TYPES.isReachedBy(counted);
        assertThat(findings).isEmpty();
    }

    private static Set<String> refusedWords() {
        Set<String> words = new LinkedHashSet<>();
        for (String line : House.read(DICTIONARY).lines().toList()) {
            String[] cells = line.split("\\|", -1);
            if (line.startsWith("|") && cells.length == COLUMNS + 2) {
                for (String word : cells[COLUMNS].split(",")) {
                    words.add(word.strip().toLowerCase(Locale.ROOT));
                }
            }
        }
        words.removeAll(RIGHT_ELSEWHERE);
        words.removeIf(word -> !word.matches("[a-z]{3,}"));
        words.remove("not");
        return words;
    }
}
