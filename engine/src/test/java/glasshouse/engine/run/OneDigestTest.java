package glasshouse.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.engine.small.SmallWorld;
import glasshouse.engine.world.MessageKinds;
import glasshouse.engine.world.World;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A result is a function of the world: not of threads, districts, observers, checkpoints. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OneDigestTest {
    /** What must have happened to lives for the digest to mean something. */
    private static final List<String> LIVES = List.of(
            "announced_defaulters",
            "withdrawn_defaulters",
            "notified_defaulters",
            "notified_critics",
            "learned_at_denial_untrusted",
            "listed_defaulters_irregular",
            "denials_flight",
            "denials_loan",
            "denials_school",
            "denials_wrongful",
            "denials_for_kin",
            "denials_late",
            "benefits_heating",
            "bids_school_places",
            "bids_preferred_school_places",
            "contracts_school_places",
            "contracts_by_preference_school_places",
            "bids_lost_school_places",
            "benefit_yuan",
            "ordered_shaming",
            "carried_out_shaming",
            "let_off_shaming",
            "sanction_days_late",
            "filed_objection",
            "upheld_objection",
            "rejected_objection",
            "upheld_appeal",
            "rejected_appeal",
            "upheld_repair",
            "undecided_repair",
            "corrected_untrusted",
            "repaired_critics",
            "filed_hearing",
            "upheld_hearing",
            "rejected_hearing",
            "lapsed_objection",
            "lapsed_appeal",
            "days_to_ruling_objection",
            "fees_yuan",
            "legal_aid_yuan",
            "filing_hours",
            "sanction_days_suspended",
            "deleted_records",
            "corrected_wrongful",
            "corrected_wrongful_days",
            "wrongful_uncontested",
            "forgone_jaywalk",
            "forgone_post",
            "prompted_perform",
            "ties_cut",
            "entries_criticism_again",
            "reports_right",
            "reports_mistaken",
            "reports_fabricated_malice",
            "reports_fabricated_retaliation",
            "reports_fabricated_quota",
            "thrown_out_false",
            "thrown_out_right",
            "reward_yuan",
            "reporters_found_out",
            "ties_cut_for_reports",
            "census_distrust_of_neighbours",
            "inspections_streets_north",
            "recorded_streets_west",
            "committed_streets_south",
            "risk_streets_north",
            "recorded_critics_at_home",
            "sightings_sent_patrols",
            "sightings_visits",
            "points_cost_yuan",
            "points_for_money",
            "points_cost_hours",
            "points_for_work",
            "census_scored",
            "census_below_start",
            "census_points",
            "census_point_squares",
            "joined",
            "joining_missed",
            "joining_lost",
            "mislinked",
            "joining_waiting",
            "days_to_join",
            "joining_withdrawn",
            "points_undone",
            "sightings_checks",
            "audits_checks",
            "audits_clean_checks",
            "audits_wrong_checks",
            "high_risk_critics_at_home",
            "recovered_yuan",
            "administration_yuan",
            "records_altered",
            "records_planted",
            "bribes_taken",
            "bribes_lost",
            "bribes_yuan",
            "bought_off",
            "carried_out_wrongly",
            "exposed_by_publication",
            "exposed_by_platform_breach",
            "exposed_by_office_sales",
            "persons_exposed",
            "redlisted_exposed",
            "harmed",
            "suffered",
            "applied_for_work",
            "applied_listed",
            "not_hired",
            "harm_yuan",
            "published_days_after_removal",
            "strangers_reached",
            "shamed",
            "sale_yuan",
            "frauds",
            "fraud_yuan",
            "listed_jointly",
            "on_list_jointly",
            "not_listed",
            "entries_criticism_of_some",
            "sightings_manhunt",
            "false_sightings_manhunt",
            "sightings_checkpoints",
            "sightings_wires",
            "false_sightings_masts",
            "blocked_attempts",
            "hidden_by_vpn",
            "economy_index_thousandths",
            "economy_place",
            "loan_applications",
            "loans_granted",
            "loans_refused_no_record",
            "loans_refused_low_band",
            "loans_refused_listed",
            "loans_refused_no_cash",
            "loans_newly_included",
            "loans_shut_out",
            "loans_repaid",
            "loans_defaulted",
            "loans_owed",
            "loan_gains_yuan",
            "loan_losses_yuan",
            "repaying_millionths",
            "census_recorded",
            "cash_app",
            "scored",
            "grade_low",
            "grade_high",
            "entries_debts",
            "informed",
            "opposing_openly",
            "census_approval_thousandths",
            "census_distrust_of_firms",
            "members_app",
            "members_club",
            "joined_by_benefit_app",
            "joined_by_peers_app",
            "joined_by_pressure_app",
            "left_app",
            "census_could_join_app",
            "census_scored_app",
            "census_private_score_app",
            "refused_to_others_app",
            "refused_to_others_yuan",
            "member_benefits_app_no_deposit",
            "member_benefits_app_quick",
            "member_benefits_club_cheap_heat",
            "member_benefit_yuan",
            "sightings_wallets");

    private static final List<String> FIRMS = List.of(
            "acts_evade_tax",
            "acts_sell_fakes",
            "acts_owe_wages",
            "acts_donate",
            "sightings_tax_books",
            "sightings_random_checks",
            "records_own_act",
            "records_false_alarm",
            "claims_inspectors",
            "granted_inspectors",
            "listed_wage_list_sound",
            "listed_low_rated_sound",
            "listed_low_rated_wrongful",
            "listed_model_firms_sound",
            "listed_suspect_firms_derivative",
            "listed_blamed_firms_derivative",
            "released_suspect_firms",
            "messages_reached",
            "messages_reach_ended",
            "messages_tie_cut",
            "released_wage_list",
            "denials_tender",
            "denials_approval",
            "benefits_approval",
            "bids_public_works",
            "bids_preferred_public_works",
            "contracts_public_works",
            "contracts_by_preference_public_works",
            "bids_lost_public_works",
            "turned_away_public_works",
            "contract_profit_public_works",
            "grade_poor",
            "grade_excellent",
            "firms",
            "firms_founded",
            "firms_not_founded",
            "firms_ceased_anyway",
            "firms_ceased_at_loss",
            "firms_ceased_listed",
            "compliance_yuan",
            "charged_yuan",
            "misconduct_gain_yuan",
            "profit_yuan",
            "firm_weeks_at_loss",
            "innovation_yuan",
            "innovation_forgone_yuan");

    private World world;
    private Simulation reference;
    private String digest;
    private List<String> lines;

    @BeforeAll
    void run_once() {
        world = SmallWorld.everything().world();
        reference = SmallWorld.run(world, Options.threads(1).withInvariants(Invariants.Level.FULL));
        digest = reference.digest();
        lines = SmallWorld.lines(reference);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1", "1, 7", "1, 4096", "1, 2147483647",
        "2, 1", "2, 7", "2, 4096", "2, 2147483647",
        "5, 1", "5, 7", "5, 4096", "5, 2147483647"
    })
    void threads_and_districts_change_nothing(int threads, int districtSize) {
        Simulation other = SmallWorld.run(world, Options.threads(threads).withDistrictSize(districtSize));

        assertThat(other.digest()).isEqualTo(digest);
        assertThat(SmallWorld.lines(other).equals(lines)).as("rows equal").isTrue();
    }

    @Test
    void following_nobody_changes_nothing_but_the_rows() {
        SmallWorld unseen =
                SmallWorld.everything().with("observe.whole_up_to", 0).with("observe.listings_up_to", 0);

        Simulation other = SmallWorld.run(unseen.world(), Options.threads(2));

        assertThat(other.digest()).isEqualTo(digest);
        assertThat(other.log().size()).isZero();
        assertThat(lines.size()).isGreaterThan(100_000);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 5", "17, 2, 4096", "43, 5, 7", "59, 1, 2147483647"})
    void a_run_resumed_from_a_checkpoint_ends_the_same(int week, int threads, int districtSize) throws IOException {
        List<String> rows = new ArrayList<>();
        ByteArrayOutputStream checkpoint = new ByteArrayOutputStream();
        try (Simulation first = Simulation.start(world, Options.threads(2).withDistrictSize(1000))) {
            while (first.week() < week) {
                first.step();
            }
            first.checkpoint(checkpoint);
            rows.addAll(SmallWorld.lines(first));
        }
        try (Simulation second = Simulation.resume(
                world,
                Options.threads(threads).withDistrictSize(districtSize),
                new ByteArrayInputStream(checkpoint.toByteArray()))) {
            while (!second.isDone()) {
                second.step();
            }
            assertThat(second.digest()).isEqualTo(digest);
            rows.addAll(SmallWorld.lines(second));
        }
        assertThat(rows.stream()
                        .sorted()
                        .toList()
                        .equals(lines.stream().sorted().toList()))
                .as("rows of both parts together equal")
                .isTrue();
    }

    @Test
    void every_kind_of_message_and_pool_has_work() {
        for (String kind : MessageKinds.NAMES) {
            long delivered = reference.sides().stream()
                    .mapToLong(side -> SmallWorld.total(side, "messages_" + kind))
                    .sum();
            assertThat(delivered).as(kind).isGreaterThan(50);
        }
        for (String pool :
                List.of("court_hours", "inspection_hours", "police_hours", "review_hours", "joining_hours")) {
            assertThat(SmallWorld.total(reference, "claims_" + pool)).as(pool).isGreaterThan(500);
            assertThat(SmallWorld.total(reference, "granted_" + pool)).as(pool).isGreaterThan(500);
            assertThat(SmallWorld.total(reference, "waiting_" + pool)).as(pool).isPositive();
        }
        for (String list : List.of(
                "heads_of_firms_derivative",
                "kin_of_defaulters_derivative",
                "defaulters_sound",
                "critics_lawful_act",
                "untrusted_sound",
                "untrusted_wrongful")) {
            assertThat(SmallWorld.total(reference, "listed_" + list)).as(list).isPositive();
        }
        for (String metric : LIVES) {
            assertThat(SmallWorld.total(reference, metric)).as(metric).isPositive();
        }
        assertThat(SmallWorld.total(reference, "released_defaulters")).isPositive();
        assertThat(SmallWorld.total(reference, "expired_model_citizens")).isPositive();
    }

    @Test
    void firms_have_work_too() {
        Side firms = reference.sides().getLast();

        assertThat(firms.world().population().size())
                .isEqualTo(world.population().size() / 8 * 8 / 5);
        for (String metric : FIRMS) {
            assertThat(SmallWorld.total(firms, metric)).as(metric).isPositive();
        }
    }

    @Test
    void another_luck_is_another_run() {
        World other = world.withLuck(SmallWorld.everything().load(), List.of(), 2);

        assertThat(SmallWorld.run(other, Options.threads(1)).digest()).isNotEqualTo(digest);
    }
}
