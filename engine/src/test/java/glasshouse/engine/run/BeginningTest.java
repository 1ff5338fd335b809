package glasshouse.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.engine.small.SmallWorld;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A regime that begins to score people only later. */
class BeginningTest {
    private static final int START = 1000;

    private static SmallWorld scored() {
        SmallWorld scored = SmallWorld.everything()
                .with("society.persons", 500)
                .with("institution.cameras.manhunt.watches", "[]")
                .with("institution.exposure.publication", "{}")
                .with("firms.institution.contagion", "{}");
        for (String section : List.of(
                "cities",
                "companies",
                "measures",
                "remedies",
                "contagion",
                "agreements",
                "lenders",
                "audits",
                "insiders",
                "lists")) {
            scored = scored.with("institution." + section, "{}");
        }
        return scored;
    }

    @Test
    void a_rulebook_that_begins_on_a_day_begins_with_everybody_at_its_start() {
        SmallWorld unscored = scored().with("institution.rulebook", "null");
        Simulation later = SmallWorld.run(unscored.worldBecoming(scored(), 343), Options.threads(1));
        long far = later.districts().stream()
                .mapToLong(district -> IntStream.range(0, district.size())
                        .filter(row -> Math.abs(district.scores().at(row) - START) > START / 2)
                        .count())
                .sum();

        assertThat(far).isLessThan(50);
    }
}
