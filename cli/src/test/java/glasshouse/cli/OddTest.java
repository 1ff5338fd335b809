package glasshouse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The ODD description, written from the scenario itself. */
class OddTest {
    private static String odd(String scenario) {
        Cli.Result told = Cli.run("explain", "odd", scenario);

        assertThat(told.code()).as(told.err()).isZero();
        return told.out();
    }

    @Test
    void it_has_the_seven_elements_of_the_protocol_in_order() {
        assertThat(odd("rongcheng-2018"))
                .containsSubsequence(
                        "## 1. Purpose and patterns",
                        "## 2. Entities, state variables and scales",
                        "## 3. Process overview and scheduling",
                        "## 4. Design concepts",
                        "## 5. Initialization",
                        "## 6. Input data",
                        "## 7. Submodels");
    }

    @Test
    void it_names_what_the_regime_has_and_what_it_has_not() {
        assertThat(odd("no-system")).contains("Not in it:", "cameras", "the institution sees through nothing");
        assertThat(odd("rongcheng-2018")).contains("road-cameras", "court-defaulters", "information-gatherers");
        assertThat(odd("firms-2019")).contains("**The regime of firms**:", "*audits* (4): random-inspections");
    }

    @Test
    void its_phases_are_those_of_the_plan_and_its_assumed_parameters_all_of_them() {
        String odd = odd("jinan-dogs");
        Cli.Result plan = Cli.run("explain", "plan", "jinan-dogs");
        Cli.Result parameters = Cli.run("explain", "parameters", "jinan-dogs");

        plan.out()
                .lines()
                .filter(line -> !line.startsWith(" ") && !line.startsWith("("))
                .forEach(line -> assertThat(odd).contains("| " + line.split(" ", 2)[0] + " | "));
        long assumed = parameters
                .out()
                .lines()
                .filter(line -> line.contains(" assumed "))
                .count();
        assertThat(odd.lines().filter(line -> line.startsWith("| `")).count()).isEqualTo(assumed);
    }

    @Test
    void it_is_one_object_for_machines() {
        assertThat(Cli.run("explain", "odd", "core", "--json").out()).startsWith("{\"odd\":\"# ");
    }
}
