package glasshouse.views.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the bars and ribbons of a flow lie along the direction across it, whichever way the flow itself goes.
 *
 * @param knots the bars, stage by stage
 * @param ribbons the ribbons between them
 * @param length how far the longest stage reaches
 */
record FlowPlan(List<Knot> knots, List<Ribbon> ribbons, double length) {
    /** The least a bar or ribbon takes, so that one person in a thousand can be seen. */
    private static final double THINNEST = 1.2;

    /** The bar of a place at a stage. */
    record Knot(int stage, int place, double count, double at, double thickness) {}

    /** The ribbon from a place of one stage to a place of the next. */
    record Ribbon(int stage, int place, double from, double to, double thickness) {}

    FlowPlan {
        knots = List.copyOf(knots);
        ribbons = List.copyOf(ribbons);
    }

    /** Lays a flow out: all that flows takes so much room, a bar at least a slot, and a gap lies between two. */
    static FlowPlan of(Flow flow, double flowing, double slot, double gap) {
        double total = flow.ways().stream().mapToDouble(Flow.Way::count).sum();
        double each = total == 0 ? 0 : flowing / total;
        List<Knot> knots = new ArrayList<>();
        double length = 0;
        for (int stage = 0; stage < flow.stages().size(); stage++) {
            double at = 0;
            for (int place = 0; place < flow.stages().get(stage).places().size(); place++) {
                double count = count(flow, stage, place);
                if (count > 0) {
                    double thickness = Math.max(THINNEST, count * each);
                    knots.add(new Knot(stage, place, count, at, thickness));
                    at += Math.max(slot, thickness) + gap;
                }
            }
            length = Math.max(length, at);
        }
        return new FlowPlan(knots, ribbons(flow, knots, each), length);
    }

    private static double count(Flow flow, int stage, int place) {
        return flow.ways().stream()
                .filter(way -> way.places().get(stage) == place)
                .mapToDouble(Flow.Way::count)
                .sum();
    }

    private static List<Ribbon> ribbons(Flow flow, List<Knot> knots, double each) {
        List<Ribbon> ribbons = new ArrayList<>();
        for (int stage = 0; stage + 1 < flow.stages().size(); stage++) {
            double[] left = starts(flow, knots, stage);
            double[] right = starts(flow, knots, stage + 1);
            for (int from = 0; from < left.length; from++) {
                for (int to = 0; to < right.length; to++) {
                    double count = between(flow, stage, from, to);
                    if (count > 0) {
                        double thickness = count * each;
                        ribbons.add(new Ribbon(stage, to, left[from], right[to], Math.max(THINNEST, thickness)));
                        left[from] += thickness;
                        right[to] += thickness;
                    }
                }
            }
        }
        return ribbons;
    }

    private static double between(Flow flow, int stage, int from, int to) {
        return flow.ways().stream()
                .filter(way -> way.places().get(stage) == from && way.places().get(stage + 1) == to)
                .mapToDouble(Flow.Way::count)
                .sum();
    }

    private static double[] starts(Flow flow, List<Knot> knots, int stage) {
        double[] starts = new double[flow.stages().get(stage).places().size()];
        for (Knot knot : knots) {
            if (knot.stage() == stage) {
                starts[knot.place()] = knot.at();
            }
        }
        return starts;
    }

    /** Lists the bars of a stage. */
    List<Knot> knots(int stage) {
        return knots.stream().filter(knot -> knot.stage() == stage).toList();
    }
}
