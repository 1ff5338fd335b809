package glasshouse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.cli.option.CommandLines;
import glasshouse.results.manifest.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One life, from the ledger and computed again; what came of one root event; two lives side by side. */
class StoryCommandTest {
    /**
     * One story as it is told. After a deliberate change of the engine, the small world or the words, write it anew with
     * {@code -Dglasshouse.update-golden=true}.
     */
    private static final Path GOLDEN = Path.of("src", "test", "resources", "story", "everything.txt");

    private static final Path SMALL = Path.of("..", "engine", "src", "test", "resources", "small", "everything.yaml");

    @TempDir
    static Path folder;

    private static Path whole;
    private static Path unseen;

    @BeforeAll
    static void run_twice() throws IOException {
        Path blind = Files.writeString(
                folder.resolve("blind.yaml"), "patch: blind\nset: {observe.whole_up_to: 0, observe.followed: 0}\n");
        whole = run("whole");
        unseen = run("unseen", "--patch", blind.toString());
    }

    private static Path run(String name, String... more) {
        Path out = folder.resolve(name);
        List<String> words = new ArrayList<>(List.of("run", SMALL.toString(), "--seed", "6", "--out", out.toString()));
        words.addAll(List.of(more));
        Cli.Result result = Cli.run(words.toArray());
        assertThat(result.code()).as(result.err()).isZero();
        return out;
    }

    private static Map<?, ?> story(Object... words) {
        Object[] all = new Object[words.length + 2];
        all[0] = "story";
        System.arraycopy(words, 0, all, 1, words.length);
        all[words.length + 1] = "--json";
        Cli.Result result = Cli.run(all);
        assertThat(result.code()).as(result.err()).isZero();
        return Json.read(result.out(), Map.class);
    }

    private static List<Map<?, ?>> rows(Map<?, ?> story, String key) {
        return ((List<?>) Objects.requireNonNull(story.get(key)))
                .stream().<Map<?, ?>>map(row -> (Map<?, ?>) row).toList();
    }

    private static List<Map<?, ?>> query(String sql) {
        return rows(Json.read(Cli.run("query", whole, sql, "--json").out(), Map.class), "rows");
    }

    /**
     * Returns a person listed wrongly because somebody else was taken for him or her, whom nobody told, and who learned of it
     * when denied something.
     */
    private static Map<?, ?> wronged() {
        return query("select l.subject, g.record, l.list, l.start_day, l.end_day, l.ground from listing l"
                        + " join ground g using (subject, list, start_day) where g.provenance = 'misidentified' and decisive"
                        + " and l.class = 'wrongful' and l.notified_day is null and l.end_day is not null and exists"
                        + " (select 1 from denial d where d.subject = l.subject and d.cause = l.ground and d.day = l.known_day)"
                        + " and g.record = l.ground"
                        // Whoever lives with the doer may be listed for the same act once more, as kin.
                        + " and not exists (select 1 from listing k where k.subject = l.subject and k.via = 'another')"
                        + " order by all limit 1")
                .getFirst();
    }

    private static Map<?, ?> inner(Map<?, ?> tree, String key) {
        return (Map<?, ?>) Objects.requireNonNull(tree.get(key));
    }

    private static int whole(Map<?, ?> tree, String key) {
        return ((Number) Objects.requireNonNull(tree.get(key))).intValue();
    }

    @Test
    void a_life_computed_again_is_line_by_line_that_of_the_ledger() {
        Object wronged = wronged().get("subject");
        for (Object subject : new Object[] {wronged, 0, 77, 4999}) {
            Map<?, ?> stored = story(whole, subject);
            Map<?, ?> replayed = story(unseen, subject);
            List<Map<?, ?>> ledger = query("select * from ledger where subject = " + subject + " order by recorded");

            assertThat(stored.get("computed_again")).isEqualTo(false);
            assertThat(replayed.get("computed_again")).isEqualTo(true);
            assertThat(replayed.get("digest")).isEqualTo(stored.get("digest"));
            assertThat(replayed.get("lines")).isEqualTo(stored.get("lines"));
            assertThat(replayed.get("listings")).isEqualTo(stored.get("listings"));
            assertThat(rows(replayed, "lines").stream()
                            .map(line -> bare(line, "day", "cause_id"))
                            .toList())
                    .containsExactlyInAnyOrderElementsOf(ledger.stream()
                            .map(line -> bare(line, "recorded", "cause"))
                            .toList());
        }
    }

    private static List<@Nullable Object> bare(Map<?, ?> line, String day, String cause) {
        return Arrays.asList(
                line.get("occurred"),
                line.get(day),
                line.get("what"),
                line.get("rule"),
                line.get("points_before"),
                line.get("points_after"),
                line.get("provenance"),
                Long.parseLong(Objects.requireNonNull(line.get(cause)).toString()));
    }

    @Test
    void every_line_has_a_day_and_a_cause_that_resolves() {
        Object subject = wronged().get("subject");
        List<Map<?, ?>> lines = rows(story(whole, subject), "lines");
        Map<Object, Object> causes = new LinkedHashMap<>();

        assertThat(lines.size()).isGreaterThan(20);
        for (Map<?, ?> line : lines) {
            assertThat(line.get("date").toString()).isEqualTo(date(whole(line, "day")));
            assertThat(line.get("sentence").toString()).isNotBlank();
            causes.put(line.get("cause"), line.get("cause_id"));
        }
        causes.forEach((cause, id) -> {
            Map<?, ?> told = story(whole, subject, "--cause", cause);
            assertThat(told.get("cause")).isEqualTo(cause);
            assertThat(told.get("cause_id")).isEqualTo(id);
        });
    }

    private static String date(int day) {
        return LocalDate.of(2018, 1, 1).plusDays(day).toString();
    }

    @Test
    void the_chain_of_a_wrongful_listing_runs_from_the_sighting_to_the_denial_in_order() {
        Map<?, ?> wronged = wronged();
        Map<?, ?> told = story(whole, wronged.get("subject"), "--cause", wronged.get("record"));
        Map<?, ?> chain = inner(told, "chain");
        List<Integer> days = new ArrayList<>();
        for (String stage : List.of("sighting", "record", "entry", "listing", "first_denial")) {
            days.add(whole(inner(chain, stage), "day"));
            assertThat(inner(chain, stage).get("cause").toString()).startsWith("act-" + told.get("doer") + "-");
        }

        assertThat(chain.keySet().stream().map(Object::toString).toList())
                .containsExactly("act", "sighting", "record", "entry", "listing", "notice", "first_denial");
        assertThat(days).isSorted().contains(whole(wronged, "start_day"));
        assertThat(chain.get("act")).as("the act was not his or hers").isNull();
        assertThat(chain.get("notice")).as("nobody gave notice").isNull();
        assertThat(inner(chain, "sighting").get("provenance")).isEqualTo("misidentified");
    }

    @Test
    void the_real_doer_is_somebody_else_in_whose_life_the_act_stands() {
        Map<?, ?> wronged = wronged();
        Map<?, ?> told = story(whole, wronged.get("subject"), "--cause", wronged.get("record"));
        Map<?, ?> doers = story(whole, told.get("doer"), "--cause", told.get("cause"));

        assertThat(told.get("own_act")).isEqualTo(false);
        assertThat(told.get("doer")).isNotNull().isNotEqualTo(wronged.get("subject"));
        assertThat(doers.get("own_act")).isEqualTo(true);
        assertThat(inner(inner(doers, "chain"), "act").get("cause")).isEqualTo(told.get("cause"));
    }

    @Test
    void what_it_cost_is_the_sum_over_the_listing() {
        Map<?, ?> wronged = wronged();
        Map<?, ?> told = story(whole, wronged.get("subject"), "--cause", wronged.get("record"));
        Map<?, ?> denials = query(
                        "select count(*) n, sum(cost_yuan) yuan, sum(hours_lost) lost from denial where subject = "
                                + wronged.get("subject") + " and cause = " + wronged.get("ground"))
                .getFirst();

        assertThat(whole(told, "denials")).isPositive().isEqualTo(whole(denials, "n"));
        assertThat(whole(told, "cost_yuan")).isPositive().isEqualTo(whole(denials, "yuan"));
        assertThat(whole(told, "hours_lost")).isEqualTo(whole(denials, "lost"));
        // One record may list a person on several lists, some of them by agreement: each list's days count.
        Map<?, ?> listings = query("select sum(end_day - start_day) as listed from listing where subject = "
                        + wronged.get("subject") + " and ground = " + wronged.get("ground"))
                .getFirst();
        int own = whole(wronged, "end_day") - whole(wronged, "start_day");
        assertThat(whole(told, "days_listed")).isEqualTo(whole(listings, "listed"));
        assertThat(rows(story(whole, wronged.get("subject")), "listings")).anySatisfy(listing -> {
            assertThat(listing.get("class")).isEqualTo("wrongful");
            assertThat(listing.get("cost_yuan")).isEqualTo(told.get("cost_yuan"));
            assertThat(listing.get("days_listed")).isEqualTo(own);
        });
    }

    @Test
    void two_lives_are_one_until_the_date() throws IOException {
        Path perfect = Files.writeString(
                folder.resolve("perfect.yaml"),
                "patch: perfect\nset: {institution.cameras.crossings.mistaken_identity: 0}\n");
        Map<?, ?> wronged = wronged();
        Map<?, ?> told = story(unseen, wronged.get("subject"), "--patch", perfect, "--from", "2018-02-01");
        List<Map<?, ?>> lines = rows(told, "lines");

        assertThat(lines)
                .filteredOn(line -> line.get("date").toString().compareTo("2018-02-01") < 0)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.get("in").toString()).isEqualTo("both"));
        assertThat((Integer) told.get("only_baseline")).isPositive();
        assertThat(lines)
                .anySatisfy(line -> assertThat(line.get("in").toString()).isEqualTo("baseline"));
        assertThat(Cli.run("story", whole, wronged.get("subject"), "--patch", perfect, "--from", "2018-02-01")
                        .out())
                .contains("\n< ", "marks");
    }

    @Test
    void a_firm_s_life_computed_again_is_line_by_line_that_of_its_ledger() {
        Object firm = query("select subject from firm_ledger where what in ('denied', 'audited_found', 'listed')"
                        + " group by 1 order by count(distinct what) desc, 1 limit 1")
                .getFirst()
                .get("subject");
        Map<?, ?> stored = story(whole, "--firm", firm);
        Map<?, ?> replayed = story(unseen, "--firm", firm);
        long lines = query("select * from firm_ledger where subject = " + firm).size();

        assertThat(stored.get("computed_again")).isEqualTo(false);
        assertThat(replayed.get("computed_again")).isEqualTo(true);
        assertThat(replayed.get("lines")).isEqualTo(stored.get("lines"));
        assertThat(rows(replayed, "lines")).hasSize((int) lines);
        assertThat(inner(stored, "firm").get("code").toString()).matches("91000000[0-9A-Y]{10}");
        assertThat(stored.get("person")).isNull();
        assertThat(Cli.run("story", whole, "--firm", firm).out()).startsWith("Firm " + firm + ": a ");
    }

    @Test
    void a_firm_is_told_beside_its_twin() throws IOException {
        Path lax = Files.writeString(folder.resolve("lax.yaml"), "patch: lax\nset: {firms.institution.audits: {}}\n");
        Object firm = query("select subject from firm_ledger where what = 'audited_found' order by 1 limit 1")
                .getFirst()
                .get("subject");
        Map<?, ?> told = story(whole, "--firm", firm, "--patch", lax);

        assertThat((Integer) told.get("only_baseline")).isPositive();
        assertThat(rows(told, "lines"))
                .filteredOn(line -> line.get("what").equals("audited_found"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.get("in").toString()).isEqualTo("baseline"));
    }

    @Test
    void what_cannot_be_told_is_refused_with_one_message() {
        Object[][] commands = {
            {"story", whole, "5000"},
            {"story", whole, "-1"},
            {"story", whole},
            {"story", whole, "0", "--firm", "0"},
            {"story", whole, "--firm", "625"},
            {"story", whole, "0", "--cause", "yesterday"},
            {"story", whole, "0", "--cause", "act-1-59"},
            {"story", whole, "0", "--from", "2014-06-01"},
            {"story", whole, "0", "--patch", "no-such-patch"},
            {"story", whole, "0", "--patch", "no-informants", "--from", "1999-01-01"},
            {"story", folder.resolve("nowhere"), "0"},
        };
        for (Object[] command : commands) {
            Cli.Result result = Cli.run(command);
            assertThat(result.code()).as(List.of(command) + result.err()).isEqualTo(CommandLines.BAD_INPUT);
            assertThat(result.out()).isEmpty();
            assertThat(result.err()).isNotBlank().doesNotContain("\tat ");
        }
    }

    @Test
    void one_story_is_told_as_it_was() throws IOException {
        Map<?, ?> wronged = wronged();
        String told = Cli.run("story", whole, wronged.get("subject")).out()
                + "\n"
                + Cli.run("story", whole, wronged.get("subject"), "--cause", wronged.get("record"))
                        .out();
        if (Boolean.getBoolean("glasshouse.update-golden")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, told);
        }

        assertThat(told).isEqualTo(Files.readString(GOLDEN));
        assertThat(told.lines().map(String::length).max(Integer::compare).orElse(0))
                .isLessThan(140);
    }
}
