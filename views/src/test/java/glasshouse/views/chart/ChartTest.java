package glasshouse.views.chart;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.views.chart.Drawing.Caption;
import glasshouse.views.chart.Flow.Place;
import glasshouse.views.chart.Flow.Stage;
import glasshouse.views.chart.Flow.Way;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChartTest {
    private static final Caption CAPTION = new Caption("What <it> shows", "What there is to see.");
    private static final List<Layer> LAYERS = List.of(
            new Layer("sound", Palette.PLAIN, List.of(30.0, 0.0)),
            new Layer("wrongful", Palette.WRONG, List.of(10.0, 1.0)));
    private static final Flow FLOW = new Flow(
            CAPTION,
            List.of(
                    new Stage("Seen", List.of(new Place("yes", "#111111"), new Place("no", "#222222"))),
                    new Stage("Listed", List.of(new Place("yes", "#333333"), new Place("no", "#444444")))),
            List.of(new Way(List.of(0, 0), 1), new Way(List.of(0, 1), 599), new Way(List.of(1, 1), 400)),
            "people");

    private static Stream<Drawing> all() {
        return Stream.of(
                new StackedBars(CAPTION, List.of("one list", "another"), LAYERS, ""),
                new Columns(CAPTION, List.of("0", "1"), LAYERS, "years", "listings", 190),
                new StackedAreas(CAPTION, List.of(2014.0, 2015.0), LAYERS, LAYERS, "persons", 200),
                new Intervals(CAPTION, List.of(new Intervals.Row("Age", "70+", 2, 1, 5)), 2, "%"),
                FLOW);
    }

    private static List<Double> numbers(String svg, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(svg);
        return matcher.results()
                .map(found -> Double.parseDouble(found.group(1)))
                .toList();
    }

    @Test
    void every_picture_says_what_it_shows_to_those_who_do_not_see_it() {
        all().forEach(drawing -> {
            String svg = drawing.draw("x", 346).toString();
            assertThat(svg)
                    .contains("role=\"img\"", "aria-labelledby=\"x-title x-desc\"")
                    .contains("<title id=\"x-title\">What &lt;it&gt; shows</title>")
                    .contains("<desc id=\"x-desc\">What there is to see.</desc>");
        });
    }

    @Test
    void no_picture_holds_a_number_that_is_none_whatever_it_is_given() {
        List<Layer> nothing = List.of(new Layer("none", Palette.PLAIN, List.of(0.0, 0.0)));
        Stream<Drawing> empty = Stream.of(
                new StackedBars(CAPTION, List.of("a", "b"), nothing, ""),
                new Columns(CAPTION, List.of("0", "1"), nothing, "years", "listings", 190),
                new StackedAreas(CAPTION, List.of(2014.0, 2014.0), nothing, List.of(), "persons", 200),
                new Intervals(CAPTION, List.of(new Intervals.Row("Age", "70+", 0, 0, 0)), 0, "%"),
                new Flow(CAPTION, FLOW.stages(), List.of(), "people"));
        Stream.concat(all(), empty)
                .flatMap(drawing -> Stream.of(drawing.draw("x", 346), drawing.draw("x", 720)))
                .forEach(svg -> assertThat(svg.toString()).doesNotContain("NaN", "Infinity"));
    }

    @Test
    void a_bar_is_as_long_as_its_value() {
        String svg = new StackedBars(CAPTION, List.of("one", "two"), LAYERS, "")
                .draw("x", 484)
                .toString();

        assertThat(numbers(svg, "<rect [^>]*width=\"([\\d.]+)\"")).containsExactly(300.0, 100.0, 10.0);
        assertThat(svg).contains(">40<", ">1<");
    }

    @Test
    void a_flow_loses_nobody_between_two_stages() {
        FlowPlan plan = FlowPlan.of(FLOW, 1000, 0, 0);

        assertThat(plan.knots(0)).extracting(FlowPlan.Knot::count).containsExactly(600.0, 400.0);
        assertThat(plan.knots(1)).extracting(FlowPlan.Knot::count).containsExactly(1.0, 999.0);
        assertThat(plan.ribbons()).extracting(FlowPlan.Ribbon::thickness).containsExactly(1.2, 599.0, 400.0);
        assertThat(plan.ribbons().getLast().from()).isEqualTo(600);
        assertThat(plan.ribbons().getLast().to()).isGreaterThanOrEqualTo(599);
    }

    @Test
    void scales_are_marked_at_round_numbers() {
        assertThat(Scale.ticks(0, 97, 4)).containsExactly(0.0, 25.0, 50.0, 75.0);
        assertThat(Scale.ticks(-4, 2, 3)).containsExactly(-4.0, -2.0, 0.0, 2.0);
        assertThat(Scale.ceiling(97, 97, 4)).isEqualTo(100);
        assertThat(new Scale(0, 10, 100, 0).at(2.5)).isEqualTo(75);
    }

    @Test
    void every_colour_stands_out_from_white_paper() {
        Stream.Builder<String> colours = Stream.builder();
        Stream.of(Palette.PLAIN, Palette.WRONG, Palette.REST, Palette.GOOD).forEach(colours);
        for (int i = 1; i <= 8; i++) {
            Stream.of(Palette.series(i), Palette.worse(i), Palette.better(i)).forEach(colours);
        }
        Stream.of("sound", "wrongful", "derivative", "lawful_act", "irregular")
                .map(Palette::listingClass)
                .forEach(colours);
        assertThat(colours.build())
                .allSatisfy(colour -> assertThat(contrast(colour)).as(colour).isGreaterThanOrEqualTo(3));
    }

    private static double contrast(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double light = 0;
        for (int i = 0; i < weights.length; i++) {
            double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            light += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return 1.05 / (light + 0.05);
    }
}
