package glasshouse.views.markup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An element of HTML or SVG with its attributes and what is in it. Every text and every attribute is escaped; only the
 * style sheet and the script of the page itself are taken as they are, and these may not end their element.
 */
public final class Element {
    private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9-]*");
    private static final Set<String> VOID = Set.of("br", "col", "hr", "input", "link", "meta");
    private static final Set<String> VERBATIM = Set.of("style", "script");

    private final String tag;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Content> content = new ArrayList<>();

    private sealed interface Content {}

    private record Child(Element element) implements Content {}

    private record Text(String text) implements Content {}

    private record Verbatim(String text) implements Content {}

    private Element(String tag) {
        this.tag = name(tag);
    }

    /** Makes an empty element. */
    public static Element of(String tag) {
        return new Element(tag);
    }

    /** Makes an element that holds a text. */
    public static Element of(String tag, String text) {
        return new Element(tag).text(text);
    }

    /**
     * Makes a style sheet or a script, whose text a browser reads as it is.
     *
     * @throws IllegalArgumentException for another element, or a text that would end it
     */
    public static Element verbatim(String tag, String text) {
        if (!VERBATIM.contains(tag)) {
            throw new IllegalArgumentException("Element " + tag + " must escape its text");
        }
        if (text.contains("</") || text.contains("<!--")) {
            throw new IllegalArgumentException("Text of " + tag + " must not hold </ or <!--");
        }
        Element element = new Element(tag);
        element.content.add(new Verbatim(text));
        return element;
    }

    private static String name(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Name (" + name + ") must be letters, digits and hyphens");
        }
        return name;
    }

    /** Sets an attribute and returns this element. */
    public Element with(String attribute, String value) {
        attributes.put(name(attribute), value);
        return this;
    }

    /**
     * Gets an attribute.
     *
     * @throws IllegalArgumentException if it is not set
     */
    public String get(String attribute) {
        String value = attributes.get(attribute);
        if (value == null) {
            throw new IllegalArgumentException("Attribute (" + attribute + ") of " + tag + " must be set");
        }
        return value;
    }

    /** Sets an attribute to a number, written with two decimals at most, and returns this element. */
    public Element with(String attribute, double value) {
        return with(attribute, number(value));
    }

    /** Writes a coordinate: two decimals at most, none where there is nothing to say. */
    public static String number(double value) {
        double rounded = Math.round(value * 100) / 100.0;
        return rounded == Math.rint(rounded)
                ? Long.toString((long) rounded)
                : String.format(Locale.ROOT, "%.2f", rounded).replaceAll("0$", "");
    }

    /** Adds elements at the end and returns this one. */
    public Element add(Element... children) {
        return addAll(List.of(children));
    }

    /** Adds elements at the end and returns this one. */
    public Element addAll(Iterable<Element> children) {
        children.forEach(child -> content.add(new Child(child)));
        return this;
    }

    /** Adds text at the end and returns this element. */
    public Element text(String text) {
        content.add(new Text(text));
        return this;
    }

    /** Writes the element. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        write(out);
        return out.toString();
    }

    /** Writes the element at the end of a text. */
    public void write(StringBuilder out) {
        out.append('<').append(tag);
        attributes.forEach((name, value) -> {
            out.append(' ').append(name).append("=\"");
            Escape.append(value, out);
            out.append('"');
        });
        out.append('>');
        if (VOID.contains(tag)) {
            return;
        }
        for (Content part : content) {
            switch (part) {
                case Child child -> child.element().write(out);
                case Text text -> Escape.append(text.text(), out);
                case Verbatim verbatim -> out.append(verbatim.text());
            }
        }
        out.append("</").append(tag).append(">");
        if (isBlock()) {
            out.append('\n');
        }
    }

    private boolean isBlock() {
        return switch (tag) {
            case "section", "figure", "p", "tr", "svg", "li", "div", "details", "h1", "h2", "h3", "path", "g" -> true;
            default -> false;
        };
    }
}
