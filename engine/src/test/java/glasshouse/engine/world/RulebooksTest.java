package glasshouse.engine.world;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.engine.run.Options;
import glasshouse.engine.run.Simulation;
import glasshouse.engine.situation.Situations;
import glasshouse.institution.scoring.RulebookSettings;
import glasshouse.kernel.random.Seeds;
import glasshouse.observation.metric.TallySeries;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Loaded;
import glasshouse.scenario.load.Loader;
import glasshouse.scenario.patch.Patch;
import glasshouse.scenario.settings.Parameter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The twelve rulebooks: what stands behind their numbers, and what comes of them beside what was published. One seed each; no validation. */
final class RulebooksTest {
    private static final Path PAGE = Path.of("../docs/concepts/rulebooks.md");
    private static final Path KENLI = Path.of("../docs/scenarios/kenli-2019.md");
    private static final Path SUINING = Path.of("../docs/scenarios/suining-2010.md");
    private static final Catalog CATALOG = Catalog.shipped();
    private static final double SIGMAS = 5;

    @Test
    void every_number_of_a_rulebook_says_where_it_comes_from_and_what_was_not_seen_is_named() {
        for (String name : CATALOG.list(Situations.FOLDER)) {
            Loaded<RulebookSettings> book = book(name);
            assertThat(written(book)).as(name).hasSizeGreaterThan(5).allSatisfy(number -> {
                assertThat(number.source()).as(number.path()).isNotBlank();
                assertThat(number.confidence()).as(number.path()).isIn("measured", "reported", "derived", "assumed");
                if (number.confidence().equals("assumed")) {
                    assertThat(number.low()).as(number.path() + ", low end").isNotBlank();
                    assertThat(number.value())
                            .as(number.path())
                            .isBetween(Double.parseDouble(number.low()), Double.parseDouble(number.high()));
                }
            });
            assertThat(book.value().unseen()).as(name).isNotEmpty();
        }
    }

    @Test
    void the_page_counts_what_stands_behind_each_rulebook() throws IOException {
        List<String> page = Files.readAllLines(PAGE);
        List<String> rows = new ArrayList<>();
        for (String name : CATALOG.list(Situations.FOLDER)) {
            Loaded<RulebookSettings> book = book(name);
            rows.add("| `" + name + "` | " + book.value().rules().size() + " | "
                    + written(book).size() + " | "
                    + Stream.of("reported", "derived", "assumed")
                            .map(confidence -> "" + count(book, confidence))
                            .collect(Collectors.joining(" | "))
                    + " |");
        }
        assertThat(page).as("rows of the page").containsAll(rows);
    }

    @Test
    void a_rulebook_stands_in_for_rongcheng_s_by_the_patch_of_its_name() {
        for (String name : List.of(
                "suzhou-osmanthus",
                "xiamen-egret",
                "fuzhou-jasmine",
                "hangzhou-qianjiang",
                "suqian-xichu",
                "yiwu-2017",
                "weihai-haibei")) {
            Loaded<Scenario> patched = Loader.of(Scenario.class, CATALOG)
                    .load("rongcheng-2018", "scenarios", List.of(Patch.read(name, CATALOG)));
            assertThat(patched.value().institution().rulebook())
                    .as(name)
                    .contains(book(name).value());
        }
    }

    @Test
    void points_that_only_reward_put_nobody_on_a_blacklist_for_a_low_score() {
        TallySeries counts = run("rongcheng-2018", Patch.read("xiamen-egret", CATALOG), size(4_000), weeks(104));
        assertThat(total(counts, "points_lost")).isPositive();
        assertThat(total(counts, "grade_low")).isPositive();
        assertThat(counts.metrics().all()).noneMatch(metric -> metric.name().startsWith("listed_city_black"));
        assertThat(counts.metrics().all()).anyMatch(metric -> metric.name().startsWith("listed_city_red"));
    }

    @Test
    void kenli_s_grades_are_printed_beside_the_four_counts_that_were_published() throws IOException {
        TallySeries counts = run("kenli-2019");
        for (String grade : List.of("a", "b", "e", "f")) {
            List<String> cells = row(KENLI, grade.toUpperCase(Locale.ROOT));
            double published = number(cells.get(2));
            double here = total(counts, "grade_" + grade);
            assertThat(here).as(grade).isBetween(published / 5, published * 5);
            beside(number(cells.get(3)), here);
        }
        assertThat(total(counts, "grade_c") + total(counts, "grade_d")).isGreaterThan(176_400);
    }

    @Test
    void in_suining_who_falls_to_d_has_missed_repayments_and_fewer_are_in_d_than_were_posted() throws IOException {
        TallySeries counts = run("suining-2010");
        for (String grade : List.of("a", "b", "c", "d")) {
            beside(number(row(SUINING, grade.toUpperCase(Locale.ROOT)).get(2)), total(counts, "grade_" + grade));
        }
        // More than 3,000 of about a million were posted: 300 of 100,000.
        assertThat(total(counts, "grade_d")).isLessThan(300);
        assertThat(total(counts, "entries_missed_repayment")).isGreaterThan(total(counts, "grade_d") * 14);
    }

    /** Holds a count to the one that a page prints within five standard errors of a count. */
    private static void beside(double printed, double here) {
        assertThat(Math.abs(here - printed))
                .as("%.0f here, %.0f printed", here, printed)
                .isLessThan(SIGMAS * Math.sqrt(printed + 1));
    }

    private static List<String> row(Path page, String first) throws IOException {
        return Files.readAllLines(page).stream()
                .filter(line -> line.startsWith("| " + first + " |"))
                .map(line -> List.of(line.split("\\|")))
                .findFirst()
                .orElseThrow();
    }

    private static double number(String cell) {
        return Double.parseDouble(cell.strip().replace(",", ""));
    }

    private static Loaded<RulebookSettings> book(String name) {
        return Loader.of(RulebookSettings.class, CATALOG).load(name, "rulebooks", List.of());
    }

    private static long count(Loaded<RulebookSettings> book, String confidence) {
        return written(book).stream()
                .filter(number -> number.confidence().equals(confidence))
                .count();
    }

    /** Lists the numbers of a rulebook but for defaults, which are placed where the mapping is that leaves them out. */
    private static List<Parameter> written(Loaded<RulebookSettings> book) {
        return book.parameters().stream()
                .filter(number -> !book.place(above(number.path())).equals(Optional.of(number.place())))
                .toList();
    }

    private static String above(String path) {
        return path.contains(".") ? path.substring(0, path.lastIndexOf('.')) : "";
    }

    private static Patch size(int persons) {
        return Patch.inline("society.persons", "" + persons, "test");
    }

    private static Patch weeks(int weeks) {
        return Patch.inline("horizon.weeks", "" + weeks, "test");
    }

    private static TallySeries run(String scenario, Patch... patches) {
        Loaded<Scenario> loaded = Loader.of(Scenario.class, CATALOG).load(scenario, "scenarios", List.of(patches));
        try (Simulation run = Simulation.start(World.of(loaded, Seeds.both(1), 2), Options.threads(2))) {
            while (!run.isDone()) {
                run.step();
            }
            return run.series();
        }
    }

    private static long total(TallySeries counts, String metric) {
        return counts.total(counts.metrics().number(metric));
    }
}
