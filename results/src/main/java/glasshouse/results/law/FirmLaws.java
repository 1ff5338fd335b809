package glasshouse.results.law;

import glasshouse.engine.world.World;
import glasshouse.results.manifest.Manifest;
import glasshouse.results.manifest.TableEntry;
import glasshouse.results.query.RunQuery;
import glasshouse.results.store.Sql;
import java.util.ArrayList;
import java.util.List;

/** Turns laws of persons into laws of firms: the same queries, in which the tables' names stand for those of firms. */
final class FirmLaws {
    /** Their regime's numbers stand where those of the persons' regime do. */
    private static final String PARAMETERS =
            "parameter AS (SELECT * REPLACE (regexp_replace(path, '^firms[.]', '') AS path)"
                    + " FROM parameter WHERE path LIKE 'firms.%' OR path LIKE 'observe.%')";

    private final List<String> tables = new ArrayList<>();
    private final String names;

    FirmLaws(Manifest manifest) {
        List<String> names = new ArrayList<>(List.of(PARAMETERS));
        for (TableEntry table : manifest.tables()) {
            if (table.name().startsWith(World.OF_FIRMS)) {
                String name = table.name().substring(World.OF_FIRMS.length());
                tables.add(name);
                names.add(standsFor(name));
                if (table.keys() < table.columns().size()) {
                    names.add(standsFor(name + RunQuery.WIDE));
                }
            }
        }
        this.names = "WITH " + String.join(", ", names);
    }

    private static String standsFor(String name) {
        return Sql.name(name) + " AS (FROM " + Sql.name(World.OF_FIRMS + name) + ")";
    }

    /** Returns the law of firms that is this one of persons. */
    Law of(Law law) {
        return new Law(
                "firms-" + law.name(),
                "Of firms: " + law.sentence(),
                law.needs().stream().map(this::need).toList(),
                law.condition(),
                names + " SELECT * FROM (" + law.sql() + ")");
    }

    private String need(String need) {
        return tables.contains(need.split("\\.", 2)[0]) ? World.OF_FIRMS + need : need;
    }
}
