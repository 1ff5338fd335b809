package glasshouse.experiment.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An article of an example: prose, and tables that are written from what the experiments found. Before each table a comment, which readers
 * do not see, says what stands in it:
 *
 * <pre>
 * &lt;!-- effects of notice
 * columns: trust = trust in the authorities
 * rows: told-before = told before
 * --&gt;
 * </pre>
 *
 * @param folder the example
 * @param text the article as it is written
 */
record Article(Path folder, String text) {
    static final Path EXAMPLES = Path.of("..", "examples");

    private static final Pattern TABLE =
            Pattern.compile("<!-- ([a-z]+) of ([a-z-]+)\\n((?s:.*?))-->\\n+((?:\\|.*\\n)*)\\n*");

    /**
     * A table as it is asked for.
     *
     * @param kind what is told: effects, shares, claims, precision or a grid
     * @param experiment of which experiment
     * @param asked what is said below, by its first word
     * @param lines the table that stands there
     */
    record Table(String kind, String experiment, SequencedMap<String, String> asked, String lines) {
        /** Lists what a line names, with the words for it. */
        SequencedMap<String, String> named(String line) {
            SequencedMap<String, String> names = new LinkedHashMap<>();
            for (String part : asked.getOrDefault(line, "").split(";")) {
                if (!part.isBlank()) {
                    String[] sides = part.split("=", 2);
                    names.put(sides[0].strip(), sides[sides.length - 1].strip());
                }
            }
            return names;
        }

        private static Table of(MatchResult found) {
            SequencedMap<String, String> asked = new LinkedHashMap<>();
            found.group(3).lines().filter(line -> line.contains(":")).forEach(line -> {
                String[] sides = line.split(":", 2);
                asked.put(sides[0].strip(), sides[1].strip());
            });
            return new Table(found.group(1), found.group(2), asked, found.group(4));
        }
    }

    /** Reads the article of an example. */
    static Article of(Path folder) {
        try {
            return new Article(folder, Files.readString(folder.resolve("README.md")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lists the examples that are told as articles. */
    static List<Path> examples() {
        try (Stream<Path> folders = Files.list(EXAMPLES)) {
            return folders.filter(folder -> Files.isRegularFile(folder.resolve("README.md")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lists its tables. */
    List<Table> tables() {
        return TABLE.matcher(text).results().map(Table::of).toList();
    }

    /** Returns the article with every table written anew. */
    String written() {
        Matcher table = TABLE.matcher(text);
        return table.replaceAll(found -> {
            String head = found.group().substring(0, found.group().indexOf("-->") + 3);
            return Matcher.quoteReplacement(head + "\n\n" + new FoundTable(folder, Table.of(found)).lines() + "\n");
        });
    }
}
