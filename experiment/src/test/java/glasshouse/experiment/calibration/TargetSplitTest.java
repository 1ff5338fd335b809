package glasshouse.experiment.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.experiment.calibration.TargetSettings.Kind;
import glasshouse.experiment.calibration.TargetSettings.Split;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Loaded;
import glasshouse.scenario.load.Loader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class TargetSplitTest {
    /** The split as it was written down before anything was fitted. Whoever changes it must say so where results are told. */
    private static final String SPLIT = "4e1d1a41071e1ace39a77e7205754cb775585952527da490686f58ba6b0c4d8e";

    private final Loaded<CalibrationSettings> calibration =
            Loader.of(CalibrationSettings.class, Catalog.shipped()).load("national-2019", "calibrations", List.of());
    private final List<Target> targets = Target.of(calibration);

    @Test
    void the_figures_and_their_split_are_those_of_before_the_first_fit() throws NoSuchAlgorithmException {
        String lines = targets.stream().map(TargetSplitTest::line).collect(Collectors.joining("\n"));
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8));
        assertThat(HexFormat.of().formatHex(hash)).as(lines).isEqualTo(SPLIT);
    }

    private static String line(Target target) {
        TargetSettings settings = target.settings();
        return String.join(
                " | ",
                target.name(),
                settings.world(),
                settings.against(),
                settings.split().name(),
                settings.kind().name(),
                Double.toString(settings.published()),
                Double.toString(target.interval().low()),
                Double.toString(target.interval().high()));
    }

    @Test
    void enough_figures_are_neither_inputs_nor_near_them_and_enough_of_those_are_held_out() {
        assertThat(count(target -> !target.settings().adjacent())).isGreaterThanOrEqualTo(25);
        assertThat(count(target -> !target.settings().adjacent() && !target.isFitted()))
                .isGreaterThanOrEqualTo(12);
        assertThat(count(target -> !target.isFitted() && target.settings().kind() == Kind.CHANGE))
                .isGreaterThanOrEqualTo(5);
    }

    @Test
    void the_four_gradients_of_approval_are_held_out() {
        assertThat(targets.stream()
                        .filter(target -> target.name().startsWith("gradient-"))
                        .filter(target -> target.settings().split() == Split.HELD_OUT)
                        .map(Target::name))
                .contains("gradient-income", "gradient-education", "gradient-age", "gradient-urban");
    }

    @Test
    void every_figure_names_its_source_and_how_well_it_is_known() {
        assertThat(targets)
                .allSatisfy(target -> assertThat(target.source()).isNotBlank())
                .allSatisfy(target -> assertThat(target.confidence()).isIn("measured", "reported", "derived"));
    }

    private long count(Predicate<Target> which) {
        return targets.stream().filter(which).count();
    }
}
