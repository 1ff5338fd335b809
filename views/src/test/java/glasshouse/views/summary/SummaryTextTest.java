package glasshouse.views.summary;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.experiment.figure.ChannelFigures;
import glasshouse.experiment.figure.ClassCount;
import glasshouse.experiment.figure.CreditFigures;
import glasshouse.experiment.figure.DenialFigures;
import glasshouse.experiment.figure.EconomyFigures;
import glasshouse.experiment.figure.FirmFigures;
import glasshouse.experiment.figure.Grade;
import glasshouse.experiment.figure.InspectionFigures;
import glasshouse.experiment.figure.LifeFigures;
import glasshouse.experiment.figure.ListFigures;
import glasshouse.experiment.figure.PatrolFigures;
import glasshouse.experiment.figure.PatrolFigures.Seen;
import glasshouse.experiment.figure.PatrolFigures.Sent;
import glasshouse.experiment.figure.PointFigures;
import glasshouse.experiment.figure.PoolFigures;
import glasshouse.experiment.figure.Rate;
import glasshouse.experiment.figure.SchemeFigures;
import glasshouse.experiment.summary.Summary;
import glasshouse.experiment.summary.Summary.Cohort;
import glasshouse.experiment.summary.Summary.Cost;
import glasshouse.results.manifest.Json;
import glasshouse.results.manifest.Label;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SummaryTextTest {
    private static final int WIDTH = 80;
    private static final List<Rate> WHO = List.of(
            new Rate("income", "lowest fifth", 148_000, 14_800),
            new Rate("income", "highest fifth", 148_000, 148),
            new Rate("residence", "urban", 400_000, 4_000),
            new Rate("residence", "rural", 340_000, 6_800),
            new Rate("group", "majority", 700_000, 7_000),
            new Rate("group", "minority-a", 40_000, 800));
    private static final PointFigures POINTS =
            new PointFigures(1000, 123_456, 12_345_678, 3_456_789, 98_765, WHO, null);

    private static final LifeFigures LIVES = new LifeFigures(
            12,
            3,
            12_345,
            6_789,
            40_000_000,
            51_948,
            444,
            555,
            666,
            31_443_340,
            422_651,
            7_878_928,
            List.of(
                    new LifeFigures.Stage("objection", 1_369, 111, 1_111, 55, 44),
                    new LifeFigures.Stage("appeal", 207, 11, 150, 5, 4),
                    new LifeFigures.Stage("repair", 8_524, 1_672, 0, 1, 0)),
            111,
            1_672,
            16_191,
            57_697,
            9_864,
            1_355_542_000,
            11_026,
            14_083_940);

    private static final PatrolFigures PATROLS = new PatrolFigures(
            List.of(
                    new Sent("quarters", "harbour", 0.623, 0.25),
                    new Sent("quarters", "hill", 0.377, 0.75),
                    new Sent("precincts", "small", 0.16, 0.39),
                    new Sent("precincts", "large", 0.84, 0.61)),
            List.of(new Seen("litter-patrols", 1_234), new Seen("no-patrols", 0)));

    private static final List<InspectionFigures> AUDITS = List.of(
            new InspectionFigures("random-audits", 100, 10, 5),
            new InspectionFigures("risk-audits", 4_000, 1_000, 200));

    private static ListFigures list(String name, boolean black) {
        List<ClassCount> classes = List.of(new ClassCount("sound", 900), new ClassCount("wrongful", 100));
        return new ListFigures(name, name, black ? "black" : "red", 1000, classes, 500, classes, WHO);
    }

    private static final List<Grade> GRADES = List.of(new Grade("d", 7), new Grade("a", 739_993));

    private static Summary summary(@Nullable PointFigures points, int lists, int caveats) {
        return summary(points, lists, caveats, null);
    }

    private static Summary summary(@Nullable PointFigures points, int lists, int caveats, @Nullable FirmFigures firms) {
        return summary(points, points == null ? List.of() : GRADES, lists, caveats, firms);
    }

    private static Summary summary(
            @Nullable PointFigures points, List<Grade> grades, int lists, int caveats, @Nullable FirmFigures firms) {
        return new Summary(
                "a-town",
                "A decade in a town",
                Label.of("A-Town", 1234, 567),
                new Cohort(740_000, 740_000, firms == null ? 0 : firms.firms(), 522, "2014-01-01", "2024-01-02", 1, 1),
                points,
                grades,
                IntStream.range(0, lists)
                        .mapToObj(i -> list("list-of-a-long-name-" + i, i % 2 == 1))
                        .toList(),
                LIVES,
                PATROLS,
                AUDITS,
                new EconomyFigures("an index", 58.8, 77.1, 190, 114, 32),
                null,
                List.of(),
                IntStream.range(0, 9)
                        .mapToObj(i -> new ChannelFigures("channel-" + i, 1_000_000, 10 * i))
                        .toList(),
                List.of(new PoolFigures("court-hours", 2000, 1500, 500), new PoolFigures("police-hours", 0, 0, 0)),
                firms,
                IntStream.range(0, caveats)
                        .mapToObj(i ->
                                "caveat " + i + " that goes on for longer than a line of the terminal is, as they do")
                        .toList(),
                List.of("awards"),
                new Cost(2, 12.3, 220e6, 20.5, null));
    }

    @Test
    void however_much_there_is_it_stays_under_thirty_lines_of_eighty_columns() {
        for (int lists = 0; lists <= 12; lists++) {
            for (int caveats = 0; caveats <= 12; caveats++) {
                List<String> lines = SummaryText.lines(summary(POINTS, lists, caveats));
                assertThat(lines).hasSizeLessThan(30 - 2);
                assertThat(lines).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(WIDTH));
            }
        }
    }

    @Test
    void it_says_synthetic_not_the_city_and_how_much_is_assumed() {
        String text = String.join(" ", SummaryText.lines(summary(POINTS, 3, 12)));

        assertThat(text).contains("Synthetic", "published rulebook of A-Town, not A-Town", "567 of 1,234 numbers are");
        assertThat(text).contains("does not let one say", "more caveats in summary.json", "1 part of the published");
    }

    @Test
    void blacklists_come_first_with_the_share_that_is_wrongful_and_whom_they_hit() {
        List<String> lines = SummaryText.lines(summary(POINTS, 3, 0));
        List<String> lists = lines.stream()
                .filter(line -> line.startsWith("  black") || line.startsWith("  red"))
                .toList();

        assertThat(lists.getFirst()).startsWith("  black").contains("1,000", "10.0 %", "500", "100.0");
        assertThat(lists.getLast()).startsWith("  red");
        assertThat(String.join(" ", lines)).contains("urban 10.0, rural 20.0", "minority-a 20.0");
    }

    @Test
    void a_regime_without_a_score_says_so() {
        assertThat(SummaryText.lines(summary(null, 0, 0))).anyMatch(line -> line.contains("keeps no score"));
    }

    @Test
    void cities_with_rulebooks_of_their_own_have_no_points_in_common() {
        assertThat(SummaryText.lines(summary(null, GRADES, 0, 0, null)))
                .anyMatch(line -> line.contains("by city, each by its own rulebook; 100.0 % have a score"));
    }

    @Test
    void where_there_is_room_it_says_where_inspections_went_what_they_found_and_how_the_index_went() {
        String text = String.join(" ", SummaryText.lines(summary(null, 0, 0))).replaceAll(" +", " ");

        assertThat(text).contains("by quarters 62.3 % went to harbour, for 25.0 % of the acts");
        assertThat(text).contains("by precincts 84.0 % went to large, for 61.0 % of the acts");
        assertThat(text).contains("1,234 sightings by litter-patrols").doesNotContain("no-patrols");
        assertThat(text).contains("4,000 by risk-audits, 25.0 % found something, 20.0 % of it wrongly");
        assertThat(text).contains("58.8 to 77.1 points, place 114 to 32 of 190; nothing that is done here moves it");
    }

    @Test
    void a_summary_reads_back_as_it_was_stored() {
        Summary summary = summary(POINTS, 3, 3);

        assertThat(Json.read(Json.pretty(summary), Summary.class)).isEqualTo(summary);
        Summary none = summary(null, 0, 0);
        assertThat(Json.read(Json.pretty(none), Summary.class)).isEqualTo(none);
    }

    private static FirmFigures firms(int lists, int kinds) {
        List<ClassCount> classes =
                List.of(new ClassCount("sound", 60), new ClassCount("wrongful", 10), new ClassCount("derivative", 30));
        List<Rate> who = List.of(
                new Rate("size", "micro", 10_000, 100),
                new Rate("size", "large", 100, 5),
                new Rate("ownership", "foreign", 1_000, 7),
                new Rate("sector", "trade", 5_000, 90));
        return new FirmFigures(
                18_500,
                18_500,
                null,
                List.of(new Grade("poor", 185), new Grade("excellent", 18_315)),
                IntStream.range(0, lists)
                        .mapToObj(i -> new ListFigures("list-" + i, "list", "black", 100, classes, 50, classes, who))
                        .toList(),
                LIVES,
                List.of(),
                List.of(),
                IntStream.range(0, kinds)
                        .mapToObj(i -> new InspectionFigures("kind-of-inspection-" + i, 1_000 + i, 200, 10))
                        .toList(),
                IntStream.range(0, kinds)
                        .mapToObj(i -> new DenialFigures("kind-of-request-" + i, 4_000, 40 + i))
                        .toList());
    }

    @Test
    void firms_have_a_block_of_their_own_that_takes_no_line_from_the_persons() {
        for (int lists = 0; lists <= 12; lists++) {
            List<String> with = SummaryText.lines(summary(POINTS, lists, 12, firms(lists, lists)));
            List<String> without = SummaryText.lines(summary(POINTS, lists, 12));

            assertThat(with)
                    .hasSizeLessThan(30 + 20)
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(WIDTH));
            assertThat(with).endsWith(without.getLast());
        }
    }

    @Test
    void firms_are_told_by_rating_list_size_inspection_and_refusal() {
        String text = String.join(" ", SummaryText.lines(summary(POINTS, 1, 0, firms(1, 1))))
                .replaceAll(" +", " ");

        assertThat(text).contains("Firms 18,500 that stand for 18,500");
        assertThat(text).contains("excellent 99.0 %, poor 1.0 %", "black list-0 100 10.0 % 30.0 % 50");
        assertThat(text).contains("per 1,000 firms: micro 10.0, large 50.0, foreign 7.0");
        assertThat(text).contains("kind-of-inspection-0: 1,000 inspections, 20.0 % found something, 5.0 % of it");
        assertThat(text).contains("kind-of-request-0 40 of 4,000");
    }

    @Test
    void a_summary_with_firms_reads_back_as_it_was_stored() {
        Summary summary = summary(POINTS, 3, 3, firms(2, 2));

        assertThat(Json.read(Json.pretty(summary), Summary.class)).isEqualTo(summary);
    }

    @Test
    void where_somebody_lends_or_joins_it_says_who_was_lent_to_and_why_people_joined() {
        Summary plain = summary(POINTS, 2, 0);
        Summary lending = new Summary(
                plain.scenario(),
                plain.title(),
                plain.label(),
                plain.cohort(),
                plain.points(),
                plain.grades(),
                plain.lists(),
                plain.lives(),
                plain.patrols(),
                plain.inspections(),
                plain.economy(),
                new CreditFigures(2000, 1500, 120, 30, 200, 900, 100, 5000, 4000),
                List.of(new SchemeFigures("app", 780, 1000, 750, 500, 100, 200, 20, 90)),
                plain.channels(),
                plain.pools(),
                plain.firms(),
                plain.caveats(),
                plain.unseen(),
                plain.cost());

        assertThat(String.join(" ", SummaryText.lines(plain))).doesNotContain("Credit");
        assertThat(String.join(" ", SummaryText.lines(lending)).replaceAll("\\s+", " "))
                .contains("Credit 75.0 % of 2,000 loans asked were granted; 120 to people newly included, 30 shut out;"
                        + " 10.0 % defaulted")
                .contains(
                        "Schemes app: 75.0 % of those who could are members; 75.0 % of those who joined did so freely,"
                                + " 25.0 % for what staying out costs");
    }
}
