package glasshouse.cli.broken;

import glasshouse.cli.broken.Sections.Section;
import glasshouse.cli.broken.Written.Breakage;
import glasshouse.cli.broken.Written.Way;
import glasshouse.scenario.shape.Field;
import glasshouse.scenario.shape.Shape;
import glasshouse.scenario.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Lists what can be done wrong in a section: to the section itself, and to each value that is written in it. */
final class Breakages {
    /** Texts and ids that are anybody's own to choose: no unknown name can be told among them. */
    private static final Set<String> FREE =
            Set.of("what", "label", "unseen", "note", "scenario", "title", "about", "model_of", "counted", "why");

    private final Section section;
    private final List<Kind> kinds = new ArrayList<>();
    private boolean numberSeen;

    /**
     * One way of breaking a section.
     *
     * @param name what is wrong
     * @param breakage where and how
     * @param placed whether the line on which it is told is known: not where the text cannot be read as YAML
     */
    record Kind(String name, Breakage breakage, boolean placed) {}

    private Breakages(Section section) {
        this.section = section;
    }

    /** Lists the ways of breaking a section. */
    static List<Kind> of(Section section) {
        Breakages breakages = new Breakages(section);
        breakages.whole();
        breakages.syntax();
        for (Field field : section.shape().fields()) {
            breakages.field(field);
        }
        return breakages.kinds;
    }

    private void whole() {
        insert("unknown key", "no_such_key_at_all: 1", true);
        insert("camel case", "noSuchKey: 1", true);
        insert("key in capitals", "WHAT_EVER: 1", true);
        insert("merge key", "<<: {}", true);
        if (!section.path().isEmpty()) {
            replace("list for a section", section.path(), "[1, 2]", true);
            replace("number for a section", section.path(), "7", true);
            replace("truth for a section", section.path(), "true", true);
        }
    }

    private void syntax() {
        insert("duplicate key", "note: one\nnote: two", false);
        insert("unknown alias", "note: *nobody", false);
        insert("cyclic alias", "note: &a {b: *a}", false);
        insert("bracket left open", "note: [1, 2", false);
        insert("quote left open", "note: \"never closed", false);
        insert("colon in a text", "note: this: that", false);
        insert("tag", "note: !!binary aGVsbG8=", false);
        insert("key that is a list", "[a, b]: 1", false);
        insert("control character", "note: \u0001", false);
        insert("directive in the middle", "note: @reserved", false);
    }

    private void insert(String name, String text, boolean placed) {
        kinds.add(new Kind(name, new Breakage(section.path(), Way.INSERTED, text), placed));
    }

    private void replace(String name, String path, String text, boolean placed) {
        kinds.add(new Kind(name + " (" + path + ")", new Breakage(path, Way.REPLACED, text), placed));
    }

    private void field(Field field) {
        String path = section.path().isEmpty() ? field.key() : section.path() + "." + field.key();
        var written = section.node().find(field.key());
        if (written.isEmpty()) {
            return;
        }
        if (field.required()) {
            kinds.add(new Kind("missing key (" + path + ")", new Breakage(path, Way.DROPPED, ""), false));
        }
        value(field.shape(), field.key(), path, written.get().value());
    }

    private void value(Shape shape, String key, String path, Node node) {
        switch (shape) {
            case Shape.Maybe maybe -> value(maybe.inner(), key, path, node);
            case Shape.Number number -> number(number, path);
            case Shape.Text text -> text(key, path);
            case Shape.Truth truth -> each(path, "truth", "yes", "1", "[true]", "'true'", "perhaps");
            case Shape.Date date ->
                each(path, "date", "2018-02-30", "30.2.2018", "2018", "someday", "[2018-01-01]", "{}");
            case Shape.Choice choice -> each(path, "choice", "no-such-word", "7", "[no-such-word]", "{}");
            case Shape.Items items -> items(items, key, path, node);
            case Shape.Named named -> named(named, key, path, node);
            case Shape.Reference reference -> each(path, "catalog", "no-such-name-in-the-catalog", "7", "''");
            case Shape.Group group -> each(path, "section", "[1, 2]", "7", "true");
        }
    }

    private void each(String path, String what, String... texts) {
        for (String text : texts) {
            replace(what + " " + text, path, text, true);
        }
    }

    /** Breaks a number: the first of a section in every way, the others in those that depend on what is declared of them. */
    private void number(Shape.Number number, String path) {
        each(path, "number", "many", ".nan", "-1e300", "1e300");
        replace("unit", path, "{value: 1, unit: fortnights}", true);
        if (!numberSeen) {
            numberSeen = true;
            everyWay(number, path);
        }
    }

    private void everyWay(Shape.Number number, String path) {
        each(path, "number", ".inf", "-.inf", "[1]", "true", "'1'", "12,000", "5 %");
        each(path, "number", "{value: many}", "{valu: 1}", "{}", "1e400");
        replace("confidence", path, "{value: 1, confidence: certain}", true);
        replace("range of one", path, "{value: 1, range: [1]}", true);
        replace("range turned round", path, "{value: 1, range: [2, 0]}", true);
        replace("unknown key beside a number", path, "{value: 1, rnage: [0, 2]}", true);
        if (number.kind().whole()) {
            replace("fraction", path, "1.5", true);
        }
    }

    private void text(String key, String path) {
        each(path, "text", "[a]", "{a: b}", "7", "true");
        if (!FREE.contains(key)) {
            replace("unknown name", path, "no-such-name", true);
        }
    }

    private void items(Shape.Items items, String key, String path, Node node) {
        each(path, "list", "7", "words", "{a: 1}");
        if (items.item() instanceof Shape.Text && !FREE.contains(key)) {
            replace("unknown name in a list", path, "[no-such-name]", true);
            replace("list in a list", path, "[[1]]", true);
        } else if (node instanceof Node.Sequence sequence && !sequence.items().isEmpty()) {
            value(items.item(), key, path + ".0", sequence.items().getFirst());
        }
    }

    private void named(Shape.Named named, String key, String path, Node node) {
        each(path, "by id", "7", "words", "[1]");
        if (!(node instanceof Node.Mapping mapping) || mapping.entries().isEmpty()) {
            return;
        }
        kinds.add(new Kind("bad id", new Breakage(path, Way.INSERTED, "Not_AnId: 1"), true));
        if (named.entry() instanceof Shape.Number number) {
            kinds.add(new Kind("unknown name", new Breakage(path, Way.INSERTED, "no-such-name: 0"), true));
            number(number, path + "." + mapping.entries().getFirst().key());
        }
    }
}
