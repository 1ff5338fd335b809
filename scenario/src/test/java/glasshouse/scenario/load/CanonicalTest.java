package glasshouse.scenario.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import glasshouse.scenario.settings.Parameter;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalTest {

    @Test
    void the_canonical_form_reads_back_as_the_same_value_hash_text_and_parameters() {
        readsBack(Towns.load("hill-town"));
        readsBack(Towns.loaded(""));
        readsBack(Towns.loaded("""
                note: "two\\nlines, \\"quotes\\", \\\\ and \\u0007"
                source: 荣成 notice
                tags: ["", "no", "12", "- x", "a: b", "\\t tab", "\\U0001F680"]
                reward: {source: '', amount: {value: 1234, unit: fen, note: "a: b"}}
                others:
                  b: {confidence: claimed, rules: {}}
                  a:
                    rules:
                      x: {points: -1e2, term: {value: 7, unit: months}, decay: {value: 1, unit: per_week}, from: 2015-05-05}
                """));
    }

    @Test
    void random_numbers_read_back_the_same_in_whatever_unit() {
        Random random = new Random(4711);
        List<String> rates = List.of("per_year", "per_month", "per_week", "per_day");
        List<String> spans = List.of("days", "weeks", "months", "years");
        for (int i = 0; i < 300; i++) {
            double number = Math.scalb(random.nextDouble(), random.nextInt(60) - 30);
            readsBack(Towns.loaded(String.format(
                    "sensing: {gain: %s, false_match_rate: %s, passing: {value: %s, unit: %s}}%n"
                            + "reward: {amount: %s, most: %d}%n"
                            + "others: {a: {rules: {x: {points: 1, term: {value: %d, unit: %s}, decay: {value: %s, unit: %s}}}}}",
                    -number,
                    random.nextDouble(),
                    number,
                    rates.get(i % 4),
                    number,
                    random.nextInt(),
                    random.nextInt(500),
                    spans.get(i / 4 % 4),
                    random.nextDouble(),
                    rates.get(i / 16 % 4))));
        }
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "society: {persons: 1000000}; society: {persons: 1e6}",
                "society: {persons: 1000000}; society: {persons: 1_000_000}",
                "society: {persons: 1000000}; society: {persons: 1000000.0}",
                "society: {persons: 1000000}; society: {persons: {value: 1e6, source: x, confidence: assumed, note: y}}",
                "society: {persons: 5, poor: 0.25}; society: {poor: {value: 25, unit: percent}, persons: 5}",
                "society: {persons: 5}; society: {persons: 5, seed: 7, work: mostly-farm, meeting: TRUE}",
                "society: {persons: 5}; society: {persons: 5, source: x, confidence: claimed, note: y} # remark",
                "society: {persons: 5, income: 0.1}; society: {persons: 5, income: {value: 10, unit: fen}}",
                "sensing: {passing: 144}; sensing: {passing: {value: 12, unit: per_month}}",
                "sensing: {passing: 1.2}; sensing: {passing: {value: 0.1, unit: per_month}}",
                "sensing: {passing: 365.25}; sensing: {passing: {value: 7, unit: per_week}}",
                "sensing: {gain: 0}; sensing: {gain: -0.0}",
                "sensing: {weights: {a: 1, b: 2}}; sensing: {weights: {b: 2, a: 1}}",
                "sensing: {}; sensing: {weights: {}}",
                "tags: [a]; 'tags: [''a'']'",
            })
    void spelling_units_order_and_remarks_leave_no_trace_in_the_hash(String one, String other) {
        assertThat(hash(one)).isEqualTo(hash(other));
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "society: {persons: 5}; society: {persons: 6}",
                "sensing: {weights: {a: 1, b: 2}}; sensing: {weights: {a: 2, b: 1}}",
                "tags: [a, b]; tags: [b, a]",
                "tags: [ab]; tags: [a, b]",
                "tags: []; tags: ['']",
                "reward: {amount: 0}; reward: ~",
            })
    void every_value_counts_in_the_hash(String one, String other) {
        assertThat(hash(one)).isNotEqualTo(hash(other));
    }

    @Test
    void a_hash_of_some_keys_sees_only_these() {
        Loaded<Town> town = Towns.loaded("");
        Loaded<Town> tagged = Towns.loaded("tags: [new]");

        assertThat(tagged.hash("society", "rulebook"))
                .isEqualTo(town.hash("rulebook", "society"))
                .isNotEqualTo(town.hash("society"))
                .hasSize(64);
        assertThat(tagged.hash()).isNotEqualTo(town.hash());
        assertThatThrownBy(() -> town.hash("weather")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_canonical_form_is_readable() {
        assertThat(Towns.load("hill-town").canonical())
                .contains(
                        "  income: {value: 24.5, unit: yuan, source: \"yearbook\", confidence: measured, range: [20, 30]}\n",
                        "  passing: {value: 144, unit: per_year, source: \"a survey\", confidence: assumed}\n",
                        "      points: {value: -5, unit: points, source: \"Hill Town notice 3\", confidence: reported}\n",
                        "reward: null\n");
    }

    /** Load the minimal town with one top key written otherwise; YAML refuses it twice, so the old line goes. */
    private static String hash(String line) {
        String key = line.substring(0, line.indexOf(':') + 1);
        String kept =
                Towns.MINIMAL.lines().filter(other -> !other.startsWith(key)).reduce("", (a, b) -> a + b + "\n");
        return Towns.text(kept + line + "\n").hash();
    }

    private static void readsBack(Loaded<Town> town) {
        Loaded<Town> again = Towns.text(town.canonical());

        assertThat(again.canonical()).isEqualTo(town.canonical());
        assertThat(again.hash()).isEqualTo(town.hash());
        assertThat(again.value()).isEqualTo(town.value());
        Function<Parameter, List<Object>> known =
                p -> List.of(p.path(), p.value(), p.unit(), p.source(), p.confidence(), p.low(), p.high(), p.doc());
        assertThat(again.parameters().stream().map(known))
                .containsExactlyInAnyOrderElementsOf(
                        town.parameters().stream().map(known).toList());
    }
}
