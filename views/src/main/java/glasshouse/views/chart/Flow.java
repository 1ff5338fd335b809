package glasshouse.views.chart;

import glasshouse.views.chart.FlowPlan.Knot;
import glasshouse.views.chart.FlowPlan.Ribbon;
import glasshouse.views.markup.Element;
import java.util.List;

/**
 * The ways that many take through the same stages, as ribbons whose width is how many take them (after M. H. Sankey). On a
 * wide page the stages stand side by side, on a narrow one they follow each other downwards.
 *
 * @param caption what is told of it
 * @param stages the stages, first to last
 * @param ways how many take each way through them
 * @param unit what flows, such as people
 */
public record Flow(Caption caption, List<Stage> stages, List<Way> ways, String unit) implements Drawing {
    /** Pages narrower than this are drawn downwards. */
    public static final int WIDE = 560;

    private static final double HEAD = 26;
    private static final double FLOWING = 270;
    private static final double BAR = 11;
    private static final double SLOT = 34;
    private static final double GAP = 9;
    private static final double BETWEEN = 44;
    private static final double ROOM_FOR_LAST = 92;

    /**
     * One thing that can be the case at a stage.
     *
     * @param name name
     * @param colour colour
     */
    public record Place(String name, String colour) {}

    /**
     * A stage and all that can be the case at it, from top to bottom.
     *
     * @param name name
     * @param places what can be the case
     */
    public record Stage(String name, List<Place> places) {
        /** Keeps a copy of the places. */
        public Stage {
            places = List.copyOf(places);
        }
    }

    /**
     * A way through all stages.
     *
     * @param places number of the place at each stage
     * @param count how many take it
     */
    public record Way(List<Integer> places, double count) {
        /** Keeps a copy of the places. */
        public Way {
            places = List.copyOf(places);
        }
    }

    /** Keeps copies of the lists. */
    public Flow {
        stages = List.copyOf(stages);
        ways = List.copyOf(ways);
    }

    @Override
    public Element draw(String id, int width) {
        return width >= WIDE ? across(id, width) : downwards(id, width);
    }

    private Element across(String id, int width) {
        FlowPlan plan = FlowPlan.of(this, FLOWING, SLOT, GAP);
        Element svg = Svg.root(id, caption, width, HEAD + plan.length());
        double step = (width - BAR - ROOM_FOR_LAST) / (stages.size() - 1);
        for (Ribbon ribbon : plan.ribbons()) {
            double x1 = ribbon.stage() * step + BAR;
            double x2 = (ribbon.stage() + 1) * step;
            double middle = (x1 + x2) / 2;
            svg.add(ribbon(ribbon, path(x1, ribbon.from() + HEAD, x2, ribbon.to() + HEAD, middle, ribbon.thickness())));
        }
        for (Knot knot : plan.knots()) {
            double x = knot.stage() * step;
            svg.add(Svg.rect(x, knot.at() + HEAD, BAR, knot.thickness(), colour(knot)));
            double labelY = HEAD + knot.at() + Math.min(12, Math.max(8, knot.thickness() / 2 + 2));
            svg.add(Svg.label(x + BAR + 6, labelY, "start", Svg.fit(name(knot), Math.max(step, ROOM_FOR_LAST) - BAR))
                    .with("class", "halo"));
            svg.add(Svg.label(x + BAR + 6, labelY + 14, "start", Svg.value(rounded(knot.count())))
                    .with("class", "halo strong"));
        }
        for (int stage = 0; stage < stages.size(); stage++) {
            svg.add(Svg.quiet(stage * step, 12, "start", stages.get(stage).name()));
        }
        return svg;
    }

    private static String path(double x1, double y1, double x2, double y2, double middle, double thick) {
        String m = Element.number(middle);
        String a = Element.number(x1);
        String b = Element.number(x2);
        return "M" + a + " " + Element.number(y1) + "C" + m + " " + Element.number(y1) + " " + m + " "
                + Element.number(y2) + " " + b + " " + Element.number(y2) + "L" + b + " " + Element.number(y2 + thick)
                + "C" + m + " " + Element.number(y2 + thick) + " " + m + " " + Element.number(y1 + thick) + " " + a
                + " " + Element.number(y1 + thick) + "Z";
    }

    private Element downwards(String id, int width) {
        int most =
                stages.stream().mapToInt(stage -> stage.places().size()).max().orElse(1);
        FlowPlan plan = FlowPlan.of(this, width - (most - 1) * 4.0, 2, 2);
        double[] tops = new double[stages.size()];
        double y = 0;
        for (int stage = 0; stage < stages.size(); stage++) {
            y += Svg.LINE * (1 + plan.knots(stage).size()) + 8;
            tops[stage] = y;
            y += BAR + (stage == stages.size() - 1 ? 0 : BETWEEN);
        }
        Element svg = Svg.root(id, caption, width, y + 2);
        for (Ribbon ribbon : plan.ribbons()) {
            svg.add(ribbon(ribbon, downPath(ribbon, tops)));
        }
        for (int stage = 0; stage < stages.size(); stage++) {
            List<Knot> knots = plan.knots(stage);
            double line = tops[stage] - 8 - Svg.LINE * knots.size();
            svg.add(Svg.label(0, line, "start", stages.get(stage).name()).with("class", "halo strong"));
            for (Knot knot : knots) {
                line += Svg.LINE;
                svg.add(Svg.rect(0, line - 9, 9, 9, colour(knot)));
                svg.add(Svg.label(14, line, "start", Svg.value(rounded(knot.count())) + "  " + name(knot))
                        .with("class", "halo"));
                svg.add(Svg.rect(knot.at(), tops[stage], Math.max(1.5, knot.thickness()), BAR, colour(knot)));
            }
        }
        return svg;
    }

    /** Draws a ribbon from the foot of one bar to the head of the next, crossways for {@link #path} turned by a quarter. */
    private static String downPath(Ribbon ribbon, double[] tops) {
        double y1 = tops[ribbon.stage()] + BAR;
        double y2 = tops[ribbon.stage() + 1];
        String m = Element.number(y1 + BETWEEN / 2);
        String a = Element.number(y1);
        String b = Element.number(y2);
        String x1 = Element.number(ribbon.from());
        String x2 = Element.number(ribbon.to());
        String x3 = Element.number(ribbon.to() + ribbon.thickness());
        String x4 = Element.number(ribbon.from() + ribbon.thickness());
        return "M" + x1 + " " + a + "C" + x1 + " " + m + " " + x2 + " " + m + " " + x2 + " " + b + "L" + x3 + " " + b
                + "C" + x3 + " " + m + " " + x4 + " " + m + " " + x4 + " " + a + "Z";
    }

    private Element ribbon(Ribbon ribbon, String path) {
        String colour =
                stages.get(ribbon.stage() + 1).places().get(ribbon.place()).colour();
        return Element.of("path").with("d", path).with("fill", colour).with("class", "ribbon");
    }

    private String name(Knot knot) {
        return stages.get(knot.stage()).places().get(knot.place()).name();
    }

    private String colour(Knot knot) {
        return stages.get(knot.stage()).places().get(knot.place()).colour();
    }

    private static double rounded(double count) {
        return count >= 10 ? Math.rint(count) : Math.rint(count * 10) / 10;
    }
}
