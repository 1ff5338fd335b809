package glasshouse.results.reference;

import glasshouse.engine.world.World;
import glasshouse.observation.table.Column;
import glasshouse.observation.table.Table;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;

/** Writes reference pages in Markdown from the declarations of tables. */
public final class TablePage {
    private TablePage() {}

    /** Writes the page of one table: its columns with type, unit and meaning, and how to read it. */
    public static String of(Table table) {
        StringBuilder page = new StringBuilder();
        page.append("# Table `").append(table.name()).append("`\n\n");
        page.append("A row is ").append(lowerFirst(sentence(table.doc()))).append("\n\n");
        page.append("Every row is synthetic: it comes from a model, never from a person or firm that exists.\n\n");
        columns(page, "## Columns", table.readColumns());
        if (table.isWide()) {
            page.append("The files hold one column a metric, which is small; the view `")
                    .append(table.name())
                    .append("` above has one row a metric and leaves out zeros. `")
                    .append(table.name())
                    .append("_wide` is the table as stored.\n\n");
            columns(page, "## Metrics", table.metrics());
        }
        reading(page, table);
        return page.toString();
    }

    /**
     * Writes the one page of the tables of firms, which have the columns of those of persons.
     *
     * @param tables of firms
     */
    public static String ofFirms(List<Table> tables) {
        StringBuilder page = new StringBuilder("""
                # Tables of firms

                A run with firms has these tables beside those of persons. Each has the columns and units of the table of persons
                whose name follows `firm_`; where that says a person, it is a firm here. `subject` is the number of a firm, from 0,
                and has nothing to do with the person of that number. Every row is synthetic: no firm in them exists.

                Firms are cut by `size-ownership-margin` (size micro to large; ownership private, state, foreign; margin thin, good),
                by `sector` and by `ownership`. What is counted of them is in `firm_metric`: the names of acts, channels, lists,
                pools and requests are those of the firms' own regime.

                | table | a row is, of firms | columns |
                |---|---|---|
                """);
        for (Table table : tables) {
            String persons = table.name().substring(World.OF_FIRMS.length());
            page.append("| `")
                    .append(table.name())
                    .append("` | ")
                    .append(cell(lowerFirst(sentence(table.doc()))))
                    .append(" | as [`")
                    .append(persons)
                    .append("`](table-")
                    .append(persons.replace('_', '-'))
                    .append(".md) |\n");
        }
        page.append("\n## Reading them\n\n");
        code(page, "sh", "glasshouse query RUN \"select list, class, count(*) from firm_listing group by all\"");
        code(page, "python", "import pandas as pd\nlistings = pd.read_parquet(\"RUN/tables/firm_listing\")");
        return page.toString();
    }

    /**
     * Writes the one page of the tables of experiments.
     *
     * @param kinds tables of each kind of folder, by what it holds
     */
    public static String ofExperiments(SequencedMap<String, List<Table>> kinds) {
        StringBuilder page = new StringBuilder("""
                # Tables of experiments

                What `explore`, `twin --out` and `diverge --out` keep can be asked by `glasshouse query FOLDER` as a run can. The tables are views of the
                files that were written when it ended: `point.csv`, `pair.csv`, `effect.csv`, `index.csv` and `finding.json`, `twin.json`, or
                `divergence.json`. Every row is synthetic. `point` has a column for every factor too, `pair` one for every output, by the names they have in the
                experiment; a name that is taken gets `_2` after it.

                """);
        kinds.forEach((kind, tables) -> {
            page.append("## ").append(kind).append("\n\n");
            for (Table table : tables) {
                columns(
                        page,
                        "### `" + table.name() + "`\n\nA row is " + lowerFirst(sentence(table.doc())),
                        table.columns());
            }
        });
        code(page, "sh", "glasshouse query FOLDER \"select * from effect join point using (point)\"");
        return page.toString();
    }

    /** Writes the page that lists all tables, in their order, each linked to its own page {@code <name>.md}. */
    public static String index(List<Table> tables) {
        StringBuilder page = new StringBuilder("# Tables of a run\n\n| table | a row is |\n|---|---|\n");
        for (Table table : tables) {
            page.append("| [`")
                    .append(table.name())
                    .append("`](")
                    .append(table.name())
                    .append(".md) | ")
                    .append(cell(lowerFirst(sentence(table.doc()))))
                    .append(" |\n");
        }
        return page.toString();
    }

    private static void columns(StringBuilder page, String heading, List<Column> columns) {
        page.append(heading).append("\n\n| column | type | unit | meaning |\n|---|---|---|---|\n");
        for (Column column : columns) {
            page.append("| `")
                    .append(column.name())
                    .append("` | ")
                    .append(column.type().name().toLowerCase(Locale.ROOT))
                    .append(" | ")
                    .append(cell(column.unit()))
                    .append(" | ")
                    .append(cell(column.doc()))
                    .append(" |\n");
        }
        page.append('\n');
    }

    private static void reading(StringBuilder page, Table table) {
        String name = table.name();
        page.append("## Reading it\n\n");
        code(page, "sh", "glasshouse query RUN \"select * from " + name + " limit 10\"");
        if (table.isWide()) {
            page.append("In pandas and R the table comes as stored, one column a metric:\n\n");
        }
        code(page, "python", "import pandas as pd\n" + name + " = pd.read_parquet(\"RUN/tables/" + name + "\")");
        code(
                page,
                "r",
                "library(arrow)\n" + name + " <- open_dataset(\"RUN/tables/" + name + "\") |> dplyr::collect()\n\n"
                        + "library(duckdb)\n" + name
                        + " <- DBI::dbGetQuery(DBI::dbConnect(duckdb()), \"from 'RUN/tables/" + name
                        + "/*.parquet'\")");
        page.append("A table without a single row has no folder.\n");
    }

    private static void code(StringBuilder page, String language, String text) {
        page.append("```").append(language).append('\n').append(text).append("\n```\n\n");
    }

    private static String sentence(String doc) {
        return doc.endsWith(".") ? doc : doc + ".";
    }

    private static String lowerFirst(String sentence) {
        boolean acronym = sentence.length() > 1 && Character.isUpperCase(sentence.charAt(1));
        return acronym ? sentence : sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace('\n', ' ');
    }
}
