package glasshouse.views.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.experiment.finding.Finding;
import glasshouse.experiment.finding.PointsDone;
import glasshouse.experiment.finding.StoredFinding;
import glasshouse.experiment.finding.StoredTable;
import glasshouse.views.plot.Standalone;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** The page of experiments made by hand, one of every design. */
class ExperimentPageTest {
    private static List<String> all(String html, String pattern) {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(html)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "once|effects",
                "grid|effects claim-trust-rises ranks-trust-under-told curve-trust-under-told-fear curve-trust-under-told-returns",
                "latin-hypercube|effects claim-trust-rises ranks-trust-under-told curve-trust-under-told-fear curve-trust-under-told-returns",
                "sobol-sequence|effects claim-trust-rises ranks-trust-under-told curve-trust-under-told-fear curve-trust-under-told-returns",
                "one-at-a-time|effects claim-trust-rises tornado-trust-under-told",
                "morris|effects claim-trust-rises morris-trust-under-told",
                "sobol-indices|effects claim-trust-rises sobol-trust-under-told curve-trust-under-told-fear curve-trust-under-told-returns",
                "shapley|effects shapley-trust shapley-trust-interactions"
            })
    void every_design_has_the_pictures_that_its_points_allow(String design, String names) {
        Paper paper = ExperimentPage.of(FindingSample.of(design));

        assertThat(paper.pictures().keySet()).containsExactly(names.split(" "));
        for (String id : all(paper.html(), "<figure id=\"fig-([^\"]*)\"")) {
            assertThat(paper.pictures().keySet()).anyMatch(name -> name.startsWith(id));
        }
        assertThat(paper.html())
                .contains(
                        "What &lt;fear&gt; &amp; trust do",
                        "Synthetic; a model with an invented rulebook",
                        "7 assumed numbers")
                .contains("<code>glasshouse explore sample.yaml --persons 1e3</code>")
                .doesNotContain("NaN", "Infinity", "null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"once", "grid", "one-at-a-time", "morris", "sobol-indices", "shapley"})
    void every_picture_by_itself_is_well_formed_and_says_what_it_shows(String design) throws Exception {
        Paper paper = ExperimentPage.of(FindingSample.of(design));
        for (var picture : paper.pictures().entrySet()) {
            String svg = Standalone.svg(picture.getKey(), picture.getValue());
            Element root = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement();
            assertThat(root.getTagName()).isEqualTo("svg");
            assertThat(root.getElementsByTagName("title").item(0).getTextContent())
                    .isNotBlank();
            assertThat(root.getElementsByTagName("desc").item(0).getTextContent())
                    .isNotBlank();
            assertThat(svg).isEqualTo(Standalone.svg(picture.getKey(), picture.getValue()));
        }
    }

    @Test
    void the_numbers_of_the_table_are_those_of_the_finding() {
        StoredFinding stored = FindingSample.of("grid");
        Finding.Effect effect = stored.finding().effects().getFirst();
        String html = ExperimentPage.of(stored).html();

        List<String> cells =
                all(html, "(?:Every effect, as finding.json holds it</caption>.*?<tbody>)(.*?)</tbody>").stream()
                        .flatMap(body -> all(body, "<td[^>]*>([^<]*)</td>").stream())
                        .toList();
        assertThat(cells)
                .containsExactly(
                        "trust",
                        "told",
                        "% of full trust",
                        "50",
                        "" + effect.mean(),
                        "0.5",
                        "2",
                        "24",
                        "resolved, also together",
                        "-3.1",
                        "7.25",
                        "5",
                        "1",
                        "3",
                        "0");
        assertThat(html).contains("+1.23 [0.50, 2.00]");
    }

    @Test
    void the_headings_names_and_targets_of_a_page_are_in_order() {
        String html = ExperimentPage.of(FindingSample.of("sobol-indices")).html();
        List<Integer> levels =
                all(html, "<h([1-6])[ >]").stream().map(Integer::valueOf).toList();
        assertThat(levels.getFirst()).isEqualTo(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i) - levels.get(i - 1)).isLessThanOrEqualTo(1);
        }
        List<String> ids = all(html, " id=\"([^\"]*)\"");
        assertThat(ids).doesNotHaveDuplicates();
        for (String names : all(html, " aria-labelledby=\"([^\"]*)\"")) {
            assertThat(ids).contains(names.split(" "));
        }
        assertThat(all(html, " href=\"([^\"]*)\"")).allMatch(target -> target.matches("#.+|data:,"));
        assertThat(all(html, " src=\"([^\"]*)\"")).isEmpty();
    }

    @Test
    void a_page_of_many_points_draws_some_by_lot_and_says_so() {
        Paper few = ExperimentPage.of(FindingSample.of("grid", 500));
        Paper many = ExperimentPage.of(FindingSample.of("grid", 20_000));

        assertThat(many.html().length()).isLessThan(4 * few.html().length());
        assertThat(many.html())
                .contains(
                        "a point of the box; 1,000 of 20,000 are drawn",
                        "holds, beyond luck; 1,000 of 20,000 are drawn",
                        "The first 500 of 20,000 points; effect.csv and point.csv hold every one");
        assertThat(few.html())
                .contains("Every point, as effect.csv and point.csv hold it")
                .doesNotContain("are drawn");
        String rings = Standalone.svg("curve", many.pictures().get("curve-trust-under-told-fear"));
        assertThat(all(rings, "<circle ([^>]*)>")).hasSizeBetween(1_000, 1_001);
    }

    @Test
    void failed_points_are_listed_with_what_they_said() {
        StoredFinding whole = FindingSample.of("grid");
        StringBuilder points = new StringBuilder(String.join(",", whole.points().columns())).append('\n');
        for (int row = 0; row < whole.points().size(); row++) {
            points.append(
                            row == 3
                                    ? "3,failed,0,0.9,12.5,propensity <above> its ceiling"
                                    : String.join(",", whole.points().row(row)))
                    .append('\n');
        }
        StoredFinding failed = new StoredFinding(
                whole.folder(),
                new WithFailure(whole.finding()).finding(),
                StoredTable.of(points.toString()),
                whole.effects(),
                whole.indices(),
                Optional.of(new PointsDone(34, 80, "glasshouse explore sample.yaml --size 80")));

        assertThat(ExperimentPage.of(failed).html())
                .contains("1 point failed", "propensity &lt;above&gt; its ceiling", "34 of 80 points", "--size 80");
        assertThat(ExperimentPage.of(whole).html()).doesNotContain("failed</h", "has not ended");
    }

    /**
     * A finding with one failed point.
     *
     * @param whole the same without
     */
    private record WithFailure(Finding whole) {
        Finding finding() {
            return new Finding(
                    whole.format(),
                    whole.synthetic(),
                    whole.experiment(),
                    whole.title(),
                    whole.about(),
                    whole.command(),
                    whole.engine(),
                    whole.scenario(),
                    whole.worldHash(),
                    whole.persons(),
                    whole.weeks(),
                    whole.seed(),
                    whole.design(),
                    whole.points(),
                    1,
                    whole.pairs(),
                    whole.assumedParameters(),
                    whole.varied(),
                    whole.factors(),
                    whole.together(),
                    whole.effects(),
                    whole.claims());
        }
    }
}
