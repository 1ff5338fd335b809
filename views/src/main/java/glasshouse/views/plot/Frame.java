package glasshouse.views.plot;

import glasshouse.views.chart.Svg;
import glasshouse.views.markup.Element;

/**
 * The ground of a picture with two axes: a grid, round numbers, and what they count.
 *
 * @param x axis along the page
 * @param y axis up the page
 */
record Frame(Axis x, Axis y) {
    /** Pixels left of the axes for the numbers of the upright one. */
    static final double LEFT = 52;

    /** Pixels above them. */
    static final double TOP = 24;

    /** Pixels below them. */
    static final double BOTTOM = 42;

    private static final double ROOM_OF_A_TICK = 74;
    private static final double HEIGHT_OF_A_TICK = 44;

    /** Draws the ground. */
    void draw(Element svg, String along, String up) {
        int wide = (int) Math.max(2, (x.end() - x.start()) / ROOM_OF_A_TICK);
        int high = (int) Math.max(2, (y.start() - y.end()) / HEIGHT_OF_A_TICK);
        for (double tick : y.ticks(high)) {
            svg.add(
                    Svg.line(x.start(), y.at(tick), x.end(), y.at(tick), "grid"),
                    Svg.quiet(x.start() - 6, y.at(tick) + 4, "end", y.text(tick, high)));
        }
        for (double tick : x.ticks(wide)) {
            svg.add(
                    Svg.line(x.at(tick), y.end(), x.at(tick), y.start(), "grid"),
                    Svg.quiet(x.at(tick), y.start() + 15, "middle", x.text(tick, wide)));
        }
        if (y.has(0)) {
            svg.add(Svg.line(x.start(), y.at(0), x.end(), y.at(0), "axis"));
        }
        svg.add(Svg.line(x.start(), y.start(), x.end(), y.start(), "axis"));
        svg.add(
                Svg.quiet(0, y.end() - 11, "start", Svg.fit(up, x.end())),
                Svg.quiet(x.end(), y.start() + 33, "end", Svg.fit(along, x.end())));
    }
}
