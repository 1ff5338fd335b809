package glasshouse.scenario.canonical;

import glasshouse.scenario.bind.Resolved;
import glasshouse.scenario.bind.Spelling;
import glasshouse.scenario.shape.Shape;
import glasshouse.scenario.tree.Backing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * Spells a resolved tree as YAML: names resolved, defaults filled, sections in declared order, ids in alphabetical order,
 * each number with its unit, source, confidence and range where known. Reading it gives an equal value, hash and text.
 */
public final class CanonicalYaml {

    private CanonicalYaml() {}

    /** Spell a tree. */
    public static String of(Resolved.Group root) {
        return String.join("\n", group(root, Backing.NONE)) + "\n";
    }

    /** Spell a value, one string per line; a first line that is the whole value when it fits behind its key. */
    private static List<String> lines(Resolved value, Backing inherited) {
        return switch (value) {
            case Resolved.Figure figure -> List.of(figure(figure, inherited));
            case Resolved.Word word -> List.of(word.shape() instanceof Shape.Text ? quote(word.text()) : word.text());
            case Resolved.Nothing nothing -> List.of("null");
            case Resolved.Items items -> items(items, inherited);
            case Resolved.Named named -> mapping(new ArrayList<>(), new TreeMap<>(named.entries()), inherited);
            case Resolved.Group group -> group(group, inherited);
        };
    }

    private static List<String> group(Resolved.Group group, Backing inherited) {
        List<String> lines = new ArrayList<>();
        Backing own = group.backing();
        if (!own.source().equals(inherited.source())) {
            lines.add("source: " + quote(own.source()));
        }
        if (!own.confidence().equals(inherited.confidence())) {
            lines.add("confidence: " + confidence(own.confidence()));
        }
        if (!group.note().isEmpty()) {
            lines.add("note: " + quote(group.note()));
        }
        return mapping(lines, group.members(), own);
    }

    private static List<String> mapping(List<String> lines, SequencedMap<String, Resolved> entries, Backing inherited) {
        for (Map.Entry<String, Resolved> entry : entries.entrySet()) {
            Resolved value = entry.getValue();
            List<String> inner = lines(value, inherited);
            if (behindKey(value)) {
                lines.add(entry.getKey() + ": " + inner.getFirst());
            } else {
                lines.add(entry.getKey() + ":");
                inner.forEach(line -> lines.add("  " + line));
            }
        }
        return lines.isEmpty() ? List.of("{}") : lines;
    }

    private static List<String> items(Resolved.Items items, Backing inherited) {
        List<String> lines = new ArrayList<>();
        for (Resolved item : items.items()) {
            List<String> inner = lines(item, inherited);
            for (int i = 0; i < inner.size(); i++) {
                lines.add((i == 0 ? "- " : "  ") + inner.get(i));
            }
        }
        return lines.isEmpty() ? List.of("[]") : lines;
    }

    private static boolean behindKey(Resolved value) {
        return switch (value) {
            case Resolved.Items items -> items.items().isEmpty();
            case Resolved.Named named -> named.entries().isEmpty();
            case Resolved.Group group ->
                group.members().isEmpty() && lines(group, group.backing()).size() == 1;
            default -> true;
        };
    }

    private static String figure(Resolved.Figure figure, Backing inherited) {
        List<String> parts = new ArrayList<>();
        String value = Spelling.plain(figure.value());
        parts.add("value: " + value);
        if (!figure.shape().unit().isEmpty()) {
            parts.add("unit: " + word(figure.shape().unit()));
        }
        Backing own = figure.backing();
        if (!own.source().isEmpty() || !inherited.source().isEmpty()) {
            parts.add("source: " + quote(own.source()));
        }
        if (!own.confidence().isEmpty() || !inherited.confidence().isEmpty()) {
            parts.add("confidence: " + confidence(own.confidence()));
        }
        figure.range()
                .ifPresent(range -> parts.add(
                        "range: [" + Spelling.plain(range.low()) + ", " + Spelling.plain(range.high()) + "]"));
        if (!figure.note().isEmpty()) {
            parts.add("note: " + quote(figure.note()));
        }
        return parts.size() == 1 ? value : "{" + String.join(", ", parts) + "}";
    }

    private static String confidence(String word) {
        return word.isEmpty() ? "\"\"" : word;
    }

    private static String word(String text) {
        return text.matches("[a-z_]+") ? text : quote(text);
    }

    /** Spell a text in double quotes. */
    public static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (printable(c)) {
                        quoted.appendCodePoint(c);
                    } else {
                        quoted.append(String.format("\\u%04X", c));
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }

    private static boolean printable(int c) {
        boolean control = c < ' ' || c >= 0x7F && c < 0xA0;
        boolean separator = c == 0x2028 || c == 0x2029 || c == 0xFEFF || c == 0xFFFE || c == 0xFFFF;
        return !control && !separator && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
