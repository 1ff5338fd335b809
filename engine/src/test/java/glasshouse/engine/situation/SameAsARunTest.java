package glasshouse.engine.situation;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.engine.run.Simulation;
import glasshouse.engine.small.SmallWorld;
import glasshouse.observation.log.LogTables;
import glasshouse.observation.table.Rows;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.tree.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What people did in a run, given as situations, comes out as it did in the run: there is one implementation. */
class SameAsARunTest {
    private static final String RULEBOOK = """
            what: a licence
            start: 12
            least: 0
            most: 14
            grades: {lost: {from: 0}, held: {from: 1}}
            rules:
              first: {what: a first fault, acts: [fault], points: -3, earlier: {counted: first, most: 0, within: 200}}
              second: {what: a second fault, acts: [fault], points: -6, earlier: {counted: first, least: 1, within: 200}}
              deed: {what: a good deed, acts: [deed], points: 2}
              gone: {what: gone, acts: [crime], straight_to: lost, from: 2018-07-01}
            """;

    private static final SmallWorld TOWN = SmallWorld.of("""
            scenario: town
            title: a town
            horizon: {start: 2018-01-01, weeks: 80}
            society:
              persons: 150
              represented: 150
              population: china-2020
              ties: {}
              conduct:
                means: {}
                acts:
                  fault: {what: a fault, nature: unlawful, ceiling: 2, propensity: 0.7}
                  deed: {what: a deed, nature: good, ceiling: 2, propensity: 0.5}
                  crime: {what: a crime, nature: unlawful, ceiling: 1, propensity: 0.3}
            institution:
              agencies: {office: {what: office}}
              registers: {books: {agency: office, sees: {fault: 1, deed: 1, crime: 1}}}
              rulebook:
            RULEBOOK
            observe: {followed: 150, whole_up_to: 150, listings_up_to: 0}
            """.replace("RULEBOOK\n", RULEBOOK.indent(4)));

    @Test
    void a_life_of_a_run_comes_out_alike_as_a_situation() {
        Simulation run = TOWN.run();
        StringBuilder text = new StringBuilder("rulebook:\n" + RULEBOOK.indent(2) + "situations:\n");
        TreeMap<Integer, List<String>> lives = lives(run);
        lives.forEach((subject, acts) ->
                text.append("  person-%d: {shows: a life, acts: [%s], until: %s, expect: {score: %d}}%n"
                        .formatted(
                                subject,
                                String.join(", ", acts),
                                run.world().horizon().dateOf(80 * 7 - 1),
                                run.sides()
                                        .getFirst()
                                        .districts()
                                        .getFirst()
                                        .scores()
                                        .of(subject))));

        List<Outcome> outcomes = Situations.test(Source.given("lives.yaml", text.toString()), Catalog.shipped());
        assertThat(outcomes)
                .hasSizeGreaterThan(100)
                .allSatisfy(outcome ->
                        assertThat(outcome.misses()).as(outcome.situation()).isEmpty());
        assertThat(outcomes.stream().flatMap(outcome -> outcome.fired().stream()))
                .contains("first", "second", "deed", "gone");
    }

    /** Lists what each did, in order. */
    private static TreeMap<Integer, List<String>> lives(Simulation run) {
        Rows ledger = run.log().of(LogTables.LEDGER);
        TreeMap<Integer, List<String>> lives = new TreeMap<>();
        for (int row = 0; row < ledger.size(); row++) {
            if ("act".equals(ledger.text(row, LogTables.LEDGER.index("what")))) {
                int subject = (int) ledger.integer(row, LogTables.LEDGER.index("subject"));
                int day = (int) ledger.integer(row, LogTables.LEDGER.index("occurred"));
                lives.computeIfAbsent(subject, one -> new ArrayList<>())
                        .add("{act: " + ledger.text(row, LogTables.LEDGER.index("rule")) + ", date: "
                                + run.world().horizon().dateOf(day) + "}");
            }
        }
        return lives;
    }
}
