package glasshouse.results.law;

import glasshouse.observation.table.Column;
import glasshouse.results.manifest.Manifest;
import glasshouse.results.manifest.TableEntry;
import glasshouse.results.query.RunQuery;
import glasshouse.results.store.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Laws of counts: the folder is whole, and every level is what came less what went. */
final class CountLaws {
    private static final String TALLY = "tally";
    private static final String WIDE = TALLY + RunQuery.WIDE;
    private static final List<String> CLASSES = List.of("sound", "wrongful", "derivative", "lawful_act", "irregular");
    private static final List<String> ENDS = List.of("expired_", "released_", "corrected_", "repaired_");
    private static final String NONE = "SELECT 1 WHERE false";

    private final Manifest manifest;
    private final List<String> metrics;

    private CountLaws(Manifest manifest, String prefix) {
        this.manifest = manifest;
        this.metrics = manifest.tables().stream()
                .filter(table -> table.name().equals(prefix + TALLY))
                .flatMap(table -> table.columns().stream().skip(table.keys()))
                .map(Column::name)
                .toList();
    }

    /** Lists the laws of the run's folder. */
    static List<Law> ofFolder(Manifest manifest) {
        CountLaws laws = new CountLaws(manifest, "");
        return List.of(
                Law.of("digest", "The run has a digest of 64 hexadecimal digits.", List.of("metric"), laws.digest()),
                Law.of("rows", "Every table has as many rows as the manifest says.", List.of("metric"), laws.rows()));
    }

    /** Lists the laws of the counts of a side, as if its tables were those of persons. */
    static List<Law> of(Manifest manifest, String prefix) {
        CountLaws laws = new CountLaws(manifest, prefix);
        List<Law> all = new ArrayList<>();
        all.add(Law.of(
                "stocks-of-lists",
                "At the end of every week as many are on a list as were put on it less those who came off.",
                List.of(TALLY),
                laws.each(laws.lists(), laws::listStocks)));
        all.add(Law.of(
                "stocks-of-pools",
                "At the end of every week as many claims wait at a pool as were made less those granted and turned away.",
                List.of(TALLY),
                laws.each(laws.named("waiting_"), laws::poolStocks)));
        all.add(Law.of(
                "records-on-their-way",
                "At the end of every week as many records are on their way to the master database as were sent less those"
                        + " joined, missed, lost and withdrawn.",
                List.of(TALLY),
                laws.joining()));
        all.add(Law.of(
                "strata",
                "The strata of every cut sum to everyone, for all subjects and for those on lists.",
                List.of(TALLY),
                laws.each(laws.ofSubjects(), CountLaws::strata)));
        all.add(Law.of(
                        "listings-counted",
                        "As many listings are kept of each list and class as were counted.",
                        List.of("listing"),
                        laws.each(laws.lists(), laws::listings))
                .when(Law.Condition.EVERY_LISTING_KEPT));
        return all;
    }

    private String digest() {
        String digest = Sql.text(manifest.identity().digest());
        return "SELECT " + digest + " AS digest WHERE NOT regexp_full_match(" + digest + ", '[0-9a-f]{64}')";
    }

    private String rows() {
        return manifest.tables().stream()
                .map(table -> "SELECT * FROM (SELECT " + Sql.text(table.name()) + " AS name, " + table.rows()
                        + " AS said, count(*) AS found FROM " + stored(table) + ") WHERE said <> found")
                .collect(Collectors.joining(" UNION ALL "));
    }

    private static String stored(TableEntry table) {
        return Sql.name(table.keys() < table.columns().size() ? table.name() + RunQuery.WIDE : table.name());
    }

    private String each(List<String> names, Function<String, String> sql) {
        return names.isEmpty() ? NONE : names.stream().map(sql).collect(Collectors.joining(" UNION ALL "));
    }

    /** Lists what follows a prefix among the metrics. */
    private List<String> named(String prefix) {
        return metrics.stream()
                .filter(metric -> metric.startsWith(prefix))
                .map(metric -> metric.substring(prefix.length()))
                .toList();
    }

    private List<String> lists() {
        return named("expired_");
    }

    private List<String> ofSubjects() {
        List<String> names = new ArrayList<>(List.of("persons", "firms"));
        for (String list : lists()) {
            CLASSES.forEach(listingClass -> names.add("on_" + list + "_" + listingClass));
        }
        names.retainAll(metrics);
        return names;
    }

    private String sum(List<String> names) {
        return names.stream()
                .filter(metrics::contains)
                .map(name -> "coalesce(" + Sql.name(name) + ", 0)")
                .collect(Collectors.joining(" + ", "(0 + ", ")"));
    }

    private static List<String> byClass(String prefix, String list) {
        return CLASSES.stream()
                .map(listingClass -> prefix + list + "_" + listingClass)
                .toList();
    }

    private String listStocks(String list) {
        List<String> ends = ENDS.stream().map(end -> end + list).toList();
        return level(list, sum(byClass("on_", list)), sum(byClass("listed_", list)) + " - " + sum(ends), "true");
    }

    private String poolStocks(String pool) {
        String away = "turned_away_" + pool;
        String gone = sum(metrics.contains(away) ? List.of("granted_" + pool, away) : List.of("granted_" + pool));
        String flow = sum(List.of("claims_" + pool)) + " - " + gone;
        return level(pool, sum(List.of("waiting_" + pool)), flow, "cut = 'all'");
    }

    private String joining() {
        String gone = sum(List.of("joined", "joining_missed", "joining_lost", "joining_withdrawn"));
        return metrics.contains("joining_sent")
                ? level("joining", sum(List.of("joining_waiting")), sum(List.of("joining_sent")) + " - " + gone, "true")
                : NONE;
    }

    private static String level(String name, String stock, String flow, String where) {
        return "SELECT * FROM (SELECT " + Sql.text(name) + " AS name, week, cut, stratum, " + stock + " AS level, sum("
                + flow + ") OVER (PARTITION BY cut, stratum ORDER BY week) AS came_less_went FROM " + WIDE + " WHERE "
                + where + ") WHERE level <> came_less_went";
    }

    private static String strata(String metric) {
        String value = "coalesce(" + Sql.name(metric) + ", 0)";
        return "SELECT * FROM (SELECT " + Sql.text(metric) + " AS metric, parts.week, parts.cut, parts.value AS strata,"
                + " everyone.value AS everyone FROM (SELECT week, cut, sum(" + value + ") AS value FROM " + WIDE
                + " WHERE cut <> 'all' GROUP BY week, cut) parts JOIN (SELECT week, " + value + " AS value FROM " + WIDE
                + " WHERE cut = 'all') everyone USING (week)) WHERE strata <> everyone";
    }

    private String listings(String list) {
        return CLASSES.stream()
                .filter(listingClass -> metrics.contains("listed_" + list + "_" + listingClass))
                .map(listingClass -> "SELECT * FROM (SELECT " + Sql.text(list) + " AS list, " + Sql.text(listingClass)
                        + " AS class, (SELECT count(*) FROM listing WHERE replace(list, '-', '_') = " + Sql.text(list)
                        + " AND class = " + Sql.text(listingClass) + ") AS kept, (SELECT coalesce(sum("
                        + Sql.name("listed_" + list + "_" + listingClass) + "), 0) FROM " + WIDE
                        + " WHERE cut = 'all') AS counted) WHERE kept <> counted")
                .collect(Collectors.joining(" UNION ALL "));
    }
}
