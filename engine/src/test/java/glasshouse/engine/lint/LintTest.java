package glasshouse.engine.lint;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.engine.lint.finding.Finding;
import glasshouse.engine.world.Scenario;
import glasshouse.kernel.problem.Place;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Loaded;
import glasshouse.scenario.load.Loader;
import glasshouse.scenario.patch.Patch;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Lints a sound little regime, sound variants of it, and the same with one defect each. A defect is a patch; the line at which
 * it must be found, and as what, is marked in it.
 */
final class LintTest {
    private static final String MARK = "# found: ";

    @Test
    void nothing_is_found_in_a_sound_regime() {
        assertThat(told(List.of())).isEmpty();
    }

    @Test
    void nothing_is_found_in_sound_variants() throws IOException {
        List<Path> variants = files("sound");
        assertThat(variants).hasSizeGreaterThan(7);
        for (Path variant : variants) {
            assertThat(told(List.of(variant))).as(variant.toString()).isEmpty();
        }
    }

    @Test
    void every_seeded_defect_is_found_at_its_line_as_what_it_is_and_nothing_else_is() throws IOException {
        List<Path> defects = files("defects");
        assertThat(defects).hasSizeGreaterThanOrEqualTo(30);
        TreeMap<Path, List<String>> told = new TreeMap<>();
        TreeMap<Path, List<String>> marked = new TreeMap<>();
        for (Path defect : defects) {
            told.put(defect, told(List.of(defect)));
            marked.put(defect, marked(defect));
        }
        assertThat(told).isEqualTo(marked);
    }

    private static List<String> marked(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> marked = new ArrayList<>();
        for (int line = 1; line <= lines.size(); line++) {
            String text = lines.get(line - 1);
            int at = text.indexOf(MARK);
            if (at >= 0) {
                for (String kind : text.substring(at + MARK.length()).split(", ")) {
                    marked.add(kind + " at " + file + ":" + line);
                }
            }
        }
        return marked;
    }

    /** Lists what is found in the sound regime once patches are applied, with file and line. */
    private static List<String> told(List<Path> patches) {
        return Linter.findings(load(patches)).stream().map(LintTest::told).toList();
    }

    private static String told(Finding finding) {
        Place place = finding.place();
        return finding.kind().word() + " at " + place.file() + ":" + place.line();
    }

    static Loaded<Scenario> load(List<Path> patches) {
        return Loader.of(Scenario.class, Catalog.shipped())
                .load(
                        folder().resolve("sound.yaml").toString(),
                        "scenarios",
                        patches.stream()
                                .map(patch -> Patch.read(patch.toString()))
                                .toList());
    }

    static List<Path> files(String kind) throws IOException {
        try (Stream<Path> files = Files.list(folder().resolve(kind))) {
            return files.sorted().toList();
        }
    }

    static Path folder() {
        try {
            URL url = Objects.requireNonNull(LintTest.class.getResource("/lint"));
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
