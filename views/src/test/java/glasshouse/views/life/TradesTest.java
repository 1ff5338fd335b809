package glasshouse.views.life;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.experiment.life.Cause;
import glasshouse.experiment.life.Firm;
import glasshouse.experiment.life.LifeLine;
import glasshouse.kernel.random.Origin;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How firms come and go is told in sentences. */
class TradesTest {
    private static final Trades TRADES =
            new Trades(Pronouns.of(new Firm(12, "91000000NHCJQJ193D", "small", "foreign", "trade", "east", true)));

    private static LifeLine line(String what, String rule) {
        return new LifeLine(
                28,
                28,
                what,
                rule,
                OptionalInt.empty(),
                OptionalInt.empty(),
                0,
                0,
                "own_act",
                new Cause(Origin.event(13, 12, 4, 0)),
                Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            founded     | founders    | it is founded
            not_founded | founders    | it is not founded, for what rules would ask of it
            ceased      | losses      | it ceases, for it makes a loss
            ceased      | blacklist   | it ceases, being on a blacklist
            ceased      | as firms do | it ceases, as firms do
            """)
    void a_firm_is_founded_or_not_and_ceases(String what, String rule, String sentence) {
        assertThat(TRADES.of(line(what, rule))).hasValue(sentence);
    }

    @Test
    void what_is_about_something_else_is_left_to_others() {
        assertThat(TRADES.of(line("act", "cheat"))).isEmpty();
    }
}
