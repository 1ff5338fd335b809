package glasshouse.views.page;

import glasshouse.views.chart.Columns;
import glasshouse.views.chart.Drawing.Caption;
import glasshouse.views.chart.Layer;
import glasshouse.views.chart.Palette;
import glasshouse.views.figure.Figure;
import glasshouse.views.figure.Say;
import glasshouse.views.figure.Scope;
import glasshouse.views.markup.Element;
import glasshouse.views.report.Asked;
import glasshouse.views.report.Report;
import glasshouse.views.report.Stay;
import glasshouse.views.text.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** How long people stay on a list, and how they get off. */
final class StaySection {
    private static final int HEIGHT = 190;

    private StaySection() {}

    static Element of(Scope scope, Report report) {
        Element section = scope.section("stay", "How long, and how one gets off");
        if (report.stay().quarters().isEmpty()) {
            return section.add(Say.paragraph(
                    report.summary().lists().isEmpty()
                            ? "There are no lists in this regime, so there is nothing to get off from."
                            : "No blacklisting is held line by line in this run, so lengths of stay are not known."));
        }
        Figure figure = Figure.of(scope, "stay", "Time on each blacklist")
                .under((report.totals().allListings() ? "Listings" : "Listings of followed people")
                        + " by how long they have lasted, in quarters of a year (91 days), and how they ended.");
        List<Layer> legend = new ArrayList<>();
        report.stay().quarters().forEach((list, asked) -> {
            List<Layer> layers = layers(asked);
            layers.stream()
                    .filter(layer ->
                            legend.stream().noneMatch(seen -> seen.name().equals(layer.name())))
                    .forEach(legend::add);
            int last = (int) asked.numbers("quarters").stream()
                    .mapToDouble(Double::doubleValue)
                    .max()
                    .orElse(0);
            List<String> steps = IntStream.rangeClosed(0, last)
                    .mapToObj(quarter -> quarter % 4 == 0 ? Integer.toString(quarter / 4) : "")
                    .toList();
            Caption caption = new Caption("Time on " + Say.plain(list), counts(asked));
            figure.small(new Columns(caption, steps, layers, "years on the list", Say.plain(list), HEIGHT));
            figure.from(asked);
        });
        return section.add(figure.legend(legend)
                .says(
                        "how long a listing lasts under these terms, and how many end by the passing of time, by doing what was"
                                + " asked, or by being found wrong.",
                        "how long those still on it will stay: their columns are what they have lasted so far.")
                .element());
    }

    private static List<Layer> layers(Asked asked) {
        int last = (int) asked.numbers("quarters").stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        List<Layer> layers = new ArrayList<>();
        for (String end : Stay.ENDS) {
            double[] values = new double[last + 1];
            for (int row = 0; row < asked.size(); row++) {
                if (asked.text(row, "ended").equals(end)) {
                    values[(int) asked.count(row, "quarters")] += asked.number(row, "listings");
                }
            }
            Layer layer =
                    new Layer(end, colour(end), Arrays.stream(values).boxed().toList());
            if (!layer.isEmpty()) {
                layers.add(layer);
            }
        }
        return layers;
    }

    private static String colour(String end) {
        return switch (end) {
            case "corrected" -> Palette.GOOD;
            case "repaired" -> Palette.series(2);
            case "released" -> Palette.series(1);
            case "expired" -> Palette.PLAIN;
            default -> Palette.REST;
        };
    }

    private static String counts(Asked asked) {
        List<String> parts = new ArrayList<>();
        for (String end : Stay.ENDS) {
            long count = 0;
            for (int row = 0; row < asked.size(); row++) {
                count += asked.text(row, "ended").equals(end) ? asked.count(row, "listings") : 0;
            }
            if (count > 0) {
                parts.add(Numbers.count(count) + " " + end);
            }
        }
        return String.join(", ", parts) + ".";
    }
}
