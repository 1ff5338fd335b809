package glasshouse.results.law;

import glasshouse.engine.world.World;
import glasshouse.observation.table.Column;
import glasshouse.results.folder.RunFolder;
import glasshouse.results.manifest.TableEntry;
import glasshouse.results.query.Answer;
import glasshouse.results.query.RunQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks at every law in a stored run. */
public final class LawCheck {
    private static final int SHOWN = 5;

    private final RunFolder run;
    private final RunQuery query;

    private LawCheck(RunFolder run, RunQuery query) {
        this.run = run;
        this.query = query;
    }

    /** Looks at every law, in the order of {@link Laws}. */
    public static List<Verdict> of(RunFolder run) {
        try (RunQuery query = RunQuery.open(run)) {
            LawCheck check = new LawCheck(run, query);
            return Laws.of(run.manifest()).stream().map(check::verdict).toList();
        }
    }

    private Verdict verdict(Law law) {
        Optional<String> missing =
                law.needs().stream().filter(need -> !isThere(need)).findFirst();
        if (missing.isPresent()) {
            return skipped(law, "the run has no " + missing.get());
        }
        try (Answer answer = query.ask(law.condition().sql(subjects(law)))) {
            if (!answer.next()) {
                return skipped(law, law.condition().otherwise());
            }
        }
        List<Map<String, Object>> first = new ArrayList<>();
        long offending = 0;
        try (Answer answer = query.ask(law.sql())) {
            while (answer.next()) {
                offending++;
                if (first.size() < SHOWN) {
                    first.add(row(answer));
                }
            }
        }
        long rows = entry(law.needs().getFirst()).map(TableEntry::rows).orElse(0L);
        Verdict.Finding finding = offending == 0 ? Verdict.Finding.HOLDS : Verdict.Finding.FAILS;
        return new Verdict(law, finding, "", rows, offending, first);
    }

    /** Counts the subjects that a law is about. */
    private long subjects(Law law) {
        boolean ofFirms = law.needs().getFirst().startsWith(World.OF_FIRMS);
        return ofFirms ? run.manifest().size().firms() : run.manifest().size().persons();
    }

    private static Verdict skipped(Law law, String why) {
        return new Verdict(law, Verdict.Finding.SKIPPED, why, 0, 0, List.of());
    }

    private static Map<String, Object> row(Answer answer) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int column = 0; column < answer.columns().size(); column++) {
            Object value = answer.value(column);
            if (value != null) {
                row.put(answer.columns().get(column).name(), value);
            }
        }
        return row;
    }

    private Optional<TableEntry> entry(String need) {
        String table = need.split("\\.", 2)[0];
        return run.manifest().tables().stream()
                .filter(entry -> entry.name().equals(table))
                .findFirst();
    }

    private boolean isThere(String need) {
        Optional<TableEntry> table = entry(need);
        int dot = need.indexOf('.');
        return table.isPresent()
                && (dot < 0
                        || table.get().columns().stream().map(Column::name).anyMatch(need.substring(dot + 1)::equals));
    }
}
