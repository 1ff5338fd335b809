package glasshouse.scenario.bind;

import glasshouse.scenario.tree.Backing;
import glasshouse.scenario.tree.Node;

/**
 * What is known of a value before it is looked at.
 *
 * @param path how it is reached from the root; empty for the root
 * @param backing what stands behind numbers that say nothing themselves
 * @param doc what the setting means
 * @param names how many catalog names were followed to get here
 */
record Context(String path, Backing backing, String doc, int names) {

    static final Context ROOT = new Context("", Backing.NONE, "", 0);

    Context into(Node node) {
        Backing own = node.backing();
        return own == null ? this : new Context(path, own, doc, names);
    }

    Context backed(Backing other) {
        return new Context(path, other, doc, names);
    }

    Context down(String step) {
        return new Context(path.isEmpty() ? step : path + "." + step, backing, doc, names);
    }

    Context about(String meaning) {
        return new Context(path, backing, meaning, names);
    }

    Context named() {
        return new Context(path, backing, doc, names + 1);
    }

    /** Name the value at the start of a sentence about it. */
    String subject() {
        return path.isEmpty() ? "the file" : path;
    }
}
