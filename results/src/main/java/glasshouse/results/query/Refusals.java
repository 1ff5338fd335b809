package glasshouse.results.query;

import glasshouse.kernel.problem.Place;
import glasshouse.kernel.problem.Problem;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Says in one problem why a query was refused or failed. */
final class Refusals {
    static final String MUST = "be one SELECT, WITH, FROM, DESCRIBE, SHOW or SUMMARIZE";

    private static final int LONGEST_VALUE = 120;

    private Refusals() {}

    static Problem problem(String sql, SQLException failure, String tables) {
        String message = String.valueOf(failure.getMessage());
        List<String> lines = message.lines().map(String::strip).toList();
        String first = lines.isEmpty() ? "" : lines.getFirst();
        if (message.contains("Expected a single SELECT statement")
                || message.contains("data-modifying statement")
                || message.contains("in query() function")) {
            return new Problem("Query is not one statement that only reads", shown(sql), Place.NOWHERE, MUST, "");
        }
        if (message.contains("disabled by configuration") || message.contains("disabled through configuration")) {
            return new Problem(
                    "Query reaches outside the run", shown(sql), Place.NOWHERE, "read tables of the run only", tables);
        }
        if (first.startsWith("Catalog Error: Table with name")) {
            return new Problem(first, shown(sql), Place.NOWHERE, "name a table of the run", tables);
        }
        Optional<String> near =
                lines.stream().filter(line -> line.startsWith("Did you mean")).findFirst();
        Optional<String> candidates = lines.stream()
                .filter(line -> line.startsWith("Candidate bindings"))
                .findFirst();
        return new Problem(
                first, shown(sql), Place.NOWHERE, "", near.or(() -> candidates).orElse(""));
    }

    private static String shown(String sql) {
        String line = sql.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_VALUE ? line : line.substring(0, LONGEST_VALUE) + "...";
    }
}
