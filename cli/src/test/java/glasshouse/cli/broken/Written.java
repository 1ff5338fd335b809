package glasshouse.cli.broken;

import glasshouse.scenario.tree.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a tree as YAML with one breakage in it: every key of a mapping on a line of its own, lists in one line. Knows the line
 * on which the broken value stands.
 */
final class Written {
    private final Breakage breakage;
    private final List<String> lines = new ArrayList<>();
    private int brokenLine;

    /**
     * Says what is broken.
     *
     * @param path dotted path of the value, or of the section for {@link Way#INSERTED} and {@link Way#DROPPED}
     * @param way what is done there
     * @param text what is written instead, or inserted; of no meaning where a key is dropped
     */
    record Breakage(String path, Way way, String text) {}

    /** What is done at a path. */
    enum Way {
        /** The value is replaced. */
        REPLACED,
        /** Lines are inserted as the first of a section. */
        INSERTED,
        /** The key is left out: told of at its section. */
        DROPPED
    }

    private Written(Breakage breakage) {
        this.breakage = breakage;
    }

    /** Writes a tree with a breakage. */
    static Written of(Node.Mapping tree, Breakage breakage) {
        Written written = new Written(breakage);
        written.block(tree, "", "");
        return written;
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }

    /** Returns the line, from 1, of the broken value; of the section's first line where a key was dropped. */
    int brokenLine() {
        return brokenLine;
    }

    private void block(Node.Mapping mapping, String path, String indent) {
        if (breakage.way() == Way.INSERTED && breakage.path().equals(path)) {
            insert(indent);
        }
        for (Node.Entry entry : mapping.entries()) {
            String at = path.isEmpty() ? entry.key() : path + "." + entry.key();
            if (breakage.way() == Way.DROPPED && breakage.path().equals(at)) {
                brokenLine = brokenLine == 0 ? lines.size() + 1 : brokenLine;
                continue;
            }
            entry(entry, at, indent);
        }
    }

    private void insert(String indent) {
        brokenLine = lines.size() + 1;
        for (String line : breakage.text().split("\n")) {
            lines.add(indent + line);
        }
    }

    private void entry(Node.Entry entry, String at, String indent) {
        String key = indent + entry.key() + ":";
        boolean replaced = breakage.way() == Way.REPLACED && breakage.path().equals(at);
        if (!replaced
                && entry.value() instanceof Node.Mapping inner
                && !inner.entries().isEmpty()) {
            lines.add(key);
            block(inner, at, indent + "  ");
            return;
        }
        int before = brokenLine;
        String value = flow(entry.value(), at);
        lines.add(key + (value.isEmpty() ? "" : " " + value));
        brokenLine = before == 0 && brokenLine < 0 ? lines.size() : brokenLine;
    }

    /** Writes a value in one line; a broken one in it marks the line to come. */
    private String flow(Node node, String at) {
        if (breakage.way() == Way.REPLACED && breakage.path().equals(at)) {
            brokenLine = -1;
            return breakage.text();
        }
        return switch (node) {
            case Node.Scalar scalar -> scalar(scalar);
            case Node.Sequence sequence -> {
                List<String> items = new ArrayList<>();
                for (int i = 0; i < sequence.items().size(); i++) {
                    items.add(flow(sequence.items().get(i), at + "." + i));
                }
                yield "[" + String.join(", ", items) + "]";
            }
            case Node.Mapping mapping -> flow(mapping, at);
        };
    }

    private String flow(Node.Mapping mapping, String at) {
        List<String> entries = new ArrayList<>();
        if (breakage.way() == Way.INSERTED && breakage.path().equals(at)) {
            brokenLine = -1;
            entries.add(breakage.text().replace("\n", ", "));
        }
        for (Node.Entry entry : mapping.entries()) {
            String inner = at + "." + entry.key();
            if (breakage.way() == Way.DROPPED && breakage.path().equals(inner)) {
                brokenLine = -1;
            } else {
                entries.add(entry.key() + ": " + flow(entry.value(), inner));
            }
        }
        return "{" + String.join(", ", entries) + "}";
    }

    private static String scalar(Node.Scalar scalar) {
        return scalar.plain() ? scalar.text() : "'" + scalar.text().replace("'", "''") + "'";
    }
}
