package glasshouse.engine.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.engine.run.Options;
import glasshouse.engine.run.Simulation;
import glasshouse.engine.world.Scenario;
import glasshouse.engine.world.World;
import glasshouse.kernel.random.Seeds;
import glasshouse.observation.table.Rows;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Loader;
import glasshouse.scenario.patch.Patch;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The survey of national-2019: how answers split, and who approves more, though approval reads nothing of who anybody is. One run of
 * 20,000 persons, with a seed by which nothing was set, stopped after the survey. Whether all four differences have the published sign is
 * told by surveys of twenty such runs (docs/scenarios/national-2019.md); one can tell the two larger ones.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NationalSurveyTest {
    private static final int ASKED = 2209;
    private static final String PUBLISHED = "online-2018";
    private static final int STATED = 7;
    private static final Predicate<String> APPROVES =
            answer -> answer.endsWith("approve") && !answer.endsWith("disapprove");
    private static final Predicate<String> ANYBODY = stratum -> true;

    private @Nullable Rows asked;
    private @Nullable Rows everybodyAsked;

    @BeforeAll
    void ask_twice() {
        asked = ask("2209");
        everybodyAsked = ask("20000");
    }

    private static Rows ask(String sample) {
        List<Patch> patches = List.of(
                Patch.inline("society.persons", "20000", "the test"),
                Patch.inline("horizon.weeks", "225", "the test"),
                Patch.inline("observe.surveys.online-2018.sample", sample, "the test"));
        World world = World.of(
                Loader.of(Scenario.class, Catalog.shipped()).load("national-2019", "scenarios", patches),
                Seeds.both(11),
                2);
        try (Simulation simulation = Simulation.start(world, Options.threads(2))) {
            while (!simulation.isDone()) {
                simulation.step();
            }
            return simulation.sides().getFirst().answered();
        }
    }

    /** Holds of how many people some gave an answer. */
    private record Share(double some, double all) {
        double value() {
            return some / all;
        }

        double variance() {
            return value() * (1 - value()) / all;
        }
    }

    private static Share share(@Nullable Rows given, String cut, Predicate<String> stratum, Predicate<String> answer) {
        Rows rows = Objects.requireNonNull(given);
        double some = 0;
        double all = 0;
        for (int row = 0; row < rows.size(); row++) {
            if (PUBLISHED.equals(rows.text(row, 2))
                    && cut.equals(rows.text(row, 3))
                    && stratum.test("" + rows.text(row, 4))
                    && "approval".equals(rows.text(row, 5))) {
                all += rows.integer(row, STATED);
                some += answer.test("" + rows.text(row, 6)) ? rows.integer(row, STATED) : 0;
            }
        }
        return new Share(some, all);
    }

    private void splits(double published, Predicate<String> answer) {
        double errors = 5 * Math.sqrt(published * (1 - published) / ASKED);
        assertThat(share(asked, "all", ANYBODY, answer).value()).isCloseTo(published, within(errors));
    }

    /** Within five standard errors of a share among 2,209. */
    @Test
    void answers_split_as_published() {
        assertThat(share(asked, "all", ANYBODY, ANYBODY).all()).isEqualTo(ASKED);
        splits(0.49, "strongly_approve"::equals);
        splits(0.31, "somewhat_approve"::equals);
        splits(0.19, "neutral"::equals);
        splits(0.01, answer -> answer.endsWith("disapprove"));
    }

    /** Of all who can be asked, the share who say that they approve is larger by two standard errors and more. */
    private void approveMore(String cut, Predicate<String> more, Predicate<String> fewer) {
        Share high = share(everybodyAsked, cut, more, APPROVES);
        Share low = share(everybodyAsked, cut, fewer, APPROVES);
        double error = Math.sqrt(high.variance() + low.variance());

        assertThat(high.all()).isGreaterThan(1500);
        assertThat((high.value() - low.value()) / error).isGreaterThan(2);
    }

    /** Differences of 0.05 and more with errors of 0.01: below two errors by chance in one of a thousand seeds; this one is fixed. */
    @Test
    void the_richer_and_the_older_approve_more_by_what_happened_to_them() {
        approveMore(
                "income-group-residence",
                stratum -> stratum.startsWith("q4") || stratum.startsWith("q5"),
                stratum -> stratum.startsWith("q1") || stratum.startsWith("q2"));
        approveMore(
                "age",
                stratum -> stratum.startsWith("5") || stratum.startsWith("6") || stratum.startsWith("7"),
                stratum -> stratum.startsWith("1") || stratum.startsWith("3") || stratum.startsWith("4"));
    }
}
