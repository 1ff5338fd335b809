package glasshouse.views.plot;

import glasshouse.views.chart.Drawing;
import glasshouse.views.chart.Svg;
import glasshouse.views.markup.Element;
import java.util.List;

/**
 * What follows on what, week by week: a line for each who was reached, below the one through whom, with the message that did it.
 *
 * @param caption what is told of it
 * @param steps who was reached, the first before all, each after the one through whom
 * @param weeks last week of the axis
 */
public record Timeline(Caption caption, List<Step> steps, int weeks) implements Drawing {
    private static final int WIDE = 560;
    private static final double ROW = 38;
    private static final double TOP = 14;
    private static final double FOOT = 36;
    private static final double WORDS = 300;
    private static final Key KEY = new Key(List.of(
            new Key.Entry(Key.Form.DOT, Ink.FIRST, "the life differs from then on, or later"),
            new Key.Entry(Key.Form.RING, Ink.THIRD, "reached, and the life does not differ")));

    /**
     * One who was reached.
     *
     * @param after place among the steps of the one through whom; itself for the first
     * @param week in which
     * @param who who
     * @param how by what message, or by what decision
     * @param differs whether the life differs then; otherwise only a message arrived
     */
    public record Step(int after, int week, String who, String how, boolean differs) {}

    /** Keeps a copy of the steps. */
    public Timeline {
        steps = List.copyOf(steps);
    }

    @Override
    public Element draw(String id, int width) {
        double top = KEY.height(width) + TOP;
        double height = top + steps.size() * ROW + FOOT;
        Element svg = Svg.root(id, caption, width, height);
        KEY.draw(svg, width);
        double words = width < WIDE ? width * 0.56 : WORDS;
        int first = steps.getFirst().week();
        Axis x = new Axis(first, Math.max(weeks, first + 1), 10, width - words, false);
        int ticks = (int) Math.max(2, (x.end() - x.start()) / 74);
        for (double tick : x.ticks(ticks)) {
            if (tick == Math.rint(tick)) {
                svg.add(
                        Svg.line(x.at(tick), top, x.at(tick), height - FOOT, "grid"),
                        Svg.quiet(x.at(tick), height - FOOT + 15, "middle", Svg.value(tick)));
            }
        }
        svg.add(Svg.quiet(x.end(), height - 4, "end", "week"));
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (step.after() != i) {
                way(svg, x.at(steps.get(step.after()).week()), y(top, step.after()), x.at(step.week()), y(top, i));
            }
        }
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            double at = x.at(step.week());
            svg.add(step.differs() ? Ink.dot(at, y(top, i), 5, Ink.FIRST) : Ink.ring(at, y(top, i), 4.5, Ink.THIRD));
            double from = Math.max(at + 10, 0);
            double room = width - from;
            svg.add(
                    Ink.over(from, y(top, i) - 1, "start", Svg.fit(step.who(), room))
                            .with("class", "halo strong"),
                    Ink.over(from, y(top, i) + 13, "start", Svg.fit(step.how(), room))
                            .with("class", "halo quiet"));
        }
        return svg;
    }

    private static double y(double top, int step) {
        return top + 14 + step * ROW;
    }

    private static void way(Element svg, double x1, double y1, double x2, double y2) {
        svg.add(Ink.curve(new double[][] {{x1, y1}, {x1, y2}, {x2, y2}}, "#8d959b", 1.4));
    }
}
