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
        double height = TOP + steps.size() * ROW + FOOT;
        Element svg = Svg.root(id, caption, width, height);
        double words = width < WIDE ? width * 0.56 : WORDS;
        int first = steps.getFirst().week();
        Axis x = new Axis(first, Math.max(weeks, first + 1), 10, width - words, false);
        int ticks = (int) Math.max(2, (x.end() - x.start()) / 74);
        for (double tick : x.ticks(ticks)) {
            if (tick == Math.rint(tick)) {
                svg.add(
                        Svg.line(x.at(tick), TOP, x.at(tick), height - FOOT, "grid"),
                        Svg.quiet(x.at(tick), height - FOOT + 15, "middle", x.text(tick, ticks)));
            }
        }
        svg.add(Svg.quiet(x.end(), height - 4, "end", "week"));
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (step.after() != i) {
                way(svg, x.at(steps.get(step.after()).week()), y(step.after()), x.at(step.week()), y(i));
            }
        }
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            double at = x.at(step.week());
            svg.add(step.differs() ? Ink.dot(at, y(i), 5, Ink.FIRST) : Ink.ring(at, y(i), 4.5, Ink.THIRD));
            double from = Math.max(at + 10, 0);
            double room = width - from;
            svg.add(
                    Ink.over(from, y(i) - 1, "start", Svg.fit(step.who(), room)).with("class", "halo strong"),
                    Ink.over(from, y(i) + 13, "start", Svg.fit(step.how(), room))
                            .with("class", "halo quiet"));
        }
        return svg;
    }

    private static double y(int step) {
        return TOP + 14 + step * ROW;
    }

    private static void way(Element svg, double x1, double y1, double x2, double y2) {
        svg.add(Ink.curve(new double[][] {{x1, y1}, {x1, y2}, {x2, y2}}, "#8d959b", 1.4));
    }
}
