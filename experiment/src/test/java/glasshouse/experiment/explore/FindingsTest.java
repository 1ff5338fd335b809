package glasshouse.experiment.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import glasshouse.experiment.finding.Finding;
import glasshouse.kernel.problem.ProblemException;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.patch.Patch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What experiments of every kind find, and what is said of a question that makes no sense. */
class FindingsTest {
    @TempDir
    Path home;

    private Trial trial = new Trial(Path.of(""));

    @BeforeEach
    void files() {
        trial = Trial.in(home);
    }

    private Finding find(String lines) {
        return Trial.done(Trial.run(trial.ask(lines), home.resolve("run"))).finding();
    }

    @Test
    void every_design_says_what_an_effect_hangs_on() {
        for (String design : new String[] {
            "{kind: morris, size: 3}",
            "{kind: sobol-indices, size: 4}",
            "{kind: latin-hypercube, size: 6}",
            "{kind: one-at-a-time, levels: 3}",
            "{kind: grid, levels: 2}"
        }) {
            Finding finding = find("design: " + design + "\n" + Trial.QUESTION);

            assertThat(finding.effects()).as(design).hasSize(2);
            assertThat(finding.effects().getFirst().restsOn()).as(design).hasSize(2);
            assertThat(finding.effects().getFirst().restsOn().getFirst().factor())
                    .as(design)
                    .isEqualTo("propensity");
            assertThat(finding.effects().getFirst().mean()).isNegative();
        }
    }

    @Test
    void a_claim_that_holds_everywhere_says_so_and_shows_no_box() {
        Finding.Claim claim = find("design: {kind: sobol-sequence, size: 6}\n"
                        + Trial.QUESTION.replace("at_least: 2", "at_least: 4"))
                .claims()
                .getFirst();

        assertThat(claim.holds()).isEqualTo(6);
        assertThat(claim.box()).isNull();
        assertThat(claim.sentence()).contains("holds at 6 of 6 points");
    }

    @Test
    void of_a_claim_that_seldom_holds_the_part_is_shown_in_which_it_does() throws IOException {
        Files.writeString(home.resolve("dim.yaml"), "patch: dim\nset: {institution.cameras.camera.sensitivity: 0.3}\n");
        Finding.Claim claim = find("""
                        design: {kind: latin-hypercube, size: 30}
                        baseline: [dim.yaml]
                        regimes:
                          blind: {patches: [blind.yaml]}
                        factors:
                          sees: {path: institution.cameras.camera.sensitivity, low: 0.05, high: 0.95, regimes: [blind]}
                          contagious: {path: society.conduct.acts.act.with_listed_tie, low: 1, high: 1.1}
                        outputs:
                          entries: {metrics: [points_lost], per: [persons], unit: points}
                        claims:
                          fewer-points: {regime: blind, output: entries, sign: falls}
                        pairs: {at_least: 3}
                        """).claims().getFirst();
        Finding.SubBox box = Objects.requireNonNull(claim.box());

        assertThat(claim.holds()).isBetween(5, 10);
        assertThat(box.holds()).isTrue();
        assertThat(box.sides()).extracting(Finding.Bound::factor).containsExactly("sees");
        assertThat(Double.parseDouble(box.sides().getFirst().high())).isBetween(0.2, 0.4);
        assertThat(claim.sentence()).contains("Most often it is so where sees lies between 0.05 and");
    }

    @Test
    void shares_of_patches_sum_to_the_whole() throws IOException {
        Files.writeString(
                home.resolve("calm.yaml"), "patch: calm\nset: {society.conduct.acts.act.with_listed_tie: 1}\n");
        find("""
                design: {kind: shapley}
                factors:
                  blind: {patch: blind.yaml}
                  calm: {patch: calm.yaml}
                outputs:
                  points: {metrics: [points_lost]}
                pairs: {at_least: 3}
                """);
        var tables = Trial.tables(home.resolve("run"));
        double shares = 0;
        double interaction = 0;
        for (String line : tables.get("index.csv").lines().toList()) {
            String[] cells = line.split(",");
            shares += cells[2].equals("shapley") ? Double.parseDouble(cells[4]) : 0;
            interaction += cells[2].equals("shapley_interaction") ? 1 : 0;
        }
        double none = mean(tables.get("effect.csv"), "0,");
        double all = mean(tables.get("effect.csv"), "3,");
        assertThat(shares).isCloseTo(all - none, within(1e-6));
        assertThat(interaction).isEqualTo(1);
    }

    private static double mean(String effects, String point) {
        return effects.lines()
                .filter(line -> line.startsWith(point))
                .mapToDouble(line -> Double.parseDouble(line.split(",")[5]))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everything_that_is_wrong_is_said_where_it_is_written() {
        requireProblem(
                Trial.QUESTION.replace("acts.act.propensity", "acts.act.propensty"),
                "no number at this path",
                "trial.yaml:11:",
                "propensity");
        requireProblem(Trial.QUESTION.replace("[acts_act]", "[act_acts]"), "no such metric", "trial.yaml:15:");
        requireProblem(Trial.QUESTION.replace("regime: blind", "regime: bland"), "no such name", "blind");
        requireProblem(
                Trial.QUESTION.replace("[blind.yaml]", "[no-informant]"),
                "no such name in the catalog",
                "trial.yaml:9:");
        requireProblem(Trial.QUESTION.replace("[blind.yaml]", "[blnd.yaml]"), "no such file", "trial.yaml:9:");
        requireProblem(Trial.QUESTION.replace("at_least: 2", "at_least: 99999999999"), "must be between 1 and 1000000");
        requireProblem(Trial.QUESTION.replace("high: 0.9", "high: 1.9"), "propensity", "trial.yaml:11:");
        requireProblem(Trial.QUESTION.replace("low: 0.5, high: 0.9", "low: 0.9, high: 0.5"), "below the upper end");
        requireProblem(
                Trial.QUESTION.replace("{at_least: 2}", "{at_least: 5, at_most: 9, half_width: 1, of: acts}"),
                "at least 20");
        requireProblem("design: {kind: sobol}\n" + Trial.QUESTION, "must be one of", "sobol-sequence");
        requireProblem(Trial.QUESTION.replace("low: 0.5, high: 0.9", ""), "no range is declared", "low and high");
    }

    @Test
    void an_experiment_has_a_name_that_its_folder_can_have() {
        trial.ask(Trial.QUESTION);
        List<Patch> named = List.of(Patch.inline("experiment", "../trial", "a test"));

        assertThatThrownBy(() -> Experiment.read(home.resolve("trial.yaml"), named, Catalog.shipped()))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("lower-case words joined by hyphens");
    }

    private void requireProblem(String lines, String... said) {
        String question = lines.startsWith("design") ? lines : "design: {kind: grid, levels: 2}\n" + lines;
        assertThatThrownBy(() -> trial.ask(question))
                .isInstanceOf(ProblemException.class)
                .message()
                .contains(said);
    }
}
