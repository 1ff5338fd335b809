package glasshouse.engine.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import glasshouse.engine.small.SmallWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with opinion or a survey is said where it stands, with what it must be. */
class OpinionInputTest {
    private static Throwable refused(String path, Object value) {
        return catchThrowable(() -> SmallWorld.everything().with(path, value).load());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            observe.surveys.online.on                          | 2017-12-31             | must not be before the first day simulated, 2018-01-01
            society.opinion.information.news.leak.on           | 2017-12-31             | must not be before the first day simulated
            observe.surveys.online.cuts                        | [0.8, 0.6]             | must have 4 numbers
            observe.surveys.online.cuts                        | [0.8, 0.6, 0.7, 0.1]   | must be at most the one before it, 0.6
            observe.surveys.online.frame.by_age                | [1, 1]                 | must have 6 numbers
            observe.surveys.online.questions                   | [aproval]              | Maybe
            society.opinion.cascade.thresholds                 | [0, 0.2, 0.1]          | must be at least the one before it, 0.2
            society.opinion.saying.falsifies                   | 0.95                   | must be at least falsifies, 0.95
            society.opinion.approval.outlok                    | 0.5                    | outlook
            """)
    void a_mistake_is_told_with_what_it_must_be(String path, String value, String told) {
        assertThat(refused(path, value)).hasMessageContaining(told);
    }

    @Test
    void a_survey_of_people_whose_opinion_is_not_told_of_is_refused() {
        assertThat(refused("society.opinion", "null"))
                .hasMessageContaining("must not stand where society.opinion is not said")
                .hasMessageContaining("opinion: {}");
    }
}
