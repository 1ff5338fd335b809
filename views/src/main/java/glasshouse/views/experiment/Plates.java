package glasshouse.views.experiment;

import glasshouse.views.chart.Drawing;
import glasshouse.views.figure.Figure;
import glasshouse.views.figure.NumberTable;
import glasshouse.views.figure.Scope;
import glasshouse.views.markup.Element;
import glasshouse.views.plot.Picture;
import glasshouse.views.report.Asked;
import glasshouse.views.text.Numbers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the figures of a page and keeps the picture of each by its name, so that it can be a file too. */
final class Plates {
    /** More rows than these nobody reads on a page; the tables in the folder have all. */
    private static final int MOST_ROWS = 500;

    private final Scope scope;
    private final String synthetic;
    private final SequencedMap<String, Picture> pictures = new LinkedHashMap<>();

    /**
     * Begins without a picture.
     *
     * @param synthetic what must be said beside every one
     */
    Plates(Scope scope, String synthetic) {
        this.synthetic = synthetic;
        this.scope = scope;
    }

    /** Returns where on the page they stand. */
    Scope scope() {
        return scope;
    }

    /** Begins a figure with one picture over the whole width. */
    Figure figure(String name, String title, Drawing drawing) {
        pictures.put(name, new Picture(title, synthetic, drawing));
        return Figure.of(scope, name, title).drawing(drawing);
    }

    /** Begins a figure whose pictures stand side by side; they are added by {@link #beside}. */
    Figure figure(String name, String title) {
        return Figure.of(scope, name, title);
    }

    /** Adds a picture of half the width. */
    void beside(Figure figure, String name, String title, Drawing drawing) {
        pictures.put(name, new Picture(title, synthetic, drawing));
        figure.small(drawing);
    }

    /** Returns every picture by its name, in the order of the page. */
    SequencedMap<String, Picture> pictures() {
        return pictures;
    }

    /** Sets a table. */
    static Element table(String caption, List<String> columns, List<List<@Nullable Object>> rows) {
        return NumberTable.of(new Asked("", columns, rows), caption);
    }

    /** Sets a table of points, of which the page shows no more than the first. */
    static <T> Element points(List<String> columns, List<T> points, Function<T, List<@Nullable Object>> row) {
        List<List<@Nullable Object>> rows =
                points.stream().limit(MOST_ROWS).map(row).toList();
        String which = points.size() > MOST_ROWS
                ? "The first " + MOST_ROWS + " of " + Numbers.count(points.size(), "point")
                        + "; effect.csv and point.csv hold every one"
                : "Every point, as effect.csv and point.csv hold it";
        return table(which, columns, rows);
    }

    /** Returns a number for a table; nothing where there is none. */
    static @Nullable Object cell(double value) {
        return Double.isFinite(value) ? Double.valueOf(value) : null;
    }
}
