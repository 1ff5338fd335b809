package glasshouse.views.plot;

import glasshouse.views.chart.Svg;
import glasshouse.views.markup.Element;
import glasshouse.views.text.Wrap;
import java.util.List;

/**
 * Sets a picture as a file of its own: on white paper, under its title, above what must be said beside it, with the letters that it
 * needs. Equal pictures give equal bytes.
 */
public final class Standalone {
    /** Width of a picture in a document, in CSS pixels. */
    public static final int WIDTH = 720;

    private static final double MARGIN = 16;
    private static final double TITLE = 32;
    private static final double LINE = 16;
    private static final String STYLE = "text{fill:#1b1d1f}.quiet{fill:#565c61}.strong{font-weight:700}"
            + ".halo{paint-order:stroke;stroke:#fff;stroke-width:3px;stroke-linejoin:round}"
            + ".grid{stroke:#e3e5e7}.axis{stroke:#7b8288}.mark{stroke:#7b8288;stroke-dasharray:2 3}";

    private Standalone() {}

    /**
     * Writes the file.
     *
     * @param name name of the picture
     */
    public static String svg(String name, Picture picture) {
        Element drawing = picture.drawing().draw(name, WIDTH).with("x", MARGIN).with("y", MARGIN + TITLE);
        List<String> below = Wrap.of("", "", Ink.upper(picture.synthetic()) + ".");
        double foot = MARGIN + TITLE + Double.parseDouble(drawing.get("height")) + LINE;
        double width = WIDTH + 2 * MARGIN;
        double height = foot + below.size() * LINE + MARGIN;
        Element file = Element.of("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("viewBox", "0 0 " + Element.number(width) + " " + Element.number(height))
                .with("width", width)
                .with("height", height)
                .with("font-family", "system-ui, 'Segoe UI', 'Helvetica Neue', 'Liberation Sans', Arial, sans-serif")
                .with("font-size", "12.5")
                .add(
                        Element.verbatim("style", STYLE),
                        Element.of("rect")
                                .with("width", width)
                                .with("height", height)
                                .with("fill", "#ffffff"),
                        Svg.label(MARGIN, MARGIN + 15, "start", picture.title())
                                .with("class", "strong")
                                .with("font-size", "16"),
                        drawing);
        double y = foot + LINE;
        for (String line : below) {
            file.add(Svg.quiet(MARGIN, y, "start", line).with("font-size", "11.5"));
            y += LINE;
        }
        return file.toString();
    }
}
