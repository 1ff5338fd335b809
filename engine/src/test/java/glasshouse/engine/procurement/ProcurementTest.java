package glasshouse.engine.procurement;

import static glasshouse.engine.procurement.Tenders.WORLD;
import static glasshouse.engine.procurement.Tenders.lines;
import static glasshouse.engine.procurement.Tenders.total;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.engine.run.Side;
import glasshouse.engine.small.SmallWorld;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What many bid for goes to the best marked, by as many as there are, and to nobody whom a measure refuses. */
class ProcurementTest {
    /** 20,000 contracts a year for 40,000 firms, a tenth of which is simulated. */
    private static final double CONTRACTS = 2_000 * Tenders.WEEKS * 7 / 365.25;

    private static final SmallWorld EQUAL = WORLD.with("firms.institution.measures.preference.prefers", "{}");

    @Test
    void where_bids_are_enough_every_contract_is_awarded_and_every_bid_wins_or_loses() {
        Side firms = Tenders.run(WORLD);
        long bids = total(firms, "bids_works");
        long won = total(firms, "contracts_works");
        long standing = firms.districts().stream()
                .mapToLong(district -> district.standing().bids().size())
                .sum();

        // The last week's answers are on their way when the run ends.
        assertThat((double) won).isCloseTo(CONTRACTS * (Tenders.WEEKS - 1) / Tenders.WEEKS, within(1.0));
        assertThat(bids).isEqualTo(won + total(firms, "bids_lost_works") + standing);
        assertThat(bids).isGreaterThan(3 * won / 2);
        assertThat(total(firms, "contract_yuan_works")).isEqualTo(1_000_000 * won);
        assertThat(total(firms, "contract_profit_works")).isEqualTo(80_000 * won);
        assertThat(total(firms, "waiting_works")).isZero();
        assertThat(total(firms, "granted_works")).isGreaterThanOrEqualTo(won);
    }

    @Test
    void without_preference_the_best_marked_win() {
        Side firms = Tenders.run(EQUAL);
        double won = total(firms, "contracts_works");
        double share = won / total(firms, "bids_works");

        // The best share f of marks uniform on 0..99 has mean 99.5 - 50 f; f moves from week to week, which costs less
        // than a mark.
        assertThat(total(firms, "marks_won_works") / won).isCloseTo(99.5 - 50 * share, within(1.0));
        assertThat(total(firms, "contracts_by_preference_works")).isZero();
        assertThat(total(firms, "bids_preferred_works")).isZero();
    }

    @Test
    void a_contract_is_by_preference_where_it_goes_to_others_without_it() {
        Side preferred = Tenders.run(WORLD);
        Side equal = Tenders.run(EQUAL);
        TreeSet<String> gained = lines(preferred, "won", "won_by_preference");
        gained.removeAll(lines(equal, "won"));
        TreeSet<String> decided = lines(preferred, "won_by_preference");
        TreeSet<String> unexplained = new TreeSet<>(gained);
        unexplained.removeAll(decided);

        assertThat(lines(preferred, "bid", "bid_preferred")).isEqualTo(lines(equal, "bid"));
        assertThat(gained.size()).isGreaterThan(300);
        // What is not explained had as many marks as the best bid left over, and won by its day or lot.
        assertThat(unexplained.size()).isLessThan(gained.size() / 10);
        assertThat(decided.size()).isEqualTo((int) total(preferred, "contracts_by_preference_works"));
        assertThat(total(preferred, "contracts_works")).isEqualTo(total(equal, "contracts_works"));
        assertThat(total(preferred, "marks_won_works")).isLessThan(total(equal, "marks_won_works"));
    }

    @Test
    void a_preference_of_twenty_marks_is_worth_a_fifth_in_the_chance_to_win() {
        Side firms = Tenders.run(WORLD);
        TreeSet<String> won = lines(firms, "won", "won_by_preference");
        TreeSet<String> preferred = lines(firms, "bid_preferred");
        TreeSet<String> others = lines(firms, "bid");
        int preferredBids = preferred.size();
        int otherBids = others.size();
        preferred.retainAll(won);
        others.retainAll(won);
        double chance = preferred.size() / (double) preferredBids;
        double other = others.size() / (double) otherBids;
        double error = Math.sqrt(chance * (1 - chance) / preferredBids + other * (1 - other) / otherBids);

        assertThat(preferredBids).isGreaterThan(2000);
        // Five standard errors; the last week's bids, one in 104, have had no answer.
        assertThat(chance - other).isCloseTo(0.2 * 103 / 104, within(5 * error));
    }

    @Test
    void a_benefit_by_the_year_is_worth_its_share_of_each_day_and_of_each_size() {
        // One measure only, which does nothing but benefit.
        SmallWorld taxed = WORLD.with(
                "firms.institution.measures",
                "{tax: {what: lower tax, lists: [praised], yearly_benefit: 365, benefit_by_income: [1, 1, 1, 1, 0]}}");
        Side alike = Tenders.run(taxed);
        Side byTen = Tenders.run(taxed.with("firms.institution.measures.tax.benefit_by_income", "[10, 10, 10, 10, 0]"));
        Side noMicro = Tenders.run(taxed.with("firms.institution.measures.tax.benefit_by_income", "[0, 1, 1, 1, 0]"));

        assertThat(total(alike, "sanction_days")).isGreaterThan(100_000);
        assertThat(total(alike, "benefit_yuan")).isEqualTo(total(alike, "sanction_days"));
        assertThat(total(byTen, "benefit_yuan")).isEqualTo(10 * total(alike, "sanction_days"));
        assertThat(total(noMicro, "benefit_yuan"))
                .isBetween(total(alike, "sanction_days") / 10, total(alike, "sanction_days") / 5);
    }

    @Test
    void a_refused_tender_never_competes() {
        Side firms = Tenders.run(WORLD);

        assertThat(total(firms, "denials_tender")).isGreaterThan(100);
        assertThat(total(firms, "bids_works"))
                .isEqualTo(total(firms, "requests_tender") - total(firms, "denials_tender"));
    }

    @Test
    void a_bid_that_stands_for_longer_competes_again() {
        SmallWorld patient = EQUAL.with("firms.institution.procurement.works.open", 60);
        Side firms = Tenders.run(patient);
        long bids = total(firms, "bids_works");
        long standing = firms.districts().stream()
                .mapToLong(district -> district.standing().bids().size())
                .sum();

        assertThat(total(firms, "contracts_works")).isEqualTo(total(Tenders.run(EQUAL), "contracts_works"));
        assertThat(bids).isEqualTo(total(firms, "contracts_works") + total(firms, "bids_lost_works") + standing);
        assertThat(total(firms, "marks_won_works")).isGreaterThan(total(Tenders.run(EQUAL), "marks_won_works"));
        assertThat(standing).isBetween(bids / Tenders.WEEKS * 3, bids / Tenders.WEEKS * 9);
    }

    @Test
    void contracts_that_nobody_bids_for_are_lost_and_a_part_of_one_counts_on() {
        SmallWorld many = WORLD.with("firms.institution.procurement.works.contracts", 1e6);
        Side plenty = Tenders.run(many);
        long everybody = total(plenty, "bids_works");

        assertThat(total(plenty, "bids_lost_works")).isZero();
        assertThat(total(plenty, "contracts_by_preference_works")).isZero();
        assertThat(total(plenty, "contracts_works")).isBetween(everybody * 95 / 100, everybody);

        // 4 a year in what is simulated, less than one a week: 8 in two years, though hardly a week has a whole one.
        Side few = Tenders.run(WORLD.with("firms.institution.procurement.works.contracts", 40));
        assertThat(total(few, "contracts_works")).isBetween(7L, 8L);
    }
}
