package glasshouse.views.experiment;

import glasshouse.experiment.finding.Finding;
import glasshouse.experiment.finding.StoredFinding;
import glasshouse.experiment.finding.StoredTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Experiments made by hand: two factors, or two patches, one output under one regime, and a claim. */
final class FindingSample {
    private static final String COMMAND = "glasshouse explore sample.yaml --persons 1e3";
    private static final int LEVELS = 3;

    private FindingSample() {}

    /** Makes an experiment of a design; its output rises by 10 over the first factor and falls by 2 over the second. */
    static StoredFinding of(String design) {
        return of(design, 24);
    }

    /** Makes one of so many points, where its design has them spread over the box. */
    static StoredFinding of(String design, int spread) {
        boolean patches = design.equals("shapley");
        List<double[]> at = points(design, spread);
        StringBuilder points = new StringBuilder("point,status,pairs,fear,returns,error\n");
        StringBuilder effects = new StringBuilder("point,regime,output,pairs,baseline,mean,low,high,verdict\n");
        int point = 0;
        for (double[] one : at) {
            String values =
                    patches ? (one[0] > 0 ? "on" : "off") + "," + (one[1] > 0 ? "on" : "off") : one[0] + "," + one[1];
            double mean = 10 * one[0] - 2 * one[1] / 100 - 3;
            points.append("%d,done,4,%s,%n".formatted(point, values).replace("\r", ""));
            effects.append(point + "," + (patches ? "" : "told") + ",trust,4,50.0," + mean + "," + (mean - 1) + ","
                    + (mean + 1) + "," + (Math.abs(mean) > 1 ? "resolved" : "unresolved") + "\n");
            point++;
        }
        return new StoredFinding(
                Path.of("sample"),
                finding(design, at.size(), patches),
                StoredTable.of(points.toString()),
                StoredTable.of(effects.toString()),
                StoredTable.of(indices(design, patches ? "" : "told")),
                Optional.empty());
    }

    private static List<double[]> points(String design, int spread) {
        List<double[]> at = new ArrayList<>();
        switch (design) {
            case "once" -> at.add(new double[] {0.5, 50});
            case "one-at-a-time" -> {
                at.add(new double[] {0.5, 50});
                for (int level = 0; level < LEVELS; level++) {
                    at.add(new double[] {level / 2.0, 50});
                }
                for (int level = 0; level < LEVELS; level++) {
                    at.add(new double[] {0.5, 50 + 25 * level});
                }
            }
            case "shapley" ->
                at.addAll(List.of(new double[] {0, 0}, new double[] {1, 0}, new double[] {0, 1}, new double[] {1, 1}));
            default -> {
                for (int i = 0; i < spread; i++) {
                    at.add(new double[] {i / (spread - 1.0), 10 + i * 7 % spread * 90.0 / spread});
                }
            }
        }
        return at;
    }

    private static String indices(String design, String regime) {
        StringBuilder text = new StringBuilder("regime,output,measure,factor,value,low,high\n");
        List<String> measures = switch (design) {
            case "once" -> List.of();
            case "one-at-a-time" -> List.of("swing");
            case "morris" -> List.of("mu_star", "mu", "sigma");
            case "sobol-indices" -> List.of("first", "total");
            case "shapley" -> List.of("shapley");
            default -> List.of("rank_correlation");
        };
        for (String measure : measures) {
            text.append(regime).append(",trust,").append(measure).append(",fear,0.75,0.5,0.9\n");
            text.append(regime).append(",trust,").append(measure).append(",returns,-0.125,,\n");
        }
        if (design.equals("shapley")) {
            text.append(regime).append(",trust,shapley_interaction,fear x returns,0.25,0.1,0.4\n");
        }
        return text.toString();
    }

    private static Finding finding(String design, int points, boolean patches) {
        return new Finding(
                Finding.FORMAT,
                "synthetic; a model with an invented rulebook, of no real city; hangs on 7 assumed of 10 parameters",
                "sample",
                "What <fear> & trust do",
                "A sample, which shows nothing.",
                COMMAND,
                "0.1",
                "town",
                "aa11",
                1000,
                52,
                7,
                design,
                points,
                0,
                4L * points,
                7,
                2,
                design.equals("once") ? List.of() : factors(patches),
                "1 effects, each with a 95 % interval of its own: 1 resolved alone, 1 when all are looked at together (Holm)",
                List.of(effect(points, patches)),
                patches || design.equals("once") ? List.of() : List.of(claim()));
    }

    private static List<Finding.Side> factors(boolean patches) {
        return List.of(
                new Finding.Side(
                        "fear", patches ? "" : "society.response.fear", "Fear.", "share", 0, 1, 0.5, false, true),
                new Finding.Side(
                        "returns",
                        patches ? "" : "society.response.returns",
                        "Returns.",
                        "weeks",
                        10,
                        100,
                        50,
                        true,
                        true));
    }

    private static Finding.Effect effect(int points, boolean patches) {
        return new Finding.Effect(
                patches ? "" : "told",
                "trust",
                "% of full trust",
                50.0,
                1.23456,
                0.5,
                2.0,
                points,
                "resolved",
                true,
                -3.1,
                7.25,
                5,
                1,
                3,
                0,
                4,
                1,
                List.of(
                        new Finding.Influence("fear", "society.response.fear", true, "total", 0.75, 0.5, 0.9),
                        new Finding.Influence(
                                "returns", "society.response.returns", true, "total", -0.125, null, null)));
    }

    private static Finding.Claim claim() {
        return new Finding.Claim(
                "trust-rises",
                "told",
                "trust",
                "rises",
                15,
                6,
                3,
                new Finding.SubBox(false, List.of(new Finding.Bound("fear", "0", "0.4")), 9, 9, 1, 1),
                "That \"trust\" rises under told holds at 15 of 24 points of the box, beyond luck.");
    }
}
