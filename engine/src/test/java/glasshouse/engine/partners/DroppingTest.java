package glasshouse.engine.partners;

import static glasshouse.engine.small.SmallWorld.total;
import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.engine.run.Side;
import glasshouse.engine.run.Simulation;
import glasshouse.engine.small.SmallWorld;
import glasshouse.kernel.message.Messages;
import glasshouse.kernel.random.Origin;
import glasshouse.observation.log.LogTables;
import glasshouse.observation.table.Rows;
import glasshouse.observation.truth.ListingClass;
import glasshouse.society.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Firms that drop a listed partner: what it does to them, to the one dropped, and to what reaches whom. */
class DroppingTest {
    private static final SmallWorld EVERYTHING = SmallWorld.everything();

    @Test
    void a_listing_reaches_nobody_who_has_cut_the_tie_before() {
        SmallWorld dropping = Forest.with("share", 1)
                .with("firms.institution.contagion.partners.depth", 1)
                .with("firms.society.response", "{hears_of_listing: [partner], cuts_tie: {partner: 1}}");
        Simulation run = Forest.of(dropping, 3, 1).run();
        Rows rows = run.sides().getLast().log().of(LogTables.LISTING);
        Map<Integer, Integer> own = new TreeMap<>();
        for (int row = 0; row < rows.size(); row++) {
            if ("wage-list".equals(rows.text(row, 1))) {
                own.merge((int) rows.integer(row, 0), 1, Integer::sum);
            }
        }
        Map<Integer, Integer> cases = new TreeMap<>();
        Forest.reached(run, "suspects", false).forEach((origin, firms) -> {
            assertThat(firms).hasSize(3);
            cases.merge(Origin.subject(origin), 1, Integer::sum);
        });

        assertThat(own.values()).anyMatch(listings -> listings > 5);
        assertThat(cases).hasSameSizeAs(own);
        assertThat(cases.values())
                .as("only the first listing of a firm reaches its partners")
                .containsOnly(1);
    }

    @Test
    void dropping_a_partner_never_changes_ones_own_rating_or_listings_by_rule_alone() {
        SmallWorld alone =
                EVERYTHING.with("firms.institution.contagion", "{}").with("firms.institution.measures", "{}");
        Side droppers = sideOf(alone.with("firms.society.response.cuts_tie", "{partner: 0.9}"));
        Side keepers = sideOf(alone.with("firms.society.response.cuts_tie", "{}"));

        assertThat(total(droppers, "ties_cut")).isGreaterThan(100);
        assertThat(total(keepers, "ties_cut")).isZero();
        assertThat(ratings(droppers)).isNotEmpty().isEqualTo(ratings(keepers));
    }

    private static Side sideOf(SmallWorld world) {
        return world.run().sides().getLast();
    }

    /** Writes out everything that moved a firm's score, and every listing. */
    private static List<String> ratings(Side firms) {
        return SmallWorld.lines(firms.log()).stream()
                .filter(line -> line.contains("|entry|") || line.startsWith("firm_listing|"))
                .toList();
    }

    @Test
    void every_tie_that_is_cut_is_lost_by_somebody_listed_and_counted_by_the_class_of_the_listing() {
        Simulation run = EVERYTHING.run();
        Side firms = run.sides().getLast();
        Messages pending = firms.pendingMessages();
        long onTheirWay = 0;
        for (int row = 0; row < pending.size(); row++) {
            onTheirWay += pending.kind(row) == Response.TIE_CUT ? 1 : 0;
        }
        long lost = total(firms, "ties_lost_over");
        for (ListingClass listingClass : ListingClass.values()) {
            lost += total(firms, "ties_lost_" + listingClass.name().toLowerCase(Locale.ROOT));
        }

        assertThat(lost).isEqualTo(total(firms, "ties_cut") - onTheirWay);
        assertThat(total(firms, "ties_lost_derivative")).isPositive();
        assertThat(total(firms, "ties_lost_sound")).isPositive();
        assertThat(total(firms, "ties_lost_lawful_act")).isZero();
    }

    @Test
    void links_survive_a_year_as_often_as_they_do_not_end_and_are_not_cut() {
        Side left = sideOf(EVERYTHING.with("firms.society.response.cuts_tie", "{}"));
        Side dropped = sideOf(EVERYTHING);
        double before = total(left, "links_before");
        double share = total(left, "links_surviving") / before;

        assertThat(share).isBetween(0.96 - 5 * StrictMath.sqrt(0.96 * 0.04 / before), 1.0);
        assertThat(share).isLessThan(0.96 + 5 * StrictMath.sqrt(0.96 * 0.04 / before));
        assertThat(total(dropped, "links_before")).isEqualTo((long) before);
        assertThat(total(dropped, "links_surviving")).isLessThan(total(left, "links_surviving"));
    }

    @Test
    void what_reached_an_executive_does_not_go_back_to_a_firm() {
        Simulation run = EVERYTHING
                .with("firms.institution.contagion.heads.share", 1)
                .with("institution.contagion.firms.lists", "[defaulters, heads-of-firms]")
                .run();
        Rows firms = run.sides().getLast().log().of(LogTables.LISTING);
        Rows persons = run.log().of(LogTables.LISTING);

        assertThat(across(firms, "blamed-firms")).isPositive();
        assertThat(across(persons, "heads-of-firms")).isPositive();
    }

    /** Counts the listings on a list, each of which must rest on an event of the other side. */
    private static int across(Rows rows, String list) {
        int count = 0;
        for (int row = 0; row < rows.size(); row++) {
            if (list.equals(rows.text(row, 1))) {
                assertThat(Origin.isAcross(rows.integer(row, 4))).isTrue();
                assertThat(rows.text(row, 9)).isEqualTo("another");
                assertThat(rows.text(row, 5)).isIn("derivative", "wrongful");
                count++;
            }
        }
        return count;
    }
}
