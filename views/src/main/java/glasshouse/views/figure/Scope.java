package glasshouse.views.figure;

import glasshouse.views.markup.Element;

/**
 * Where on the page a report stands: below which heading, and with which names for its parts, so that the reports of several
 * runs fit on one page.
 *
 * @param prefix what every name of a part begins with
 * @param level level of the report's own heading, 1 or 2
 */
public record Scope(String prefix, int level) {
    /** Makes a heading so far below the report's own. */
    public Element heading(int below, String text) {
        return Element.of("h" + (level + below), text);
    }

    /** Makes a name that no other report of the page has. */
    public String id(String name) {
        return prefix + name;
    }

    /** Makes a section with its heading. */
    public Element section(String name, String title) {
        return Element.of("section")
                .with("id", id(name))
                .with("aria-labelledby", id(name) + "-h")
                .add(heading(1, title).with("id", id(name) + "-h"));
    }
}
