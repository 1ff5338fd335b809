package glasshouse.results.query;

import glasshouse.kernel.problem.Place;
import glasshouse.kernel.problem.Problem;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Says in one problem why a query was refused or failed.
 *
 * @param what a run or an experiment
 * @param tables names of its tables
 */
record Refusals(String what, String tables) {
    static final String MUST = "be one SELECT, WITH, FROM, DESCRIBE, SHOW or SUMMARIZE";

    private static final int LONGEST_VALUE = 120;

    Problem problem(String sql, SQLException failure) {
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
                    "Query reaches outside the " + what,
                    shown(sql),
                    Place.NOWHERE,
                    "read tables of the " + what + " only",
                    tables);
        }
        if (first.startsWith("Catalog Error: Table with name")) {
            return new Problem(first, shown(sql), Place.NOWHERE, "name a table of the " + what, tables);
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
