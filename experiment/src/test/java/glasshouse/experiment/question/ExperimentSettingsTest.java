package glasshouse.experiment.question;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Declared;
import org.junit.jupiter.api.Test;

class ExperimentSettingsTest {
    @Test
    void every_setting_says_what_it_means_and_has_a_default_that_it_accepts() {
        assertThat(Declared.mistakes(ExperimentSettings.class, Catalog.shipped()))
                .isEmpty();
    }
}
