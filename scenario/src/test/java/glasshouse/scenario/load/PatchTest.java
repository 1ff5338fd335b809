package glasshouse.scenario.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import glasshouse.kernel.problem.Problem;
import glasshouse.kernel.problem.ProblemException;
import glasshouse.kernel.quantity.Points;
import glasshouse.scenario.patch.Patch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatchTest {

    private static final String RULE = "{points: 7, term: 30}";

    @TempDir
    Path folder;

    @Test
    void an_empty_patch_changes_nothing() throws Exception {
        Loaded<Town> town = Towns.load("hill-town");
        Loaded<Town> patched =
                Towns.load("hill-town", patch("patch: nothing\n"), patch("patch: none\nset: {}\nremove: []\n"));

        assertThat(patched.hash()).isEqualTo(town.hash());
        assertThat(patched.canonical()).isEqualTo(town.canonical());
    }

    @Test
    void a_set_value_stands_in_the_patch_with_the_patch_behind_it() throws Exception {
        Loaded<Town> town = Towns.load("hill-town", patch("patch: fewer\nset:\n  society.persons: 10\n"));

        assertThat(town.value().society().persons()).isEqualTo(10);
        assertThat(town.place("society.persons"))
                .hasValueSatisfying(place -> assertThat(place).hasToString(folder.resolve("p.yaml") + ":3:20"));
        assertThat(town.parameters().getFirst().source()).isEqualTo("patch fewer");
    }

    @Test
    void an_option_of_the_command_line_is_a_patch_with_the_option_as_its_place() {
        Loaded<Town> town = Towns.load("hill-town", Patch.inline("society.persons", "1e6", "--persons"));

        assertThat(town.value().society().persons()).isEqualTo(1_000_000);
        assertThat(town.place("society.persons"))
                .hasValueSatisfying(place -> assertThat(place).hasToString("--persons:1:1"));
        assertThat(only(() -> Towns.load("hill-town", Patch.inline("society.persons", "lots", "--persons")))
                        .text())
                .contains("society.persons is a text (lots)", "--persons:1:1");
    }

    @Test
    void a_path_leads_through_a_catalog_name_and_a_map() {
        Loaded<Town> town = Towns.load("hill-town", Patch.inline("rulebook.rules.gift.points", "8", "--set"));

        assertThat(town.value().rulebook().rules().get("gift").points()).isEqualTo(new Points(8));
        assertThat(town.value().rulebook().rules().get("red-light").points()).isEqualTo(new Points(-5));
    }

    @Test
    void a_path_leads_through_defaults_and_absent_optional_sections() {
        Loaded<Town> town = Towns.loaded(
                "",
                Patch.inline("sensing.weights.north", "3", "a"),
                Patch.inline("reward.amount", "5", "b"),
                Patch.inline("reward.most", "2", "c"));

        assertThat(town.value().sensing().weights()).containsEntry("north", 3.0);
        assertThat(town.value().reward())
                .hasValueSatisfying(reward -> assertThat(reward.most()).isEqualTo(2));
    }

    @Test
    void an_entry_put_first_or_last_into_a_map_gives_the_same_hash() {
        String rules = "others: {a: {rules: {%s x: {points: 1} %s}}}";
        String first =
                Towns.loaded(String.format(rules, "new: " + RULE + ",", "")).hash();
        String last = Towns.loaded(String.format(rules, "", ", new: " + RULE)).hash();
        String patched = Towns.loaded(String.format(rules, "", ""), Patch.inline("others.a.rules.new", RULE, "--set"))
                .hash();

        assertThat(first).isEqualTo(last).isEqualTo(patched);
        assertThat(Towns.loaded(String.format(rules, "", "")).hash()).isNotEqualTo(patched);
    }

    @Test
    void what_was_added_can_be_removed_again() throws Exception {
        Patch add = Patch.inline("rulebook.rules.new", RULE, "--set");
        Patch remove = patch("patch: back\nremove: [rulebook.rules.new, society.income]\n");

        assertThat(Towns.load("hill-town", add, remove).hash())
                .isEqualTo(Towns.load("hill-town", patch("patch: p\nremove: [society.income]\n"))
                        .hash());
        assertThat(Towns.load("hill-town", remove(add)).value().rulebook().rules())
                .doesNotContainKey("gift");
    }

    @Test
    void later_patches_win_and_patches_of_other_values_commute() {
        Patch five = Patch.inline("society.persons", "5", "a");
        Patch six = Patch.inline("society.persons", "6", "b");
        Patch rule = Patch.inline("rulebook.rules.new", RULE, "c");

        assertThat(Towns.load("hill-town", five, six).value().society().persons())
                .isEqualTo(6);
        assertThat(Towns.load("hill-town", five, rule).hash())
                .isEqualTo(Towns.load("hill-town", rule, five).hash());
    }

    @Test
    void a_catalog_name_can_be_set_and_a_broken_one_replaced() {
        String broken = Towns.MINIMAL.replace("hill-2014", "gone");

        assertThat(Towns.text(broken, Patch.inline("rulebook", "hill-2014", "--rulebook"))
                        .hash())
                .isEqualTo(Towns.loaded("").hash());
    }

    @Test
    void every_wrong_path_is_told_with_the_nearest_right_one() throws Exception {
        Patch patch = patch("""
                patch: wrong
                set:
                  society.personz: 5
                  persons: 5
                  rulebook.rules.gifts.points: 5
                  society.income.value: 5
                  rulebook.grades.0: 5
                  others.a: {rules: {}}
                remove:
                  - rulebook.rules.red-ligth
                """);

        List<String> told = problems(() -> Towns.load("hill-town", patch)).stream()
                .map(problem -> problem.place().line() + " " + problem.text())
                .toList();

        assertThat(told).hasSize(6);
        assertThat(told.get(0)).startsWith("3 no setting at this path").contains("Maybe society.persons?");
        assertThat(told.get(1)).startsWith("4 no setting at this path").contains("Maybe society.persons?");
        assertThat(told.get(2))
                .startsWith("5 no entry gifts at this path")
                .contains("Maybe rulebook.rules.gift.points?");
        assertThat(told.get(3))
                .startsWith("6 a path beyond a value")
                .contains("Maybe society.income: {value: ..., ...}");
        assertThat(told.get(4)).startsWith("7 a path into a list").contains("set as a whole");
        assertThat(told.get(5)).startsWith("10 no entry red-ligth").contains("Maybe rulebook.rules.red-light?");
    }

    @Test
    void problems_of_patch_and_file_are_told_together() {
        List<Problem> told = problems(() -> Towns.text(
                Towns.MINIMAL.replace("1000", "many"),
                Patch.inline("sensing.gian", "1", "--set"),
                Patch.inline("start", "soon", "--start")));

        assertThat(told.stream().map(Problem::what))
                .containsExactlyInAnyOrder(
                        "no setting at this path", "society.persons is a text", "start is not a date");
    }

    @Test
    void a_patch_file_is_checked_by_itself() {
        List<Problem> told = problems(() -> patch("""
                titel: x
                set:
                  a.b: 1
                  a: {b: 2}
                remove: [a.b.c, {x: y}]
                """));

        assertThat(told.stream().map(Problem::what))
                .containsExactly(
                        "unknown key of a patch",
                        "missing key",
                        "a path that is a mapping",
                        "two changes of one value",
                        "two changes of one value",
                        "two changes of one value");
        assertThat(only(() -> Patch.inline("a", "{b: ", "--set")).what()).startsWith("not valid YAML");
        assertThat(only(() -> patch("[a]")).what()).isEqualTo("the patch is a list");
    }

    private static Patch remove(Patch any) {
        assertThat(any.changes()).hasSize(1);
        return new Patch(
                "x",
                "",
                List.of(new glasshouse.scenario.patch.Change.Remove(
                        "rulebook.rules.gift", any.changes().getFirst().place())));
    }

    private Patch patch(String yaml) {
        try {
            return Patch.read(Files.writeString(folder.resolve("p.yaml"), yaml).toString());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Problem only(ThrowingCallable call) {
        assertThat(problems(call)).hasSize(1);
        return problems(call).getFirst();
    }

    private static List<Problem> problems(ThrowingCallable call) {
        return catchThrowableOfType(ProblemException.class, call).problems();
    }
}
