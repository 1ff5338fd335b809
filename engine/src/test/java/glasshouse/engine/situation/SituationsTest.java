package glasshouse.engine.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.tree.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Situations run through the week's own phases, answer pass or fail, and give no score away. */
class SituationsTest {
    private static final String TOWN = """
            rulebook:
              what: a town
              start: 100
              least: 0
              most: 150
              grades: {low: {from: 0}, high: {from: 80}}
              rules:
                fault: {what: a fault, acts: [fault], agency: office, points: -10}
                arrears: {what: arrears, acts: [arrears], points: -4, per: month}
                old: {what: an old rule, acts: [dated], points: -1, until: 2019-01-01}
                new: {what: a new rule, acts: [dated], points: -2, from: 2019-01-01}
                dear: {what: dearer for some, acts: [fault], points: -5, groups: [minority-a]}
                vague:
                  what: a vague rule
                  acts: [rudeness]
                  discretion: {officials: 20, spread: 0.5, least: -5, most: -25}
            lists:
              bad:
                what: bad
                colour: black
                agency: court
                score_below: 80
                acts: [dodge]
                term: 30
              decided:
                what: decided
                colour: black
                agency: court
                acts: [hide]
                term: 365
                decision: {pool: court-hours, hours: 4}
            other_acts: [speech]
            situations:
              one:
                shows: what is tried
                acts: [ACTS]
                expect: {EXPECT}
            """;

    private static Outcome outcome(String acts, String expect) {
        return outcome("acts: [" + acts + "]", "expect: {" + expect + "}", "");
    }

    private static Outcome outcome(String acts, String expect, String more) {
        return test(acts, expect, more).getFirst();
    }

    private static List<Outcome> test(String acts, String expect, String more) {
        String text = TOWN.replace("acts: [ACTS]", acts).replace("expect: {EXPECT}", expect) + more;
        return Situations.test(Source.given("town.situations.yaml", text), Catalog.shipped());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                                                                                                         | score: 100, grade: high
            {act: fault, date: 2018-05-01}                                                                               | score: 90
            {act: fault, date: 2018-05-01, agency: court}                                                                | score: 100
            {act: fault, date: 2018-05-01}, {act: fault, date: 2018-05-01}, {act: fault, date: 2018-05-02}               | score: 70, grade: low, on: [bad]
            {act: arrears, date: 2018-05-01, lasts: 59}, {act: speech, date: 2018-12-01}                                 | score: 92
            {act: dated, date: 2018-12-31}                                                                               | score: 99
            {act: dated, date: 2019-01-01}                                                                               | score: 98
            {act: dodge, date: 2018-05-01}, {act: speech, date: 2018-05-30}                                              | on: [bad]
            {act: dodge, date: 2018-05-01}, {act: speech, date: 2018-05-31}                                              | not_on: [bad]
            {act: hide, date: 2018-05-01}                                                                                | not_on: [decided]
            {act: hide, date: 2018-05-01}, {act: speech, date: 2018-05-20}                                               | on: [decided]
            {act: rudeness, date: 2018-05-01}                                                                            | score_from: 75, score_to: 95
            """)
    void what_must_come_of_acts_comes_of_them(String acts, String expect) {
        Outcome outcome = outcome(acts == null ? "" : acts, expect);
        assertThat(outcome.misses()).as("fired " + outcome.fired()).isEmpty();
    }

    @Test
    void a_rule_for_a_group_speaks_of_its_members_alone() {
        String fault = "acts: [{act: fault, date: 2018-05-01}]";
        assertThat(outcome("group: minority-a\n    " + fault, "expect: {score: 85}", "")
                        .passed())
                .isTrue();
        assertThat(outcome(fault, "expect: {score: 90}", "").passed()).isTrue();
    }

    @Test
    void a_range_holds_only_if_it_holds_whoever_the_official_is() {
        Outcome narrow = outcome("{act: rudeness, date: 2018-05-01}", "score_from: 82, score_to: 88");
        assertThat(narrow.passed()).isFalse();
        assertThat(narrow.fired()).containsExactly("vague");
    }

    @Test
    void a_wrong_expectation_fails_naming_the_rules_that_fired_and_gives_no_score_away() {
        Outcome outcome = outcome(
                "{act: fault, date: 2018-05-01}, {act: dated, date: 2018-05-02}",
                "score: 77, grade: low, on: [bad], not_on: [decided]");
        assertThat(outcome.passed()).isFalse();
        assertThat(outcome.misses()).containsExactly("score must be 77", "grade must be low", "must be on bad");
        assertThat(outcome.fired()).containsExactly("fault", "old");
        assertThat(outcome.toString()).doesNotContain("89");
    }

    @Test
    void a_situation_comes_out_alike_alone_and_beside_others_of_another_time() {
        List<Outcome> outcomes = test(
                "acts: [{act: arrears, date: 2018-05-01, lasts: 70}, {act: fault, date: 2018-07-11}]",
                "expect: {score: 78}",
                """
              two:
                shows: the same a year and four days later
                acts: [{act: arrears, date: 2019-05-05, lasts: 70}, {act: fault, date: 2019-07-15}]
                expect: {score: 78}
              three:
                shows: a day before the third month
                acts: [{act: arrears, date: 2018-05-01, lasts: 70}]
                until: 2018-06-29
                expect: {score: 92}
              four:
                shows: on its first day
                acts: [{act: arrears, date: 2018-05-01, lasts: 70}]
                until: 2018-06-30
                expect: {score: 88}
            """);
        assertThat(outcomes).hasSize(4).allMatch(Outcome::passed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            acts: [{act: falt, date: 2018-05-01}]                     | expect: {score: 90}                  | Maybe "fault"
            acts: [{act: fault, date: 2018-05-01, agency: ofice}]     | expect: {score: 90}                  | Maybe "office"
            group: minority-b                                         | expect: {score: 90}                  | must be one of minority-a
            acts: []                                                  | expect: {grade: hihg}                | Maybe "high"
            acts: []                                                  | expect: {on: [baad]}                 | Maybe "bad"
            acts: []                                                  | expect: {on: [bad], not_on: [bad]}   | must not be under on as well
            acts: []                                                  | expect: {}                           | must have score, grade, on or not_on
            acts: []                                                  | expect: {score: 1, score_from: 0, score_to: 2} | must stand alone
            acts: []                                                  | expect: {score_from: 0}              | must stand beside its other end
            acts: [{act: fault, date: 2018-05-01}]                    | expect: {score_from: 0, score_to: 9} | only where a rule leaves something to discretion
            acts: [{act: rudeness, date: 2018-05-01}]                 | expect: {score_from: 9, score_to: 0} | must be above score_from
            acts: [{act: fault, date: 2018-05-01}, {act: fault, date: 2118-05-02}] | expect: {score: 90}     | must lie within 100 years
            acts: [{act: fault, date: 2018-13-01}]                    | expect: {score: 90}                  | must be a day that exists
            """)
    void what_does_not_fit_is_told_with_its_place_and_what_it_must_be(String acts, String expect, String said) {
        assertThat(catchThrowable(() -> outcome(acts, expect, "")))
                .isNotNull()
                .hasMessageContaining(said)
                .hasMessageContaining("town.situations.yaml:");
    }

    @Test
    void every_problem_of_a_file_is_told_at_once() {
        assertThat(catchThrowable(() -> outcome(
                        "acts: [{act: falt, date: 2018-05-01}, {act: fault, date: 2018-05-02}]\n    until: 2018-05-01",
                        "expect: {grade: hihg}",
                        "")))
                .isNotNull()
                .hasMessageContaining("falt")
                .hasMessageContaining("hihg")
                .hasMessageContaining("must not be before the last act");
    }

    @Test
    void more_than_fifty_acts_are_no_test_but_a_life() {
        String fifty = String.join(", ", java.util.Collections.nCopies(50, "{act: speech, date: 2018-05-01}"));
        assertThat(outcome(fifty, "score: 100").passed()).isTrue();
        assertThat(catchThrowable(() -> outcome(fifty + ", {act: speech, date: 2018-05-01}", "score: 100")))
                .isNotNull()
                .hasMessageContaining("must be at most 50");
    }
}
