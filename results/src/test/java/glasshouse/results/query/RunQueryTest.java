package glasshouse.results.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import glasshouse.kernel.problem.ProblemException;
import glasshouse.observation.table.Rows;
import glasshouse.results.Sample;
import glasshouse.results.folder.PartialRun;
import glasshouse.results.folder.RunFolder;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunQueryTest {
    @TempDir
    static Path home;

    private static RunQuery query;

    @BeforeAll
    static void store() throws IOException {
        Sample.whole(home.resolve("it's a run"));
        Files.writeString(home.resolve("secret.csv"), "a,b\n1,2\n");
        query = RunQuery.open(home.resolve("it's a run"));
    }

    @AfterAll
    static void close() {
        query.close();
    }

    private static List<List<Object>> rows(RunQuery asked, String sql) {
        List<List<Object>> rows = new ArrayList<>();
        try (Answer answer = asked.ask(sql)) {
            while (answer.next()) {
                List<Object> row = new ArrayList<>();
                for (int c = 0; c < answer.columns().size(); c++) {
                    row.add(answer.value(c));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static String written(AnswerFormat format, String sql) throws IOException {
        StringWriter out = new StringWriter();
        try (Answer answer = query.ask(sql)) {
            format.write(answer, query.sentence(), out);
        }
        return out.toString();
    }

    @Test
    void segments_of_a_table_are_read_in_order_as_one() {
        List<List<Object>> rows = rows(query, "select * from ledger");
        assertThat(rows).hasSize(20);
        assertThat(rows.get(13)).containsExactly(13L, (1L << 60) + 13, 3.25, "rule-1", false);
        assertThat(rows(query, "select count(*), sum(subject) from ledger")).containsExactly(List.of(20L, 190L));
    }

    @Test
    void every_type_comes_back_also_absent_and_in_any_script() {
        Path target = home.resolve("types");
        Rows rows = new Rows(Sample.LEDGER);
        String text = "荣成 \"quoted\", ' \n \uD83D\uDE00 é";
        rows.set(0, Integer.MIN_VALUE)
                .set(1, Long.MAX_VALUE)
                .set(2, -0.1)
                .set(3, text)
                .set(4, true)
                .end();
        rows.end();
        rows.set(0, Integer.MAX_VALUE)
                .set(1, Long.MIN_VALUE)
                .set(2, Double.MIN_VALUE)
                .set(3, "")
                .set(4, false)
                .end();
        try (PartialRun run = Sample.begin(target)) {
            run.segment(rows);
            run.finish(run.manifest(), "{}");
        }
        try (RunQuery asked = RunQuery.open(target)) {
            List<List<Object>> read = rows(asked, "select * from ledger");
            assertThat(read.get(0)).containsExactly((long) Integer.MIN_VALUE, Long.MAX_VALUE, -0.1, text, true);
            assertThat(read.get(1)).containsOnlyNulls();
            assertThat(read.get(2))
                    .containsExactly((long) Integer.MAX_VALUE, Long.MIN_VALUE, Double.MIN_VALUE, "", false);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select week, sum(value) from tally where cut = 'all' and metric = 'listed' group by 1 order by 1",
                "select cut, metric, sum(value) from tally where cut in ('all', 'city') group by all order by all",
                "select metric, sum(value) from tally group by 1 order by 1",
                "select count(*) from ledger, (select max(week) as last from tally where cut = 'all')"
            })
    void a_question_that_is_known_beforehand_has_the_same_answer(String question) {
        List<List<Object>> expected = rows(query, question);
        assertThat(expected).isNotEmpty();
        RunFolder run = RunFolder.open(home.resolve("it's a run"));
        try (RunQuery alone = RunQuery.open(run, List.of(question));
                RunQuery amongOthers = RunQuery.open(run, List.of("select 1", question, "select 'it''s'"))) {
            assertThat(rows(alone, question)).isEqualTo(expected);
            assertThat(rows(amongOthers, question)).isEqualTo(expected);
        }
    }

    @Test
    void a_wide_table_is_read_with_one_row_a_metric_and_no_zeros() {
        assertThat(rows(query, "select * from tally order by week, metric, stratum"))
                .containsExactly(
                        List.of(0L, "rongcheng", "age", "18-24", "acts", 3L),
                        List.of(0L, "rongcheng", "all", "all", "acts", 5_000_000_000L),
                        List.of(0L, "rongcheng", "all", "all", "listed", 5L),
                        List.of(0L, "rongcheng", "all", "all", "listed.wrongful", 1L),
                        List.of(1L, "rongcheng", "age", "18-24", "acts", 3L),
                        List.of(1L, "rongcheng", "all", "all", "acts", 5_000_000_000L),
                        List.of(1L, "rongcheng", "all", "all", "listed", 5L),
                        List.of(1L, "rongcheng", "all", "all", "listed.wrongful", 1L));
        assertThat(rows(query, "select \"listed.wrongful\" from tally_wide where cut = 'all'"))
                .containsExactly(List.of(1L), List.of(1L));
        assertThat(rows(query, "select column_name, column_type from (describe tally)"))
                .extracting(row -> row.get(0) + " " + row.get(1))
                .containsExactly(
                        "week INTEGER",
                        "city VARCHAR",
                        "cut VARCHAR",
                        "stratum VARCHAR",
                        "metric VARCHAR",
                        "value BIGINT");
    }

    @Test
    void a_table_without_rows_has_its_columns() {
        assertThat(rows(query, "select * from survey")).isEmpty();
        assertThat(rows(query, "select column_name, column_type from (describe survey)"))
                .containsExactly(List.of("week", "INTEGER"), List.of("said", "VARCHAR"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select 1;",
                "  -- a comment\n select ';' as \"a;b\"",
                "with q as (select * from ledger) select count(*) from q",
                "from ledger limit 1",
                "describe ledger",
                "show tables",
                "summarize ledger",
                "summarize select subject from ledger",
                "select * from (values (1), (2)) t(a) order by a desc",
                "/* /* nested */ */ select 1",
                "select $$;copy$$"
            })
    void what_only_reads_is_answered(String sql) {
        assertThat(rows(query, sql)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "copy ledger to '/tmp/out.csv'",
                "copy (select 1) to 'out.parquet'",
                "attach 'other.db'",
                "install httpfs",
                "load httpfs",
                "set threads = 1",
                "set enable_external_access = true",
                "reset lock_configuration",
                "pragma threads = 1",
                "pragma database_list",
                "call pragma_version()",
                "create table mine (a int)",
                "create view mine as select 1",
                "drop view ledger",
                "insert into ledger values (1)",
                "with q as (select 1) insert into ledger select * from q",
                "with q as (insert into ledger values (1) returning *) select * from q",
                "update ledger set subject = 1",
                "delete from ledger",
                "export database 'x'",
                "import database 'x'",
                "explain analyze select 1",
                "prepare p as select 1",
                "checkpoint",
                "begin",
                "select 1; select 2",
                "select 1; drop view ledger",
                "select 1) ; copy ledger to 'x.csv'; select (1",
                "select '1'); copy ledger to 'x.csv'; --",
                "select 1 -- \n; set threads = 1",
                "; ;"
            })
    void what_does_more_than_read_is_refused_with_one_problem(String sql) {
        assertThatThrownBy(() -> rows(query, sql))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problems()).hasSize(1));
        assertThat(rows(query, "select count(*) from ledger")).containsExactly(List.of(20L));
        assertThat(rows(query, "show tables")).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from read_csv('%s')",
                "select * from '%s'",
                "select * from read_text('%s')",
                "select * from read_blob('%s')",
                "select * from glob('%s')",
                "select * from sniff_csv('%s')",
                "from query_table('%s')",
                "select * from query('from read_csv(''%s'')')",
                "summarize '%s'",
                "describe from '%s'",
                "with q as (from read_csv('%s')) select * from q",
                "select (select max(content) from read_text('%s'))",
                "select * from parquet_metadata('%s')",
                "select * from read_text('/etc/passwd')",
                "select * from read_text('https://example.org/')"
            })
    void another_file_is_never_read(String sql) {
        String file = home.resolve("secret.csv").toString();
        assertThatThrownBy(() -> rows(query, sql.formatted(file)))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problems()).hasSize(1));
    }

    @Test
    void a_refusal_says_what_to_do() {
        assertThatThrownBy(() -> query.ask("copy ledger to 'x'"))
                .hasMessageContaining("must be one SELECT")
                .hasMessageContaining("copy ledger to 'x'");
        assertThatThrownBy(() -> query.ask("select * from read_text('/etc/passwd')"))
                .hasMessageContaining("Query reaches outside the run");
        assertThatThrownBy(() -> query.ask("select * from legder"))
                .hasMessageContaining("legder")
                .hasMessageContaining("ledger, tally, survey");
        assertThatThrownBy(() -> query.ask("selec 1")).hasMessageContaining("selec");
        assertThatThrownBy(() -> query.ask("select subjct from ledger")).hasMessageContaining("subject");
        assertThatThrownBy(() -> query.ask("  ")).hasMessageContaining("empty");
        assertThatThrownBy(() -> rows(query, "select cast(rule as int) from ledger"))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void only_a_whole_run_is_opened() {
        assertThatThrownBy(() -> RunQuery.open(home)).isInstanceOf(ProblemException.class);
    }

    @Test
    void text_is_aligned_and_says_that_it_is_synthetic() throws IOException {
        String sql = "select * from (values (7, '荣成', null), (1200, E'a\\nb\\x1b', 0.50)) t(n, city, share)";
        assertThat(written(AnswerFormat.TABLE, sql)).isEqualTo("""
                           n  city        share
                        ----  ----------  -----
                           7  荣成         null
                        1200  a\\nb\\u001b   0.50
                        (2 rows; synthetic; a model with the published rulebook of Rongcheng, not Rongcheng; \
                        hangs on 120 assumed of 310 parameters)
                        """);
    }

    @Test
    void csv_is_as_rfc_4180_has_it() throws IOException {
        String sql =
                "select * from (values (1, 'a,b', null), (2, 'say \"hi\"', ''), (3, E'x\\ny', 'z')) t(n, \"a,b\", c)";
        assertThat(written(AnswerFormat.CSV, sql))
                .isEqualTo("n,\"a,b\",c\r\n1,\"a,b\",\r\n2,\"say \"\"hi\"\"\",\"\"\r\n3,\"x\ny\",z\r\n");
    }

    @Test
    void json_is_an_array_of_objects() throws IOException {
        String sql = "select 1 as a, 'é\"' as b, null as c, true as d, 0.5 as a, 2.5::double as f, [1, 2] as g";
        assertThat(written(AnswerFormat.JSON, sql))
                .isEqualTo(
                        "[\n{\"a\":1,\"b\":\"é\\\"\",\"c\":null,\"d\":true,\"a_2\":0.5,\"f\":2.5,\"g\":\"[1, 2]\"}\n]\n");
        assertThat(written(AnswerFormat.JSON, "select 1 where false")).isEqualTo("[]\n");
        assertThat(written(AnswerFormat.JSON, "select a from range(3) t(a) order by a desc"))
                .isEqualTo("[\n{\"a\":2}\n,{\"a\":1}\n,{\"a\":0}\n]\n");
    }

    @Test
    void a_long_answer_is_written_whole_and_in_order() throws IOException {
        String text = written(AnswerFormat.TABLE, "select range as n from range(2500) order by n desc");
        assertThat(text.lines()).hasSize(2503).element(2).isEqualTo("2499");
        assertThat(text).contains("(2500 rows;");
    }

    @Test
    void the_run_is_not_changed_by_being_read() {
        RunFolder run = RunFolder.open(home.resolve("it's a run"));
        assertThat(run.manifest().tables().getFirst().rows()).isEqualTo(20);
    }
}
