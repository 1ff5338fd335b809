package glasshouse.views.page;

import glasshouse.views.chart.Columns;
import glasshouse.views.chart.Drawing.Caption;
import glasshouse.views.chart.Layer;
import glasshouse.views.chart.Palette;
import glasshouse.views.chart.StackedAreas;
import glasshouse.views.figure.Figure;
import glasshouse.views.figure.Say;
import glasshouse.views.figure.Scope;
import glasshouse.views.markup.Element;
import glasshouse.views.report.Asked;
import glasshouse.views.report.Classes;
import glasshouse.views.report.Course;
import glasshouse.views.report.Report;
import glasshouse.views.report.Side;
import glasshouse.views.text.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Grades, lists and denials over time. */
final class CourseSection {
    private static final int HEIGHT = 250;
    private static final int SMALL = 170;
    private static final int LONGEST_LETTERS = 3;
    private static final int MOST_KINDS = 7;
    private static final String DENIALS = "denials_";

    private CourseSection() {}

    static Element of(Scope scope, Report report) {
        Element section = scope.section("course", "Over time");
        List<Element> figures = figures(scope, report, report.persons());
        return figures.isEmpty()
                ? section.add(
                        Say.paragraph("There is nothing to show over time: no score, no lists, or too few weeks."))
                : section.addAll(figures);
    }

    /** Sets what there is to show of a side over time. */
    static List<Element> figures(Scope scope, Report report, Side side) {
        Course course = side.course();
        List<Element> figures = new ArrayList<>();
        course.grades().ifPresent(asked -> figures.add(grades(scope, asked, report, side)));
        if (!course.lists().isEmpty()) {
            figures.add(lists(scope, report, side));
        }
        course.denials().ifPresent(asked -> figures.add(denials(scope, asked, report, side)));
        return figures;
    }

    private static List<Double> times(Asked asked, Report report) {
        return asked.numbers("week").stream().map(report::year).toList();
    }

    private static Element grades(Scope scope, Asked asked, Report report, Side side) {
        List<String> order = side.grades();
        List<Double> wholes = wholes(asked, side);
        String grade = side.isOfFirms() ? "rating" : "grade";
        int first = order.indexOf(side.firstGrade());
        List<Layer> up = new ArrayList<>();
        List<Layer> down = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            String column = asked.columns().get(i + 1);
            List<Double> values = asked.numbers(column);
            List<Double> shares = IntStream.range(0, values.size())
                    .mapToObj(row -> 100 * values.get(row) / wholes.get(row))
                    .toList();
            String name = Say.upper(grade) + " " + name(order.get(i));
            if (first < 0) {
                up.add(new Layer(name, Palette.series(i), shares));
            } else if (i > first) {
                up.add(new Layer(name, Palette.better(i - first), shares));
            } else if (i < first) {
                down.addFirst(new Layer(name, Palette.worse(first - i), shares));
            }
        }
        if (up.stream().allMatch(Layer::isEmpty) && down.stream().allMatch(Layer::isEmpty)) {
            return Say.paragraph(
                    "Everyone stayed in the " + grade + " of the start, " + name(order.get(Math.max(first, 0))) + ".");
        }
        String middle = first < 0 ? "" : rest(asked, first, wholes.getLast().longValue(), grade, order.get(first));
        String title = Say.upper(grade) + "s over time";
        Caption caption = new Caption(
                title,
                "Share of " + side.who() + " in each " + grade + " above the first one, stacked upward, and below it,"
                        + " stacked downward." + middle);
        List<Layer> legend = new ArrayList<>(up.reversed());
        legend.addAll(down);
        return Figure.of(scope, "grades", title)
                .under("Share of " + side.who() + " in percent; better " + grade + "s grow upward, worse ones downward."
                        + middle)
                .legend(legend)
                .drawing(new StackedAreas(caption, times(asked, report), up, down, "% of " + side.who(), HEIGHT))
                .says(
                        "how fast these rules spread " + side.people() + " over the " + grade
                                + "s, if they behave as assumed.",
                        "that a " + grade + " measures trustworthiness, or how real " + grade + "s are spread.")
                .from(asked)
                .element();
    }

    /** Says of those in the grade of the start how many they are. */
    private static String rest(Asked asked, int first, long whole, String grade, String start) {
        long last = asked.count(asked.size() - 1, asked.columns().get(first + 1));
        return " The rest, " + Numbers.share(last, whole) + " at the end, are in " + grade + " " + name(start)
                + ", where everyone began, and are not drawn.";
    }

    /** Returns whose share each row is of: all persons; the firms that are there, which come and go. */
    private static List<Double> wholes(Asked asked, Side side) {
        return IntStream.range(0, asked.size())
                .mapToObj(row -> side.isOfFirms()
                        ? asked.columns().stream()
                                .skip(1)
                                .mapToDouble(column -> asked.number(row, column))
                                .sum()
                        : (double) side.count())
                .toList();
    }

    /** Writes a grade of a letter or three as cities do, in capitals; a word stays a word. */
    private static String name(String grade) {
        return grade.length() <= LONGEST_LETTERS ? grade.toUpperCase(Locale.ROOT) : grade;
    }

    private static Element lists(Scope scope, Report report, Side side) {
        String people = Say.upper(side.people());
        Figure figure = Figure.of(scope, "lists", people + " on each list, by class")
                .under("Listings in force at the end of the week. Each picture has its own scale.");
        List<Layer> legend = new ArrayList<>();
        side.course().lists().forEach((list, asked) -> {
            List<Layer> layers = asked.columns().stream()
                    .filter(column -> !column.equals("week"))
                    .map(name -> new Layer(Classes.shortName(name), Palette.listingClass(name), asked.numbers(name)))
                    .toList();
            layers.stream()
                    .filter(layer -> !layer.isEmpty())
                    .filter(layer ->
                            legend.stream().noneMatch(seen -> seen.name().equals(layer.name())))
                    .forEach(legend::add);
            List<Layer> fromWrong = new ArrayList<>(layers.reversed());
            Caption caption = new Caption(
                    people + " on " + Say.plain(list) + " over time",
                    "Stacked by class: " + ends(layers) + " at the end.");
            figure.small(new StackedAreas(caption, times(asked, report), fromWrong, List.of(), Say.plain(list), SMALL));
            figure.from(asked);
        });
        return figure.legend(legend)
                .says(
                        "whether a list fills or settles: it settles when as many get off as get on.",
                        "where it would settle after the last week.")
                .element();
    }

    private static String ends(List<Layer> layers) {
        List<String> parts = new ArrayList<>();
        for (Layer layer : layers) {
            double last = layer.values().getLast();
            if (last > 0) {
                parts.add(Numbers.count((long) last) + " " + layer.name());
            }
        }
        return parts.isEmpty() ? "nobody" : String.join(", ", parts);
    }

    private static Element denials(Scope scope, Asked asked, Report report, Side side) {
        List<Layer> layers = kinds(asked);
        long step = asked.size() < 2 ? 1 : asked.count(1, "week") - asked.count(0, "week");
        String each = "in each " + Numbers.count(step, "week");
        List<String> steps = new ArrayList<>();
        int year = 0;
        for (int row = 0; row < asked.size(); row++) {
            int of = report.date(7 * asked.count(row, "week")).getYear();
            steps.add(of == year ? "" : Integer.toString(of));
            year = of;
        }
        Caption caption =
                new Caption("Requests denied over time, by kind", "Stacked by kind of request, " + each + ".");
        return Figure.of(scope, "denials", "Requests denied, by kind")
                .under("Denials on account of a measure, " + each + ". The last column may be shorter than the others.")
                .legend(layers)
                .drawing(new Columns(caption, steps, layers, "", "denials", HEIGHT))
                .says(
                        "what being listed keeps " + side.people() + " from here, and when.",
                        side.isOfFirms()
                                ? "how many tenders or approvals a real list denied."
                                : "how many tickets or loans a real list denied.")
                .from(asked)
                .element();
    }

    /** Keeps the kinds that are denied most often and adds the others up, as many as there are colours. */
    private static List<Layer> kinds(Asked asked) {
        List<String> columns = asked.columns().stream()
                .filter(column -> column.startsWith(DENIALS) && asked.sum(column) > 0)
                .sorted(Comparator.comparingLong((String column) -> -asked.sum(column)))
                .toList();
        List<Layer> layers = new ArrayList<>();
        double[] others = new double[asked.size()];
        for (String column : columns) {
            if (layers.size() < MOST_KINDS || columns.size() == MOST_KINDS + 1) {
                String name = Say.plain(column.substring(DENIALS.length()));
                layers.add(new Layer(name, Palette.series(layers.size()), asked.numbers(column)));
            } else {
                for (int row = 0; row < others.length; row++) {
                    others[row] += asked.number(row, column);
                }
            }
        }
        Layer rest = new Layer(
                "other kinds",
                Palette.series(MOST_KINDS),
                Arrays.stream(others).boxed().toList());
        if (!rest.isEmpty()) {
            layers.add(rest);
        }
        return layers;
    }
}
