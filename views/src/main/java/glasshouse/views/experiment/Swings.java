package glasshouse.views.experiment;

import glasshouse.experiment.finding.Finding;
import glasshouse.views.chart.Drawing;
import glasshouse.views.figure.Say;
import glasshouse.views.markup.Element;
import glasshouse.views.plot.Tornado;
import glasshouse.views.text.Rounded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What moving one factor alone does, where the design moves them one at a time: the first point is the scenario as it is. */
final class Swings {
    private final Plates plates;
    private final Readings readings;

    Swings(Plates plates, Readings readings) {
        this.plates = plates;
        this.readings = readings;
    }

    /** Draws an effect. */
    Element figure(Finding.Effect effect) {
        double base = find(effect, 0).map(Readings.At::mean).orElse(Double.NaN);
        List<Tornado.Row> rows = new ArrayList<>();
        List<Finding.Side> factors = readings.finding().factors();
        for (int factor = 0; factor < factors.size(); factor++) {
            row(effect, factor, base).ifPresent(rows::add);
        }
        String title = Say.upper(Readings.name(effect));
        Tornado plot = new Tornado(
                new Drawing.Caption(title + ", one factor at a time", "As it is: " + Rounded.alone(base) + "."),
                base,
                effect.unit(),
                rows);
        return plates.figure("tornado-" + Readings.plain(Readings.name(effect)), title + ": one factor at a time", plot)
                .under("What comes of moving one factor alone to an end of its range.")
                .says(
                        "which single assumption moves it most.",
                        "what two of them do together: nothing else moves meanwhile.")
                .behind(table(effect))
                .element();
    }

    private Optional<Tornado.Row> row(Finding.Effect effect, int factor, double base) {
        Finding.Side side = readings.finding().factors().get(factor);
        int levels =
                (readings.finding().points() - 1) / readings.finding().factors().size();
        int first = 1 + factor * levels;
        List<Readings.At> moved = new ArrayList<>();
        for (int point = first; point < first + levels; point++) {
            find(effect, point).ifPresent(moved::add);
        }
        if (moved.size() < 2) {
            return Optional.empty();
        }
        double least = Math.min(
                base, moved.stream().mapToDouble(Readings.At::mean).min().orElse(base));
        double greatest = Math.max(
                base, moved.stream().mapToDouble(Readings.At::mean).max().orElse(base));
        return Optional.of(new Tornado.Row(
                side.factor(),
                ended(readings.text(moved.getFirst().point(), side.factor())),
                moved.getFirst().mean(),
                ended(readings.text(moved.getLast().point(), side.factor())),
                moved.getLast().mean(),
                least,
                greatest));
    }

    private static String ended(String value) {
        return value.matches("on|off") ? value : Rounded.alone(Double.parseDouble(value));
    }

    private Optional<Readings.At> find(Finding.Effect effect, int point) {
        return readings.at(effect).stream().filter(at -> at.point() == point).findFirst();
    }

    private Element table(Finding.Effect effect) {
        List<String> columns = new ArrayList<>(List.of("point"));
        readings.finding().factors().forEach(factor -> columns.add(factor.factor()));
        columns.addAll(List.of("mean", "low", "high"));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Readings.At at : readings.at(effect)) {
            List<@Nullable Object> cells = new ArrayList<>(List.of("" + at.point()));
            readings.finding().factors().forEach(factor -> cells.add(readings.text(at.point(), factor.factor())));
            cells.add(at.mean());
            cells.add(Plates.cell(at.low()));
            cells.add(Plates.cell(at.high()));
            rows.add(cells);
        }
        return Plates.table("Every point, as effect.csv and point.csv hold it", columns, rows);
    }
}
