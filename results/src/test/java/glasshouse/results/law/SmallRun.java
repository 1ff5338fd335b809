package glasshouse.results.law;

import glasshouse.observation.table.Column;
import glasshouse.observation.table.Rows;
import glasshouse.observation.table.Table;
import glasshouse.results.folder.PartialRun;
import glasshouse.results.folder.RunFolder;
import glasshouse.results.manifest.Label;
import glasshouse.results.manifest.Manifest;
import glasshouse.results.manifest.TableEntry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A stored run written out: a line {@code table name: column type, ...} and its rows beneath, absent values as a dash. */
final class SmallRun {
    private static final String DIGEST = "0123456789abcdef".repeat(4);

    private SmallRun() {}

    static RunFolder write(Path folder, String text) {
        List<Rows> tables = tables(text);
        Manifest manifest = new Manifest(
                Manifest.Status.RUNNING,
                Label.ofInvented(1, 1),
                new Manifest.Identity("small", "0", "aa", "bb", 1, 1, ""),
                new Manifest.Size(2, 0, 10, "2018-01-01"),
                Manifest.Making.of(List.of(), 1, 0),
                List.of(),
                tables.stream().map(rows -> TableEntry.of(rows.table())).toList());
        try (PartialRun run = (PartialRun) PartialRun.begin(folder, manifest, "scenario: small\n")) {
            tables.forEach(run::segment);
            Manifest done = new Manifest(
                    manifest.status(),
                    manifest.label(),
                    manifest.identity().withDigest(DIGEST),
                    manifest.size(),
                    manifest.making(),
                    List.of(),
                    manifest.tables());
            return run.finish(done, "{}\n");
        }
    }

    private static List<Rows> tables(String text) {
        List<Rows> tables = new ArrayList<>();
        for (String line :
                text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
            if (line.startsWith("table ")) {
                tables.add(new Rows(table(line)));
            } else {
                row(tables.getLast(), line.split("\\s+"));
            }
        }
        return tables;
    }

    private static Table table(String line) {
        int colon = line.indexOf(':');
        String[] parts = line.substring(colon + 1).split("\\|");
        String name = line.substring("table ".length(), colon);
        List<Column> columns = columns(parts[0]);
        return parts.length == 1
                ? new Table(name, "A row.", columns)
                : Table.wide(name, "Counts.", columns, columns(parts[1]));
    }

    private static List<Column> columns(String text) {
        return Arrays.stream(text.split(","))
                .map(column -> column.strip().split(" "))
                .map(words -> new Column(words[0], Column.Type.valueOf(words[1]), "", "A column."))
                .toList();
    }

    private static void row(Rows rows, String[] cells) {
        for (int column = 0; column < cells.length; column++) {
            if (cells[column].equals("-")) {
                continue;
            }
            switch (rows.table().columns().get(column).type()) {
                case TEXT -> rows.set(column, cells[column]);
                case BOOL -> rows.set(column, Boolean.parseBoolean(cells[column]));
                case DOUBLE -> rows.set(column, Double.parseDouble(cells[column]));
                default -> rows.set(column, Long.parseLong(cells[column]));
            }
        }
        rows.end();
    }
}
