package glasshouse.scenario.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import glasshouse.kernel.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnreadableFileTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("my-town.yaml");
    }

    @Test
    void a_missing_file_is_told_with_the_one_that_is_there() throws IOException {
        Files.writeString(folder.resolve("my-twon.yaml"), "title: x\n");

        assertThat(only(file).what()).isEqualTo("no such file");
        assertThat(only(file).place()).hasToString(file + ":1:1");
        assertThat(only(file).maybe()).isEqualTo(folder.resolve("my-twon.yaml") + "?");
    }

    @Test
    void a_folder_is_no_file() throws IOException {
        Files.writeString(folder.resolve("inside.yaml"), "title: x\n");
        Files.createDirectory(file);

        assertThat(only(file).what()).isEqualTo("a folder was given for a file");
        assertThat(only(folder).maybe()).isEqualTo(folder.resolve("inside.yaml") + "?");
    }

    @Test
    void a_file_without_rights_is_told() throws IOException {
        assumeFalse("root".equals(System.getProperty("user.name")), "rights do not bind root; SourceTest injects this");
        Files.writeString(file, "title: x\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));

        assertThat(only(file).what()).isEqualTo("no right to read the file");
    }

    @Test
    void an_empty_file_is_told() throws IOException {
        Files.writeString(file, "");
        assertThat(only(file).what()).isEqualTo("the file is empty");
        Files.writeString(file, "# nothing but words\n---\n");
        assertThat(only(file).what()).isEqualTo("the file is empty");
        assertThat(only(file).place()).hasToString(file + ":1:1");
    }

    @Test
    void a_binary_file_is_told_at_its_first_odd_byte() throws IOException {
        Files.write(file, new byte[] {'a', ':', ' ', '\n', 'b', 0, 1, 2});
        assertThat(only(file).text()).contains("the file is not text (character U+0000)");
        assertThat(only(file).place()).hasToString(file + ":2:2");

        Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n'});
        assertThat(only(file).text()).contains("the file is not text (byte 0x89)");
        assertThat(only(file).place()).hasToString(file + ":1:1");
    }

    @Test
    void a_file_in_another_encoding_is_told_at_its_first_odd_byte() throws IOException {
        Files.write(file, "title: x\nother: Weißenburg\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(only(file).what()).isEqualTo("the file is not text");
        assertThat(only(file).value()).isEqualTo("byte 0xDF");
        assertThat(only(file).place()).hasToString(file + ":2:11");
    }

    @Test
    void a_file_of_more_than_four_mebibytes_is_refused() throws IOException {
        byte[] huge = new byte[(4 << 20) + 1];
        Arrays.fill(huge, (byte) '#');
        Files.write(file, huge);

        assertThat(only(file).what()).isEqualTo("the file is too large");
    }

    @Test
    void a_name_that_is_not_in_the_catalog_is_told_with_the_nearest() {
        assertThat(BrokenYamlTest.problems("hill-tonw").getFirst().text())
                .contains(
                        "no such name in the catalog's towns (hill-tonw)", "one of hill-town", "Maybe \"hill-town\"?");
    }

    @Test
    void a_text_that_cannot_be_a_path_is_told() {
        assertThat(BrokenYamlTest.problems("a\0b.yaml").getFirst().what()).isEqualTo("not a path");
        assertThat(BrokenYamlTest.problems("").getFirst().text()).contains("must");
    }

    private static Problem only(Path path) {
        var problems = BrokenYamlTest.problems(path.toString());
        assertThat(problems).hasSize(1);
        return problems.getFirst();
    }
}
