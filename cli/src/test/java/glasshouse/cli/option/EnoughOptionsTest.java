package glasshouse.cli.option;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.cli.Cli;
import org.junit.jupiter.api.Test;

/** Twins from the command line that are run until enough is known. */
class EnoughOptionsTest {
    private static final Object[] TWIN = {
        "twin", "classroom", "--patch", "no-false-match", "--persons", "300", "--weeks", "30", "--threads", "1"
    };

    private static Cli.Result twin(Object... more) {
        Object[] words = new Object[TWIN.length + more.length];
        System.arraycopy(TWIN, 0, words, 0, TWIN.length);
        System.arraycopy(more, 0, words, TWIN.length, more.length);
        return Cli.run(words);
    }

    @Test
    void it_says_after_how_many_pairs_it_stopped_and_what_is_resolved_together() {
        Cli.Result enough = twin("--half-width", "points_lost=1e6", "--budget", "30");

        assertThat(enough.code()).as(enough.err()).isZero();
        assertThat(enough.out())
                .contains("20 pairs", "Enough after 20 pairs", "first look after 20 pairs")
                .contains("when all are looked at together (Holm)");
    }

    @Test
    void a_budget_that_is_spent_is_told() {
        Cli.Result spent = twin("--half-width", "points_lost=0.000001%", "--budget", "21", "--json");

        assertThat(spent.code()).as(spent.err()).isZero();
        assertThat(spent.out()).contains("\"pairs\":21", "\"narrow\":false", "\"resolved_together\":");
    }

    @Test
    void what_cannot_be_asked_is_refused_with_a_hint() {
        assertThat(twin("--half-width", "points_lots=1").err()).contains("--half-width", "points_lost?");
        assertThat(twin("--half-width", "points_lost").err()).contains("must be a metric and a width");
        assertThat(twin("--half-width", "points_lost=1", "--budget", "10").err())
                .contains("at least 20");
        assertThat(twin("--budget", "30").err()).contains("must stand beside --half-width");
        assertThat(twin("--half-width", "points_lost=1", "--split").err()).contains("must not stand beside --split");
    }

    @Test
    void one_person_is_told_of_with_the_mean_over_other_lucks_beside() {
        Cli.Result told = twin("--subject", "7", "--lucks", "4");
        Cli.Result json = twin("--subject", "7", "--lucks", "4", "--json");

        assertThat(told.code()).as(told.err()).isZero();
        assertThat(told.out())
                .contains("person 7 of 300", "weeks wrongfully listed", "mean of others", "4 other lucks");
        assertThat(json.out()).contains("\"weeks_wrongfully_listed\":{\"baseline\":", "\"causes\":[");
        assertThat(twin("--subject", "300").err()).contains("No such subject", "between 0 and 299");
        assertThat(twin("--subject", "1", "--split").err()).contains("must not stand beside --split");
    }
}
