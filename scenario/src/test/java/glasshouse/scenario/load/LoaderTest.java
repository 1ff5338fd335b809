package glasshouse.scenario.load;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.kernel.quantity.Days;
import glasshouse.kernel.quantity.Money;
import glasshouse.kernel.quantity.Points;
import glasshouse.kernel.quantity.Probability;
import glasshouse.kernel.quantity.RatePerYear;
import glasshouse.scenario.settings.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoaderTest {

    @Test
    void every_type_is_read_into_its_record() {
        Town town = Towns.load("hill-town").value();

        assertThat(town.title()).isEqualTo("Hill Town");
        assertThat(town.start()).isEqualTo(LocalDate.of(2014, 1, 1));
        assertThat(town.society().persons()).isEqualTo(1000);
        assertThat(town.society().income()).isEqualTo(Money.ofYuan(24.5));
        assertThat(town.sensing().falseMatchRate()).isEqualTo(new Probability(1e-5));
        assertThat(town.sensing().passing()).isEqualTo(new RatePerYear(144));
        assertThat(town.sensing().weights()).containsEntry("south", 2.0);
        assertThat(town.rulebook().grades()).containsExactly(new Points(0), new Points(600), new Points(960));
        assertThat(town.rulebook().rules().sequencedKeySet()).containsExactly("red-light", "gift");
    }

    @Test
    void absent_keys_have_their_defaults() {
        Town town = Towns.load("hill-town").value();

        assertThat(town.society().seed()).isEqualTo(7);
        assertThat(town.society().work()).isEqualTo(Town.Work.MOSTLY_FARM);
        assertThat(town.society().meeting()).isTrue();
        assertThat(town.sensing().gain()).isEqualTo(-3.5);
        assertThat(town.others()).isEmpty();
        assertThat(town.tags()).isEmpty();
        assertThat(town.reward()).isEmpty();
        assertThat(town.rulebook().rules().get("gift").from()).isEmpty();
    }

    @Test
    void months_and_years_are_rounded_to_the_day() {
        Town town = Towns.of("others: {a: {rules: {x: {points: 1}, y: {points: 1, term: {value: 2, unit: years}},"
                + " z: {points: 1, term: {value: 3, unit: weeks}}}}}");

        assertThat(town.others().get("a").rules().get("x").term()).isEqualTo(new Days(365));
        assertThat(town.others().get("a").rules().get("y").term()).isEqualTo(new Days(731));
        assertThat(town.others().get("a").rules().get("z").term()).isEqualTo(new Days(21));
        assertThat(Towns.load("hill-town")
                        .value()
                        .rulebook()
                        .rules()
                        .get("red-light")
                        .term())
                .isEqualTo(new Days(183));
    }

    @Test
    void a_number_inherits_source_and_confidence_unless_it_says_otherwise() {
        Loaded<Town> town = Towns.load("hill-town");

        Parameter persons = parameter(town, "society.persons");
        assertThat(persons.source()).isEqualTo("a survey");
        assertThat(persons.confidence()).isEmpty();
        assertThat(persons.unit()).isEqualTo("persons");
        assertThat(persons.doc()).isEqualTo("How many adults live there.");
        assertThat(persons.place()).hasToString("catalog/towns/hill-town.yaml:5:12");
        Parameter income = parameter(town, "society.income");
        assertThat(List.of(income.source(), income.confidence(), income.low(), income.high()))
                .containsExactly("yearbook", "measured", "20", "30");
        Parameter passing = parameter(town, "sensing.passing");
        assertThat(passing.value()).isEqualTo(144);
        assertThat(List.of(passing.unit(), passing.source(), passing.confidence()))
                .containsExactly("per_year", "a survey", "assumed");
        assertThat(parameter(town, "rulebook.rules.gift.points").confidence()).isEqualTo("claimed");
    }

    @Test
    void what_is_said_around_a_default_or_a_catalog_name_does_not_hold_for_it() {
        Loaded<Town> town = Towns.load("hill-town");

        assertThat(parameter(town, "society.seed").source()).isEmpty();
        Parameter start = parameter(town, "rulebook.start");
        assertThat(start.source()).isEqualTo("Hill Town notice 3");
        assertThat(start.place()).hasToString("catalog/rulebooks/hill-2014.yaml:3:8");
        assertThat(parameter(Towns.loaded(""), "society.income").confidence()).isEqualTo("assumed");
    }

    @Test
    void a_place_is_found_by_path() {
        Loaded<Town> town = Towns.load("hill-town");

        assertThat(town.place("society.income"))
                .hasValueSatisfying(place -> assertThat(place.line()).isEqualTo(6));
        assertThat(town.place("rulebook.grades.1"))
                .hasValueSatisfying(place -> assertThat(place).hasToString("catalog/rulebooks/hill-2014.yaml:9:13"));
        assertThat(town.place("society.seed"))
                .as("a default")
                .hasValueSatisfying(place -> assertThat(place.line()).isEqualTo(5));
        assertThat(town.place("society.nothing")).isEmpty();
    }

    @Test
    void a_section_may_be_a_file_beside_the_file_that_names_it(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("rules.yaml"), "rules: {x: {points: 3}}\n");
        Path file = folder.resolve("town.yaml");
        Files.writeString(file, Towns.MINIMAL.replace("hill-2014", "rules.yaml"));

        Loaded<Town> town = Towns.load(file.toString());

        assertThat(town.value().rulebook().rules()).containsOnlyKeys("x");
        assertThat(town.place("rulebook.rules.x.points"))
                .hasValueSatisfying(place -> assertThat(place).hasToString(folder.resolve("rules.yaml") + ":1:21"));
    }

    @Test
    void anchors_and_aliases_are_read() {
        Town town = Towns.of("others: {a: &r {rules: {x: {points: 1}}}, b: *r}");

        assertThat(town.others().get("a")).isEqualTo(town.others().get("b"));
    }

    private static Parameter parameter(Loaded<Town> town, String path) {
        return town.parameters().stream()
                .filter(parameter -> parameter.path().equals(path))
                .findFirst()
                .orElseThrow();
    }
}
