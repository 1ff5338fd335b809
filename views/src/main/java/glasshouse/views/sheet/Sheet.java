package glasshouse.views.sheet;

import glasshouse.views.markup.Element;

/**
 * Sets a page as one HTML file that needs nothing beside it: no network, no font, no script of others. Equal pages give equal
 * bytes.
 */
public final class Sheet {
    private Sheet() {}

    /**
     * Writes the file.
     *
     * @param title title, as the browser's window has it
     * @param kind class of the page, as the style sheet knows it
     * @param main what stands on it
     * @param footer what stands below it
     */
    public static String html(String title, String kind, Element main, Element footer) {
        Element page = Element.of("div")
                .with("class", kind)
                .add(brand(), main.with("id", "main"), Element.of("footer").add(footer));
        Element html = Element.of("html")
                .with("lang", "en")
                .add(
                        head(title),
                        Element.of("body")
                                .add(
                                        Element.of("a", "To the report")
                                                .with("class", "skip")
                                                .with("href", "#main"),
                                        page,
                                        Element.verbatim("script", Part.text("report.js"))));
        return "<!DOCTYPE html>\n" + html + "\n";
    }

    private static Element head(String title) {
        return Element.of("head")
                .add(
                        Element.of("meta").with("charset", "utf-8"),
                        Element.of("meta")
                                .with("name", "viewport")
                                .with("content", "width=device-width, initial-scale=1"),
                        Element.of("meta")
                                .with("http-equiv", "Content-Security-Policy")
                                .with(
                                        "content",
                                        "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:"),
                        Element.of("title", title + " \u2013 Glasshouse, synthetic"),
                        Element.of("link").with("rel", "icon").with("href", "data:,"),
                        Element.verbatim("style", Part.text("report.css")));
    }

    private static Element brand() {
        return Element.of("p")
                .with("class", "brand")
                .text("Glasshouse ")
                .add(Element.of(
                        "span", "a laboratory for social credit systems: it measures them and can never be one"));
    }
}
