package glasshouse.scenario.draft;

import glasshouse.scenario.canonical.CanonicalYaml;
import glasshouse.scenario.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Spells values as they were written: on one line where they fit, a line a key where they do not. */
final class Spelled {
    private static final int WIDTH = 110;

    /** What means the same without quotes wherever it stands. */
    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9_.+-]+");

    private Spelled() {}

    /** Spells a value behind its key. */
    static List<String> keyed(String key, Node node) {
        String line = key + ": " + flow(node);
        if (line.length() <= WIDTH || node instanceof Node.Scalar) {
            return List.of(line);
        }
        List<String> lines = new ArrayList<>(List.of(key + ":"));
        if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> lines.add("  - " + flow(item)));
        }
        if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                keyed(entry.key(), entry.value()).forEach(inner -> lines.add("  " + inner));
            }
        }
        return lines;
    }

    /** Spells a text behind its key; a long one over several lines, if that loses nothing. */
    static List<String> text(String key, String text) {
        String line = key + ": " + CanonicalYaml.quote(text);
        boolean folds = String.join(" ", text.strip().split("\\s+")).equals(text)
                && text.codePoints().allMatch(c -> c >= ' ' && c != 0x7F && (c < 0x80 || c > 0x9F) && c != 0xFEFF);
        if (line.length() <= WIDTH || !folds) {
            return List.of(line);
        }
        List<String> lines = new ArrayList<>(List.of(key + ": >-"));
        lines.addAll(wrapped("  ", text));
        return lines;
    }

    /** Breaks a text into lines after an opening. */
    static List<String> wrapped(String opening, String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(opening);
        for (String word : text.strip().split("\\s+")) {
            if (line.length() > opening.length() && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(opening);
            }
            line.append(line.length() > opening.length() ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Spells a value on one line. */
    static String flow(Node node) {
        return switch (node) {
            case Node.Scalar scalar ->
                scalar.plain() && SAFE.matcher(scalar.text()).matches()
                        ? scalar.text()
                        : CanonicalYaml.quote(scalar.text());
            case Node.Sequence sequence ->
                sequence.items().stream().map(Spelled::flow).collect(Collectors.joining(", ", "[", "]"));
            case Node.Mapping mapping ->
                mapping.entries().stream()
                        .map(entry -> entry.key() + ": " + flow(entry.value()))
                        .collect(Collectors.joining(", ", "{", "}"));
        };
    }
}
