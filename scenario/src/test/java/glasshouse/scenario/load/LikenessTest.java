package glasshouse.scenario.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import glasshouse.kernel.problem.ProblemException;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.patch.Patch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LikenessTest {

    @TempDir
    Path folder;

    @Test
    void a_file_that_is_like_another_differs_by_its_patches_and_its_own_keys() throws IOException {
        Town town = load("like: hill-town\nwith: [fewer]\ntitle: Hamlet\n").value();

        assertThat(town.title()).isEqualTo("Hamlet");
        assertThat(town.society().persons()).isEqualTo(10);
        assertThat(town.rulebook()).isEqualTo(Towns.load("hill-town").value().rulebook());
    }

    @Test
    void it_is_the_other_file_with_the_patches_applied() throws IOException {
        Patch fewer = Patch.read("fewer", Catalog.shipped());

        assertThat(load("like: hill-town\nwith: [fewer]\n").hash())
                .isEqualTo(Towns.load("hill-town", fewer).hash());
        assertThat(load("like: hill-town\n").canonical())
                .isEqualTo(Towns.load("hill-town").canonical());
    }

    @Test
    void further_patches_change_it_as_any_other() throws IOException {
        Patch five = Patch.inline("society.persons", "5", "--persons");
        Path file = file("like: hill-town\nwith: [fewer]\n");

        assertThat(Towns.load(file.toString(), five).value().society().persons())
                .isEqualTo(5);
    }

    @Test
    void a_path_to_a_patch_is_taken_from_the_folder_of_the_file() throws IOException {
        Files.writeString(folder.resolve("five.yaml"), "patch: five\nset: {society.persons: 5}\n");

        assertThat(load("like: hill-town\nwith: [./five.yaml]\n")
                        .value()
                        .society()
                        .persons())
                .isEqualTo(5);
    }

    @Test
    void what_it_is_like_must_exist_be_written_out_and_be_patched_by_patches() throws IOException {
        String first = file("like: hill-town\n").toString();

        assertThat(problems("like: hil-town\n")).anyMatch(text -> text.contains("hil-town") && text.contains(":1:7"));
        assertThat(problems("like: " + first + "\n")).anyMatch(text -> text.contains("a likeness of a likeness"));
        assertThat(problems("like: hill-town\nwith: [fewest]\n"))
                .anyMatch(text -> text.contains("fewest") && text.contains("fewer"));
        assertThat(problems("like: hill-town\nwith: fewer\n")).anyMatch(text -> text.contains("list of patches"));
        assertThat(problems("like: [hill-town]\n")).anyMatch(text -> text.contains("like is a list"));
    }

    private Loaded<Town> load(String yaml) throws IOException {
        return Towns.load(file(yaml).toString());
    }

    private Path file(String yaml) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "town", ".yaml"), yaml);
    }

    private List<String> problems(String yaml) throws IOException {
        Path file = file(yaml);
        return catchThrowableOfType(ProblemException.class, () -> Towns.load(file.toString())).problems().stream()
                .map(problem -> problem.text())
                .toList();
    }
}
