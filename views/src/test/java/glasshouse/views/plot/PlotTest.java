package glasshouse.views.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.views.chart.Drawing.Caption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Places of names and marks in the pictures of experiments. */
class PlotTest {
    private static final Caption CAPTION = new Caption("title", "description");

    @Test
    void names_of_points_that_crowd_together_lie_on_nothing() {
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            Labels labels = new Labels(720, 24, 300);
            List<Labels.Box> all = new ArrayList<>();
            double[][] points = new double[12][];
            for (int i = 0; i < points.length; i++) {
                points[i] = new double[] {250 + 180 * random.nextDouble(), 100 + 100 * random.nextDouble()};
                labels.keepOffPoint(points[i][0], points[i][1], 5);
                all.add(new Labels.Box(points[i][0] - 5, points[i][1] - 5, points[i][0] + 5, points[i][1] + 5));
            }
            int ofPoints = all.size();
            for (int i = 0; i < points.length; i++) {
                Labels.Box box = labels.place(points[i][0], points[i][1], "factor-number-" + i)
                        .box();
                assertThat(box.left()).isGreaterThanOrEqualTo(0);
                assertThat(box.right()).isLessThanOrEqualTo(720);
                assertThat(box.top()).isGreaterThanOrEqualTo(24);
                assertThat(box.bottom()).isLessThanOrEqualTo(300);
                assertThat(all).noneMatch(box::meets);
                all.add(box);
            }
            assertThat(all).hasSize(ofPoints + points.length);
        }
    }

    @Test
    void an_axis_is_marked_at_round_numbers_within_it_and_with_no_more_decimals_than_they_need() {
        Axis straight = new Axis(-0.3, 1.7, 0, 200, false);
        assertThat(straight.ticks(4))
                .usingComparatorForType((a, b) -> Math.abs(a - b) < 1e-12 ? 0 : 1, Double.class)
                .containsExactly(0.0, 0.5, 1.0, 1.5);
        assertThat(straight.ticks(4).stream().map(tick -> straight.text(tick, 4)))
                .containsExactly("0", "0.5", "1.0", "1.5");
        assertThat(straight.at(0.7)).isCloseTo(100, within(1e-9));

        Axis log = new Axis(1e-11, 1e-8, 0, 300, true);
        assertThat(log.at(1e-10)).isCloseTo(100, within(1e-9));
        assertThat(log.ticks(4)).allSatisfy(tick -> assertThat(log.has(tick)).isTrue());
        assertThat(log.text(2e-10, 4)).isEqualTo("2e\u221210");
        assertThat(new Axis(180, 3650, 0, 1, true).ticks(5)).containsExactly(200.0, 500.0, 1000.0, 2000.0);
    }

    @Test
    void points_are_put_together_by_value_where_values_are_few_and_in_stretches_where_they_are_many() {
        List<Response.Point> grid = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            grid.add(new Response.Point(i % 4, i));
        }
        assertThat(new Response(CAPTION, grid, false, 1, "x", "y").steps())
                .extracting(Response.Step::x)
                .containsExactly(0.0, 1.0, 2.0, 3.0);
        List<Response.Point> spread = IntStream.range(0, 80)
                .mapToObj(i -> new Response.Point(i / 79.0, 2 * i))
                .toList();
        List<Response.Step> steps = new Response(CAPTION, spread, false, 1, "x", "y").steps();
        assertThat(steps).hasSize(8);
        assertThat(steps.getFirst().mean()).isEqualTo(2 * 4.5);
        assertThat(steps.getFirst().low()).isEqualTo(4.5);
        assertThat(steps.getFirst().high()).isEqualTo(13.5);
    }

    @Test
    void the_widest_factor_stands_first_in_a_tornado_and_both_ends_say_what_was_set() {
        String svg = new Tornado(
                        CAPTION,
                        5,
                        "people",
                        List.of(
                                new Tornado.Row("narrow", "0.1", 4.5, "0.9", 5.5, 4.5, 5.5),
                                new Tornado.Row("wide", "10", 9, "90", 2, 2, 9)))
                .draw("x", 720)
                .toString();
        assertThat(svg).containsSubsequence(">wide<", ">90<", ">10<", ">narrow<", ">0.1<", ">0.9<", ">as it is: 5<");
    }

    @Test
    void an_interval_that_leaves_the_page_ends_in_an_arrowhead() {
        Shares shares = new Shares(
                CAPTION, List.of(new Shares.Row("one", List.of(new Shares.Bar(0.5, 0.4, 40)))), List.of("total"));
        assertThat(shares.draw("x", 720).toString()).contains("<polygon").contains("[0, 40]");
        assertThat(shares.draw("x", 346).toString()).contains("<polygon");
    }

    @Test
    void how_sure_an_effect_is_shows_in_the_form_of_its_mark() {
        Forest.Row[] rows = {
            new Forest.Row("together", 1, 0.5, 1.5, Forest.Standing.TOGETHER),
            new Forest.Row("alone", 1, 0.1, 1.9, Forest.Standing.ALONE),
            new Forest.Row("unresolved", 1, -1, 3, Forest.Standing.UNRESOLVED),
            new Forest.Row("none", 0, 0, 0, Forest.Standing.NONE),
            new Forest.Row("one pair", 1, Double.NaN, Double.NaN, Forest.Standing.UNRESOLVED)
        };
        String svg = new Forest(CAPTION, List.of(new Forest.Panel("trust", "points", List.of(rows))))
                .draw("x", 720)
                .toString();
        assertThat(svg.split("<circle", -1)).hasSize(1 + 3 + 2);
        assertThat(svg.split("<polygon", -1)).hasSize(1 + 1 + 1);
        assertThat(svg.split("stroke-dasharray", -1)).hasSize(1 + 1);
        assertThat(svg)
                .contains("+1.00 [0.50, 1.50]", "equal to the bit", "(no interval)")
                .doesNotContain("NaN");
    }

    @Test
    void what_follows_on_something_is_drawn_from_there() {
        Timeline timeline = new Timeline(
                CAPTION,
                List.of(
                        new Timeline.Step(0, 3, "person 1", "listed", true),
                        new Timeline.Step(0, 5, "person 2", "by a message", true),
                        new Timeline.Step(1, 9, "person 3", "by another", false)),
                20);
        String svg = timeline.draw("x", 720).toString();
        assertThat(svg.split("<polyline", -1)).hasSize(1 + 2);
        assertThat(svg).containsSubsequence("person 1", "person 2", "person 3", "by another");
    }

    @Test
    void lines_that_end_together_are_named_a_line_of_letters_apart() {
        List<Double> rising =
                DoubleStream.iterate(0, x -> x + 1).limit(10).boxed().toList();
        Curves curves = new Curves(
                CAPTION,
                IntStream.range(0, 10).boxed().toList(),
                List.of(
                        new Curves.Line("one", rising),
                        new Curves.Line("other", rising),
                        new Curves.Line("third", rising)),
                "people");
        List<Double> heights = Pattern.compile("y=\"([\\d.]+)\" text-anchor=\"start\">(one|other|third)<")
                .matcher(curves.draw("x", 720).toString())
                .results()
                .map(found -> Double.valueOf(found.group(1)))
                .sorted()
                .toList();
        assertThat(heights).hasSize(3);
        assertThat(heights.get(1) - heights.getFirst()).isGreaterThanOrEqualTo(14);
        assertThat(heights.get(2) - heights.get(1)).isGreaterThanOrEqualTo(14);
    }
}
