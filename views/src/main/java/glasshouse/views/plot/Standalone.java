package glasshouse.views.plot;

import glasshouse.views.chart.Drawing;
import glasshouse.views.markup.Element;

/** Sets a picture as a file of its own, on white paper and with the letters that it needs. Equal pictures give equal bytes. */
public final class Standalone {
    /** Width of a picture in a document, in CSS pixels. */
    public static final int WIDTH = 720;

    private static final double MARGIN = 14;
    private static final String STYLE = "text{fill:#1b1d1f}.quiet{fill:#565c61}.strong{font-weight:700}"
            + ".halo{paint-order:stroke;stroke:#fff;stroke-width:3px;stroke-linejoin:round}"
            + ".grid{stroke:#e3e5e7}.axis{stroke:#7b8288}.mark{stroke:#7b8288;stroke-dasharray:2 3}";

    private Standalone() {}

    /**
     * Writes the file.
     *
     * @param name name of the picture
     */
    public static String svg(String name, Drawing drawing) {
        Element picture = drawing.draw(name, WIDTH).with("x", MARGIN).with("y", MARGIN);
        double width = Double.parseDouble(picture.get("width")) + 2 * MARGIN;
        double height = Double.parseDouble(picture.get("height")) + 2 * MARGIN;
        return Element.of("svg")
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
                        picture)
                .toString();
    }
}
