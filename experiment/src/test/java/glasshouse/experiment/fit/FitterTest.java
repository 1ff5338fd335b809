package glasshouse.experiment.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import glasshouse.experiment.calibration.CalibrationSettings;
import glasshouse.experiment.run.RunListener;
import glasshouse.kernel.problem.ProblemException;
import glasshouse.results.folder.OpenFolder;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Loaded;
import glasshouse.scenario.load.Loader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fits a toy: the smallest scenario with two numbers that are said to be assumed, and figures read where they are known. */
final class FitterTest {
    private static final double TRUE_PROPENSITY = 0.6;
    private static final double TRUE_SENSITIVITY = 0.3;
    private static final String ACTS =
            "select sum(value) * 1.0 / 2000 as value, sum(value) as events from tally where cut = 'all' and metric = 'acts_act'";
    private static final String SEEN =
            "select sum(value) * 1.0 / 2000 as value, sum(value) as events from tally where cut = 'all' and metric ="
                    + " 'sightings_camera'";

    @TempDir
    private Path home = Path.of("");

    private Path catalog = Path.of("");

    @BeforeEach
    void makes_a_catalog_of_its_own() throws IOException {
        catalog = home.resolve("catalog");
        Files.createDirectories(catalog.resolve("scenarios"));
        Files.createDirectories(catalog.resolve("populations"));
        Files.writeString(catalog.resolve("populations/china-2020.yaml"), shipped("populations/china-2020.yaml"));
        Files.writeString(
                catalog.resolve("scenarios/toy.yaml"),
                shipped("scenarios/core.yaml")
                        .replace("scenario: core", "scenario: toy")
                        .replace("persons: 1e6", "persons: 2000")
                        .replace("weeks: 52", "weeks: 20")
                        .replace(
                                "propensity: 0.9090909090909091",
                                "propensity: {value: 0.2, range: [0.05, 0.9], confidence: assumed}")
                        .replace(
                                "sensitivity: 0.3",
                                "sensitivity: {value: 0.7, range: [0.05, 0.9], confidence: assumed}"));
    }

    private static String shipped(String name) {
        try (InputStream in = FitterTest.class.getClassLoader().getResourceAsStream("catalog/" + name)) {
            assertThat(in).as(name).isNotNull();
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Loaded<CalibrationSettings> calibration(double acts, double seen, String path) throws IOException {
        Path file = home.resolve("toy-calibration.yaml");
        Files.writeString(file, """
                calibration: toy
                title: A toy
                worlds: {toy: {scenario: toy}}
                targets:
                  acts: {what: acts, world: toy, published: {value: %s, source: made, confidence: derived}, unit: acts, period: always, split: fit, kind: level, not_an_input: toy, read: "%s"}
                  seen: {what: seen, world: toy, published: {value: %s, source: made, confidence: derived}, unit: sightings, period: always, split: fit, kind: level, not_an_input: toy, read: "%s"}
                free:
                  propensity: {world: toy, path: society.conduct.acts.act.propensity, why: acts}
                  sensitivity: {world: toy, path: %s, why: seen}
                """.formatted(acts, ACTS, seen, SEEN, path));
        return Loader.of(CalibrationSettings.class, Catalog.at(catalog))
                .load(file.toString(), "calibrations", List.of());
    }

    private Loaded<CalibrationSettings> toy() throws IOException {
        double acts = 0.022 * 7 * 20 * TRUE_PROPENSITY;
        return calibration(acts, acts * TRUE_SENSITIVITY * 0.98, "institution.cameras.camera.sensitivity");
    }

    private FitRequest request(Loaded<CalibrationSettings> calibration, int budget, String folder) {
        return new FitRequest(
                calibration, Catalog.at(catalog), OptionalInt.empty(), 1, budget, 1, Optional.of(home.resolve(folder)));
    }

    @Test
    void numbers_that_made_the_figures_are_found_again() throws IOException {
        Fitted fitted = Fitter.fit(request(toy(), 14, "fit"), RunListener.NONE).orElseThrow();

        assertThat(fitted.best().squares()).isLessThan(fitted.start().squares() / 50);
        assertThat(value(fitted, "propensity")).isCloseTo(TRUE_PROPENSITY, within(0.1 * TRUE_PROPENSITY));
        assertThat(value(fitted, "sensitivity")).isCloseTo(TRUE_SENSITIVITY, within(0.15 * TRUE_SENSITIVITY));
        assertThat(fitted.files().values())
                .singleElement()
                .satisfies(file -> assertThat(file).content().contains("confidence: assumed", "range: [0.05, 0.9]"));
    }

    private static double value(Fitted fitted, String name) {
        return fitted.value(fitted.numbers().stream()
                .filter(number -> number.name().equals(name))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void a_fit_stopped_again_and_again_is_the_same_as_one_left_in_peace() throws IOException {
        Fitter.fit(request(toy(), 6, "peace"), RunListener.NONE);
        for (int weeks = 5; weeks < 200; weeks += 35) {
            Fitter.fit(request(toy(), 6, "stopped"), stoppingAfter(weeks));
        }
        Fitter.fit(request(toy(), 2, "stopped"), RunListener.NONE);
        Fitter.fit(request(toy(), 6, "stopped"), RunListener.NONE);

        assertThat(files("stopped")).isEqualTo(files("peace")).hasSizeGreaterThan(6);
    }

    private static RunListener stoppingAfter(int weeks) {
        return new RunListener() {
            private int left = weeks;

            @Override
            public void stage(String doing) {}

            @Override
            public void week(int done, int of) {
                left--;
            }

            @Override
            public boolean isStopped() {
                return left <= 0;
            }
        };
    }

    private SequencedMap<String, String> files(String folder) throws IOException {
        SequencedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(home.resolve(folder))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }

    @Test
    void what_a_regime_says_is_refused_before_anything_runs() {
        for (String path : List.of(
                "institution.rulebook.rules.act.points",
                "institution.lists.blacklist.term",
                "institution.cameras.camera.coverage",
                "society.persons")) {
            assertThatThrownBy(() -> calibration(1, 1, path))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining(path)
                    .hasMessageContaining("nothing else of a regime may be moved")
                    .hasMessageContaining("toy-calibration.yaml:");
        }
    }

    @Test
    void a_number_that_somebody_measured_is_refused() throws IOException {
        FitRequest request = request(calibration(1, 1, "institution.cameras.camera.mistaken_identity"), 3, "measured");
        assertThatThrownBy(() -> Fitter.fit(request, RunListener.NONE))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("assumed");
        assertThat(home.resolve("measured")).doesNotExist();
    }

    @Test
    void a_folder_with_another_fit_is_refused() throws IOException {
        Fitter.fit(request(toy(), 1, "taken"), RunListener.NONE);
        Path file = home.resolve("toy-calibration.yaml");
        Files.writeString(file, Files.readString(file).replace("calibration: toy", "calibration: another"));
        FitRequest other = request(
                Loader.of(CalibrationSettings.class, Catalog.at(catalog))
                        .load(file.toString(), "calibrations", List.of()),
                3,
                "taken");
        assertThatThrownBy(() -> Fitter.fit(other, RunListener.NONE))
                .isInstanceOf(ProblemException.class)
                .satisfies(failure -> assertThat(failure.getMessage().toLowerCase(Locale.ROOT))
                        .contains("another fit"));
    }

    @Test
    void a_world_that_was_looked_at_is_not_run_again_though_other_numbers_are_moved() throws IOException {
        Fitter.fit(request(toy(), 3, "shared"), RunListener.NONE);
        Path file = home.resolve("toy-calibration.yaml");
        Files.writeString(file, Files.readString(file).replaceAll("  sensitivity: .*\n", ""));
        int[] weeks = new int[1];
        Fitter.fit(
                request(
                        Loader.of(CalibrationSettings.class, Catalog.at(catalog))
                                .load(file.toString(), "calibrations", List.of()),
                        2,
                        "shared"),
                counting(weeks));

        assertThat(weeks[0]).isZero();
    }

    private static RunListener counting(int[] weeks) {
        return new RunListener() {
            @Override
            public void stage(String doing) {}

            @Override
            public void week(int done, int of) {
                weeks[0]++;
            }

            @Override
            public boolean isStopped() {
                return false;
            }
        };
    }

    @Test
    void two_at_once_in_one_folder_are_refused() throws IOException {
        FitRequest request = request(toy(), 2, "locked");
        try (OpenFolder taken = OpenFolder.of(home.resolve("locked"))) {
            assertThat(taken.path()).exists();
            assertThatThrownBy(() -> Fitter.fit(request, RunListener.NONE)).isInstanceOf(ProblemException.class);
        }
    }
}
