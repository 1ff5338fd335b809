package glasshouse.society.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.kernel.message.Inbox;
import glasshouse.kernel.message.Messages;
import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Origin;
import glasshouse.kernel.random.Seeds;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Loader;
import glasshouse.scenario.tree.Source;
import glasshouse.society.conduct.Swayed;
import glasshouse.society.people.People;
import glasshouse.society.population.China;
import glasshouse.society.population.Population;
import glasshouse.society.response.Felt;
import glasshouse.society.response.Response;
import glasshouse.society.response.Treatment;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What people think comes of what they meet with, and of nothing else that they are. */
class OpinionTest {
    private static final int PERSONS = 4_000;
    private static final LocalDate START = LocalDate.of(2018, 1, 1);
    private static final int[] TREATMENTS = {
        Treatment.BENEFITED,
        Treatment.DENIED,
        Treatment.UPHELD,
        Treatment.REJECTED,
        Treatment.EXPOSED,
        Treatment.SHAMED,
        Treatment.DEFRAUDED,
        Treatment.REFUSED
    };

    private static OpinionSettings settings(String yaml) {
        return Loader.of(OpinionSettings.class, Catalog.shipped())
                .load(Source.given("opinion.yaml", yaml), List.of())
                .value();
    }

    private static Opinion opinion(String yaml) {
        return new Opinion(settings(yaml), PERSONS, Seeds.both(1), date -> (int) ChronoUnit.DAYS.between(START, date));
    }

    private static People people(int[] traits) {
        return new People(0, PERSONS, traits, new byte[PERSONS], 180, 180);
    }

    private static int[] traits() {
        return Population.of(China.settings(), Seeds.both(1), PERSONS).traits();
    }

    /** The room of one thread, filled with what befalls people in a week by a draw that knows their number alone. */
    private static Opinion.In befall(int week) {
        Messages mail = new Messages();
        Treatment treatment = new Treatment();
        Felt felt = new Felt();
        Swayed swayed = new Swayed();
        for (int subject = 0; subject < PERSONS; subject++) {
            long origin = Origin.of(subject, week);
            int dice = Draws.below(Mixer.draw(7, origin, 0), 40);
            if (dice < TREATMENTS.length) {
                treatment.add(subject, week * 7, TREATMENTS[dice], 0, week * 7, origin);
            } else if (dice < 12) {
                felt.note(subject, week * 7, Felt.LEARNED, 0, 0, Origin.event(1, subject + dice % 2, week, 0));
            } else if (dice < 14) {
                felt.note(subject, week * 7, Felt.HARMED, 0, 100, origin);
            } else if (dice < 16) {
                mail.send(subject, week * 7, Messages.code(Response.TIE_LISTED, dice - 14), 1, week * 7, origin);
            }
        }
        Inbox inbox = new Inbox();
        inbox.show(mail, 0, mail.size());
        return new Opinion.In(inbox, treatment, swayed, felt);
    }

    /** Returns everybody's approval, week by week, with what fear and trust a draw gives them. */
    private static int[][] lives(int[] traits) {
        Opinion opinion =
                opinion("{information: {news: {film: {what: a film, on: 2018-04-02, reach: 0.5, effect: -0.2}}}}");
        People people = people(traits);
        OpinionState state = OpinionState.of(opinion, 0, PERSONS, subject -> false);
        int[][] approvals = new int[40][PERSONS];
        for (int week = 0; week < approvals.length; week++) {
            for (int row = 0; row < PERSONS; row++) {
                people.setFear(row, Draws.below(Mixer.draw(8, Origin.of(row, week), 0), 256));
                people.setTrust(row, Draws.below(Mixer.draw(8, Origin.of(row, week), 1), 256));
                people.setTrustInNeighbours(row, Draws.below(Mixer.draw(8, Origin.of(row, week), 2), 256));
            }
            opinion.fold(people, state, befall(week), week, new Voices());
            for (int row = 0; row < PERSONS; row++) {
                approvals[week][row] = state.approval(people, row);
            }
        }
        return approvals;
    }

    @Test
    void whoever_meets_with_the_same_thinks_the_same_whatever_income_education_age_or_residence() {
        int[] traits = traits();
        int[] permuted = IntStream.range(0, PERSONS)
                .map(subject -> traits[PERSONS - 1 - subject])
                .toArray();

        assertThat(permuted).isNotEqualTo(traits);
        assertThat(lives(permuted)).isDeepEqualTo(lives(traits));
    }

    @Test
    void approval_is_the_sum_that_is_written_down_cut_off_at_both_ends() {
        ApprovalSettings settings = settings("{}").approval();
        Approval approval = new Approval(settings, -0.1);
        Approval.Met met = new Approval.Met(-500, 102, 51, 153, 204, 51, 178, true, -3);
        double sum = 0.6 - 0.05 + 0.3 * 0.4 - 0.5 * 0.2 - 0.2 * 0.6 + 0.1 * 0.5 + 0.15 * 178 / 255 - 0.1 - 0.03;

        assertThat(approval.of(met)).isEqualTo((int) Math.round(sum * 10_000));
        assertThat(approval.of(new Approval.Met(-9_000, 0, 255, 255, 255, 255, 0, true, 0)))
                .isZero();
        assertThat(approval.of(new Approval.Met(9_000, 255, 0, 0, 0, 0, 255, false, 0)))
                .isEqualTo(10_000);
    }

    @Test
    void leanings_have_the_spread_of_the_settings() {
        Opinion opinion =
                opinion("{approval: {outlook: 0.5, spread: 0.1, hope: 0, faith: 0}, information: {knowing: 0}}");
        People people = people(traits());
        OpinionState state = OpinionState.of(opinion, 0, PERSONS, subject -> false);
        double sum = 0;
        double squares = 0;
        for (int row = 0; row < PERSONS; row++) {
            double leaning = state.approval(people, row) / 10_000.0 - 0.5;
            sum += leaning;
            squares += leaning * leaning;
        }

        assertThat(sum / PERSONS).isCloseTo(0, within(5 * 0.1 / Math.sqrt(PERSONS)));
        assertThat(Math.sqrt(squares / PERSONS)).isCloseTo(0.1, within(5 * 0.1 / Math.sqrt(2.0 * PERSONS)));
    }

    @Test
    void more_fear_makes_more_people_say_otherwise_and_nobody_fewer() {
        Opinion opinion = opinion("{saying: {falsifies: 0.2, falsifies_at_full_fear: 0.8}}");
        People people = people(traits());
        OpinionState state = OpinionState.of(opinion, 0, PERSONS, subject -> false);
        boolean[] before = new boolean[PERSONS];
        for (int fear : new int[] {0, 51, 255}) {
            int otherwise = 0;
            for (int row = 0; row < PERSONS; row++) {
                people.setFear(row, fear);
                int said = state.saying().said(people, state, row, Saying.STRONGLY_DISAPPROVE, 1);
                boolean says = said != Saying.STRONGLY_DISAPPROVE;
                assertThat(says || !before[row]).isTrue();
                before[row] = says;
                otherwise += says ? 1 : 0;
            }
            double share = 0.2 + 0.6 * fear / 255;

            assertThat(otherwise / (double) PERSONS)
                    .isCloseTo(share, within(5 * Math.sqrt(share * (1 - share) / PERSONS)));
        }
    }

    @Test
    void whoever_opposes_openly_says_what_he_or_she_thinks() {
        Opinion opinion =
                opinion("{saying: {falsifies: 0.9, falsifies_at_full_fear: 0.9}, cascade: {opposes_up_to: 1}}");
        People people = people(traits());
        OpinionState state = OpinionState.of(opinion, 0, PERSONS, subject -> false);
        Voices voices = new Voices();
        voices.enter(opinion.reached(PERSONS / 2));
        opinion.fold(people, state, befall(0), 0, voices);
        for (int row = 0; row < PERSONS; row++) {
            if (state.opposes(row)) {
                assertThat(state.saying().said(people, state, row, Saying.SOMEWHAT_DISAPPROVE, 1))
                        .isEqualTo(Saying.SOMEWHAT_DISAPPROVE);
            }
        }

        assertThat(voices.takeJoined()).isEqualTo(state.countOpposing()).isGreaterThan(PERSONS / 2);
    }

    @Test
    void firms_lose_trust_by_harm_and_refusals_and_get_it_back() {
        Opinion opinion =
                opinion("{trust_in_firms: {start: 0.6, lost_harmed: 0.5, lost_refused: 0.1, returns_in: 28}}");
        People people = people(traits());
        OpinionState state = OpinionState.of(opinion, 0, PERSONS, subject -> false);
        Opinion.In in = befall(0);
        in.felt().clear();
        in.treatment().clear();
        in.felt().note(3, 0, Felt.HARMED, 0, 100, Origin.of(3, 0));
        in.treatment().add(4, 0, Treatment.REFUSED, 0, 0, Origin.of(4, 0));
        opinion.fold(people, state, in, 0, new Voices());

        assertThat(state.trustInFirms(3)).isEqualTo(76);
        assertThat(state.trustInFirms(4)).isEqualTo(138);
        assertThat(state.trustInFirms(5)).isEqualTo(153);
        in.felt().clear();
        in.treatment().clear();
        opinion.fold(people, state, in, 3, new Voices());
        assertThat(state.trustInFirms(3)).isEqualTo(115);
    }

    @Test
    void a_benefit_is_felt_and_tells_what_the_system_does_only_where_that_is_said() {
        for (boolean tells : new boolean[] {true, false}) {
            Opinion opinion = opinion("{information: {informed: 0, benefits_tell: " + tells + "}}");
            People people = people(traits());
            OpinionState state = OpinionState.of(opinion, 0, PERSONS, subject -> false);
            Opinion.In in = nothing();
            in.treatment().add(3, 0, Treatment.BENEFITED, 0, 0, Origin.of(3, 0));
            in.treatment().add(4, 0, Treatment.DENIED, 0, 0, Origin.of(4, 0));
            opinion.fold(people, state, in, 0, new Voices());

            assertThat(state.benefits(3)).isEqualTo(38);
            assertThat(state.knows(3)).isEqualTo(tells);
            assertThat(state.knows(4)).isTrue();
            assertThat(state.knows(5)).isFalse();
        }
    }

    @Test
    void a_refusal_by_a_firm_burdens_as_much_as_is_said_and_tells_nothing() {
        for (double share : new double[] {0, 0.1}) {
            Opinion opinion = opinion("{experience: {refused: " + share + "}, information: {informed: 0}}");
            People people = people(traits());
            OpinionState state = OpinionState.of(opinion, 0, PERSONS, subject -> false);
            Opinion.In in = nothing();
            in.treatment().add(3, 0, Treatment.REFUSED, 0, 0, Origin.of(3, 0));
            opinion.fold(people, state, in, 0, new Voices());

            assertThat(state.burdens(3)).isEqualTo((int) Math.round(255 * share));
            assertThat(state.burdens(4)).isZero();
            assertThat(state.knows(3)).isFalse();
        }
    }

    @Test
    void of_those_who_go_round_the_wall_more_know_and_all_who_would_know_anyway() {
        Opinion opinion = opinion("{information: {informed: 0.1, through_vpn: 0.4}}");
        OpinionState none = OpinionState.of(opinion, 0, PERSONS, subject -> false);
        OpinionState all = OpinionState.of(opinion, 0, PERSONS, subject -> true);
        int know = 0;
        for (int row = 0; row < PERSONS; row++) {
            know += all.knows(row) ? 1 : 0;
            assertThat(all.knows(row) || !none.knows(row)).isTrue();
        }

        assertThat(know / (double) PERSONS).isCloseTo(0.4, within(5 * Math.sqrt(0.4 * 0.6 / PERSONS)));
    }

    private static Opinion.In nothing() {
        Opinion.In in = befall(0);
        in.felt().clear();
        in.treatment().clear();
        Inbox inbox = new Inbox();
        Messages mail = new Messages();
        inbox.show(mail, 0, 0);
        return new Opinion.In(inbox, in.treatment(), in.swayed(), in.felt());
    }
}
