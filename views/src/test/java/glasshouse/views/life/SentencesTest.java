package glasshouse.views.life;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.engine.small.SmallWorld;
import glasshouse.experiment.life.Cause;
import glasshouse.experiment.life.Firm;
import glasshouse.experiment.life.Glossary;
import glasshouse.experiment.life.Life;
import glasshouse.experiment.life.LifeLine;
import glasshouse.experiment.life.LifeListing;
import glasshouse.experiment.life.Person;
import glasshouse.kernel.random.Origin;
import glasshouse.kernel.time.Horizon;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of line of a ledger has a plain sentence, in the words of the scenario. */
class SentencesTest {
    private static final Cause CAUSE = new Cause(Origin.event(1, 512, 4, 0));
    private static final SmallWorld WORLD = SmallWorld.everything()
            .with("society.conduct.acts.jaywalk.what", "Crosses at red")
            .with("society.conduct.requests.flight.what", "Buys, books or changes a flight")
            .with("institution.lists.untrusted.what", "\"The office's blacklist: a low score\"");
    private static final Life LIFE = life(OptionalInt.empty());

    private static Life life(OptionalInt notified) {
        return new Life(
                new Person(7, true, 43, false, 2, "majority", 2, 1),
                Glossary.of(WORLD.load().value()),
                new Horizon(LocalDate.of(2018, 1, 1), 60),
                List.of(),
                List.of(new LifeListing(
                        "untrusted",
                        40,
                        OptionalInt.empty(),
                        notified,
                        OptionalInt.of(40),
                        "sound",
                        CAUSE,
                        List.of())));
    }

    private static LifeLine line(int day, String what, String rule, String provenance, int... points) {
        return new LifeLine(
                28,
                day,
                what,
                rule,
                points.length == 0 ? OptionalInt.empty() : OptionalInt.of(points[0]),
                points.length == 0 ? OptionalInt.empty() : OptionalInt.of(points[1]),
                what.equals("denied") ? 400 : 0,
                what.equals("denied") ? 9 : 0,
                provenance,
                CAUSE,
                Optional.of("jaywalk"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            came_to_know      | news            | She comes to know what the system does, from the news.
            came_to_know      | experience      | She comes to know what the system does, by what it does to her or to somebody at home.
            joined_opposition | open opposition | So many oppose the system openly that she does so too.
            """)
    void a_change_of_mind_has_a_sentence(String what, String rule, String sentence) {
        assertThat(new Sentences(LIFE).of(line(40, what, rule, "own_act"))).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bid               | school-places | She bids for this: places at the private school.
            bid_preferred     | school-places | She bids for this, and is preferred to others: places at the private school.
            won               | school-places | She wins this: places at the private school.
            won_by_preference | school-places | She wins this, as she would not have but for being preferred: places at the private school.
            lost_bid          | school-places | Her bid has won nothing: places at the private school.
            benefits          | lower-fees    | From now on she gains by this: lower fees.
            """)
    void what_becomes_of_a_bid_and_what_praise_is_worth_has_a_sentence(String what, String rule, String sentence) {
        assertThat(new Sentences(LIFE).of(line(40, what, rule, "own_act"))).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            joined_for_benefit    | app             | She joins the scheme app for what it offers.
            joined_for_peers      | app             | She joins the scheme app, as those she knows have.
            joined_under_pressure | app             | She joins the scheme app for what staying out costs her.
            left_scheme           | app             | She leaves the scheme app.
            member_benefit        | app-no-deposit  | As a member of a scheme she gets a seat without a deposit.
            member_benefit        | none-there      | As a member of a scheme she gets this on better terms: none there.
            refused_to_others     | app             | She is refused what she asked for, not being a member of the scheme app.
            """)
    void joining_a_scheme_and_what_it_brings_has_a_sentence(String what, String rule, String sentence) {
        assertThat(new Sentences(LIFE).of(line(40, what, rule, "own_act"))).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            blocked | wires | The wires stop what she does: crosses at red.
            hidden  | wires | A VPN hides from the wires what she does: crosses at red.
            """)
    void what_becomes_of_an_act_online_has_a_sentence(String what, String rule, String sentence) {
        assertThat(new Sentences(LIFE).of(line(40, what, rule, "own_act"))).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            act          | jaywalk          | She crosses at red.
            act          | help             | She does this: helping.
            sighting     | crossings        | The crossings see her: she crosses at red.
            sighting     | patrols          | The patrols notice her: she crosses at red.
            sighting     | court-files      | The court files report her: she crosses at red.
            record       | police           | A record is filed by the police: crosses at red.
            announced    | untrusted        | It is announced that she is to be put on the office's blacklist.
            withdrawn    | untrusted        | What was announced is withdrawn: she is not put on the office's blacklist.
            listed       | untrusted        | She is put on the office's blacklist: a low score.
            listed       | critics          | She is put on the list of critics.
            listed_jointly | critics        | By agreement of the agencies, she is put on the list of critics.
            not_listed   | untrusted        | It is decided not to put her on the office's blacklist.
            extended     | untrusted        | She is kept for longer on the office's blacklist.
            expired      | untrusted        | Her term is over, and she is off the office's blacklist.
            released     | defaulters       | She did what is asked for, and is off the list of defaulters.
            corrected    | untrusted        | She is taken off, for it was found to be wrong: the office's blacklist.
            repaired     | untrusted        | She is taken off, having earned it by repair: the office's blacklist.
            notified     | untrusted        | She is told of being on the office's blacklist.
            learned      | untrusted        | Nobody told her; only now she learns of being on the office's blacklist.
            request      | flight           | She wants to buy, book or change a flight.
            request      | loan             | She asks for a loan.
            denied       | flight           | She is denied this: to buy, book or change a flight; it costs 400 yuan and 9 hours.
            favoured     | heating          | She gets this on better terms than others: the heating bill.
            ordered      | shaming          | This is ordered for her: photographs on a screen.
            let_off      | shaming          | She is let off, and this is not carried out: photographs on a screen.
            sanctioned   | no-flights       | From now on this holds for her: no flights.
            unsanctioned | no-flights       | This holds for her no longer: no flights.
            objection    | untrusted        | She objects to being on the office's blacklist.
            appeal       | untrusted        | She appeals against being on the office's blacklist.
            repair       | untrusted        | She asks to be taken off by repair: the office's blacklist.
            upheld       | untrusted        | She is found to be right about the office's blacklist.
            rejected     | untrusted        | She is turned down, and stays on the office's blacklist.
            moot         | untrusted        | What she filed comes to nothing, for she is no longer on the office's blacklist.
            barred       | untrusted        | She may not file, too early or too late, about the office's blacklist.
            reports      | jaywalk          | She reports somebody: crosses at red.
            made_up      | jaywalk          | She makes up a report of somebody: crosses at red.
            rewarded     | gatherers        | She is paid for a report.
            reported     | neighbour        | A neighbour reports her.
            thrown_out   | gatherers        | The report is looked into, and thrown out.
            found_out    | colleague        | She finds out who reported her: a colleague.
            cut_reporter | acquaintance     | She breaks with who reported her: an acquaintance.
            shunned      | neighbour        | A neighbour whom she reported breaks with her.
            tie_cut      | acquaintance     | She hears of a listing and breaks with an acquaintance.
            """)
    void every_kind_of_line_has_a_sentence_in_the_scenarios_words(String what, String rule, String sentence) {
        assertThat(new Sentences(LIFE).of(line(40, what, rule, "own_act"))).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            listed_for_another | kin-of-defaulters | Because subject 512 is listed, she is put on the list of kin.
            let_go             | kin-of-defaulters | She is off the list of kin, for so is subject 512.
            """)
    void what_comes_of_somebody_elses_listing_has_a_sentence(String what, String rule, String sentence) {
        assertThat(new Sentences(LIFE).of(line(40, what, rule, "own_act"))).isEqualTo(sentence);
    }

    @Test
    void a_listing_that_came_of_a_firms_names_the_firm() {
        Cause ofFirm = new Cause(Origin.across(CAUSE.id()));

        assertThat(new Sentences(LIFE).other(ofFirm)).isEqualTo("firm 512");
        assertThat(ofFirm.text()).isEqualTo("across-act-512-4");
        assertThat(Cause.find(ofFirm.text())).contains(ofFirm);
    }

    @Test
    void the_day_on_which_a_city_begins_to_score_its_people_is_told() {
        assertThat(new Sentences(LIFE).of(line(40, "scored_from_now", "port", "", 1000, 1000)))
                .isEqualTo("Her city, port, scores its people by its rulebook from now on, and she begins at 1,000.");
    }

    @Test
    void points_that_are_undone_with_their_record_are_told() {
        assertThat(new Sentences(LIFE).of(line(40, "undone", "record deleted", "own_act", 980, 1000)))
                .isEqualTo("The record is deleted: 20 points given, 980 to 1000.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            planted      | jaywalk          | An insider makes a record about her up: crosses at red. Nobody saw it.
            altered      | jaywalk          | An insider changes a record about her into this: crosses at red.
            offered      | untrusted        | She offers money for being taken off the office's blacklist.
            bribed       | untrusted        | The money is taken, and the record behind this is dropped: the office's blacklist.
            cheated      | untrusted        | The money is taken, and nothing is done about the office's blacklist.
            bought_off   | shaming          | Whoever comes for it takes money and goes away: photographs on a screen.
            miscarried   | shaming          | It is done to somebody else by mistake, and she goes free: photographs on a screen.
            published    | untrusted        | Strangers are shown that she is on the office's blacklist, with name, face or address.
            published_until | untrusted     | The last copy of this is gone, 12 days after she came off the office's blacklist.
            shamed       | untrusted        | A stranger lets her feel what is shown of the office's blacklist.
            exposed      | platform-breach  | What is held about her is taken: platform breach.
            sold         | office-sales     | What is held about her is sold: office sales.
            defrauded    | fraud            | She falls for a fraud by somebody who knows all about her.
            """)
    void what_insiders_and_strangers_do_has_a_sentence(String what, String rule, String sentence) {
        assertThat(new Sentences(LIFE).of(line(40, what, rule, "own_act"))).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hearing      | untrusted        | She comes to be heard before being put on the office's blacklist.
            lapsed       | untrusted        | Nobody has decided in time about the office's blacklist.
            deleted      | untrusted        | The record is deleted, and no longer counts: the office's blacklist.
            suspended    | no-flights       | Until it is decided, this does not hold for her: no flights.
            resumed      | no-flights       | This holds for her again: no flights.
            """)
    void what_safeguards_do_is_told(String what, String rule, String sentence) {
        assertThat(new Sentences(LIFE).of(line(40, what, rule, "own_act"))).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            joined       | court            | The record of the court is joined to hers in the master database: crosses at red.
            missed       | court            | The record of the court is joined to nobody: crosses at red.
            lost         | court            | The record of the court is joined to somebody else: crosses at red.
            taken_back   | court            | The record of the court is taken back before it is joined: crosses at red.
            mislinked    | court            | A record of the court is joined to hers by error: crosses at red.
            """)
    void what_becomes_of_a_record_on_its_way_to_the_master_database_is_told(String what, String rule, String sentence) {
        assertThat(new Sentences(LIFE).of(line(40, what, rule, "own_act"))).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            misidentified | (not hers: the act of subject 512).
            mislinked     | (not hers: the act of subject 512).
            false_alarm   | (nobody did it).
            fabricated    | (made up).
            duplicate     | (counted already).
            altered       | (changed by an insider).
            """)
    void the_truth_stands_behind_records_and_entries_and_not_behind_what_follows(String provenance, String truth) {
        Sentences sentences = new Sentences(LIFE);

        assertThat(sentences.of(line(40, "record", "police", provenance))).endsWith(truth);
        assertThat(sentences.of(line(40, "entry", "jaywalking", provenance, 1000, 995)))
                .isEqualTo("5 points taken, 1000 to 995: crossing at red " + truth);
        for (String what : List.of("denied", "sanctioned", "ordered", "upheld", "rejected", "corrected", "notified")) {
            assertThat(sentences.of(line(40, what, "no-flights", provenance)))
                    .as(what)
                    .doesNotContain("(");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            audited_found | own_act     | She is audited by the checks, which find something.
            audited       | own_act     | She is audited by the checks, which find nothing.
            audited       | false_alarm | She is audited by the checks, which find what she has not done.
            """)
    void an_audit_is_told_with_its_outcome(String what, String provenance, String sentence) {
        assertThat(new Sentences(LIFE).of(line(40, what, "checks", provenance))).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            applied        | The city lender looks at what it sees of her.
            no_record      | She gets no loan of the city lender, which sees nothing of her.
            low_band       | She gets no loan of the city lender for what it sees of her.
            refused_listed | She gets no loan of the city lender for being on a list.
            no_cash        | She gets no loan of the city lender, which has no money to lend.
            lent           | She gets a loan of the city lender.
            repaid         | She repays the city lender.
            defaulted      | She does not repay the city lender.
            """)
    void what_becomes_of_a_loan_is_told(String what, String sentence) {
        assertThat(new Sentences(LIFE).of(line(40, what, "city-lender", "own_act")))
                .isEqualTo(sentence);
    }

    @Test
    void points_given_back_and_a_score_set_back_are_told_apart() {
        assertThat(new Sentences(LIFE).of(line(40, "given_back", "record struck", "own_act", 940, 945)))
                .isEqualTo("The record is struck: 5 points given, 940 to 945.");
        assertThat(new Sentences(LIFE).of(line(40, "reset", "end of listing", "own_act", 940, 1000)))
                .isEqualTo("The score is set back as the listing ends: 60 points given, 940 to 1000.");
    }

    @Test
    void who_was_told_is_not_said_to_learn_of_it_only_now() {
        assertThat(new Sentences(life(OptionalInt.of(40))).of(line(40, "learned", "untrusted", "own_act")))
                .isEqualTo("Now she knows of being on the office's blacklist.");
    }

    @Test
    void a_ruling_on_a_repair_is_not_said_to_find_somebody_right() {
        LifeLine ruling = line(40, "upheld", "untrusted", "own_act");
        Life repaired = LIFE.withLines(List.of(line(28, "repair", "untrusted", "own_act"), ruling));

        assertThat(new Sentences(repaired).of(ruling)).isEqualTo("Her repair is granted: the office's blacklist.");
    }

    @Test
    void entries_that_go_on_in_the_same_way_are_told_once() {
        List<LifeLine> lines = Arrays.asList(
                line(30, "entry", "arrears", "own_act", 1000, 990),
                line(60, "entry", "arrears", "own_act", 990, 980),
                line(90, "entry", "arrears", "own_act", 980, 970),
                line(95, "entry", "arrears", "misidentified", 970, 960));
        List<Told> told = new Telling(LIFE.withLines(lines), Optional.empty()).folded();

        assertThat(told.stream().map(Told::sentence))
                .containsExactly(
                        "3 times in 61 days, 30 points taken, 1000 to 970: arrears.",
                        "10 points taken, 970 to 960: arrears (not hers: the act of subject 512).");
        assertThat(told.getFirst().lines()).hasSize(3);
        assertThat(told.getFirst().causes()).isEqualTo("act-512-4");
        assertThat(told.getLast().isFalse()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            act           | evade-tax     | own_act     | It does this: evading tax.
            sighting      | tax-books     | own_act     | The tax books report it: evading tax.
            sighting      | random-checks | false_alarm | The random checks charge it with what it has not done: evading tax. Nobody does it.
            audited_found | random-checks | own_act     | It is inspected by the random checks, which find something.
            audited       | random-checks | false_alarm | It is inspected by the random checks, which find what it has not done.
            entry         | tax           | mislinked   | No points: tax evaded (not its own: the act of subject 512).
            denied        | tender        | own_act     | It is denied this: a public tender; it costs 400 yuan and 9 hours.
            not_listed    | wage-list     | own_act     | It is decided not to put it on the list of firms that owe wages.
            """)
    void a_firm_is_told_of_as_one(String what, String rule, String provenance, String sentence) {
        Life life = new Life(
                new Firm(12, "91000000NHCJQJ193D", "small", "foreign", "trade", "east", true),
                Glossary.ofFirms(WORLD.load().value().firms().orElseThrow()),
                LIFE.horizon(),
                List.of(),
                List.of());
        LifeLine told = new LifeLine(
                28,
                40,
                what,
                rule,
                OptionalInt.empty(),
                OptionalInt.empty(),
                what.equals("denied") ? 400 : 0,
                what.equals("denied") ? 9 : 0,
                provenance,
                CAUSE,
                Optional.of("evade-tax"));

        assertThat(new Sentences(life).of(told)).isEqualTo(sentence);
        assertThat(Story.who(life))
                .isEqualTo("Firm 12: a small firm owned from abroad, sector trade, in the east, with a thin margin;"
                        + " code 91000000NHCJQJ193D, which no real firm can have.");
    }
}
