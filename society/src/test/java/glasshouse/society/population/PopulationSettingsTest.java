package glasshouse.society.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import glasshouse.kernel.problem.ProblemException;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Loader;
import glasshouse.scenario.patch.Patch;
import glasshouse.scenario.settings.Parameter;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PopulationSettingsTest {
    @Test
    void every_number_of_china_2020_says_where_it_comes_from_and_every_assumed_one_its_range() {
        List<Parameter> parameters = China.load().parameters();
        assertThat(parameters).hasSizeGreaterThan(60).allSatisfy(parameter -> {
            assertThat(parameter.source()).as(parameter.path()).isNotBlank();
            assertThat(parameter.confidence()).as(parameter.path()).isNotBlank();
            if (parameter.confidence().equals("assumed")) {
                assertThat(Double.parseDouble(parameter.low()))
                        .as(parameter.path())
                        .isLessThan(parameter.value());
                assertThat(Double.parseDouble(parameter.high()))
                        .as(parameter.path())
                        .isGreaterThan(parameter.value());
            }
        });
    }

    @Test
    void settings_that_cannot_be_met_are_refused_by_name() {
        assertRefused("male", "0.1", "share of men");
        assertRefused("urban", "1.2", "urban");
        assertRefused("households.child_share", "0.6", "children do not fit");
        assertRefused("likeness.age_education", "-0.95", "correlations with education");
        assertRefused("likeness.education_income", "-0.6", "correlations with income");
        assertRefused("income.second", "5000", "income fifths");
        assertRefused("education.tertiary", "0.9", "sum of shares");
    }

    private static void assertRefused(String path, String value, String why) {
        Loader<PopulationSettings> loader = Loader.of(PopulationSettings.class, Catalog.shipped());
        List<Patch> patches = List.of(Patch.inline(path, value, "test"));
        assertThatThrownBy(() -> loader.load("china-2020", "populations", patches))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(why);
    }
}
