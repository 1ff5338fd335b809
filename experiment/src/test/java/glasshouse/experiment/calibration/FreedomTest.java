package glasshouse.experiment.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.engine.world.Scenario;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Loader;
import glasshouse.scenario.settings.Parameter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class FreedomTest {
    /** Everything that an institution decides: what counts, who is listed, what follows, who watches where, with how many hours. */
    private static final Pattern REGIME = Pattern.compile(
            "(firms\\.)?institution\\.(agencies|sharing|pools|prediction|rulebook|lists|agreements|contagion|measures|procurement"
                    + "|remedies|insiders|exposure|lenders|private_score|companies|compliance|cities|internet)\\..*"
                    + "|.*\\.(coverage|rollout|presence|rate|hours|priority|looks_back|points|term|watches)(\\..*)?");

    private final List<String> paths = paths();

    private static List<String> paths() {
        Catalog catalog = Catalog.shipped();
        Loader<Scenario> loader = Loader.of(Scenario.class, catalog);
        Stream<String> paths = catalog.list("scenarios").stream()
                .flatMap(name -> loader.load(name, "scenarios", List.of()).parameters().stream())
                .map(Parameter::path);
        return paths.distinct().toList();
    }

    @Test
    void no_number_of_any_regime_of_the_catalog_may_be_moved() {
        List<String> regime = paths.stream()
                .filter(path -> path.contains("institution."))
                .filter(path -> REGIME.matcher(path).matches())
                .toList();
        assertThat(regime).hasSizeGreaterThan(1000).noneMatch(Freedom::isFree);
    }

    @Test
    void neither_time_nor_what_is_observed_nor_how_many_there_are_may_be_moved() {
        assertThat(List.of(
                        "horizon.weeks",
                        "observe.followed",
                        "society.persons",
                        "society.represented",
                        "firms.persons_per_firm",
                        "firms.society.firms"))
                .noneMatch(Freedom::isFree);
    }

    @Test
    void society_and_the_errors_of_channels_may_be() {
        List<String> free = paths.stream().filter(Freedom::isFree).toList();
        assertThat(free)
                .hasSizeGreaterThan(500)
                .contains(
                        "society.conduct.acts.ignore-judgment.propensity",
                        "institution.cameras.street-cameras.false_match_rate",
                        "institution.registers.court-files.sees.ignore-judgment",
                        "firms.society.conduct.acts.ignore-judgment.propensity")
                .allMatch(path -> path.contains("society.") || path.contains("institution."));
    }
}
