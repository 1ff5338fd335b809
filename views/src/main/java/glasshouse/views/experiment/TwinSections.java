package glasshouse.views.experiment;

import glasshouse.experiment.finding.StoredTwin;
import glasshouse.views.figure.Say;
import glasshouse.views.markup.Element;
import glasshouse.views.plot.Forest;
import glasshouse.views.plot.Forest.Standing;
import glasshouse.views.text.Numbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What differs between twins, how sure that is, and for whom. */
final class TwinSections {
    private static final int MOST_DRAWN = 20;
    private static final int MOST_METRICS = 3;
    private static final int MOST_STRATA = 10;
    private static final String PERCENT = "% of the baseline; beside it the difference";

    private final Plates plates;
    private final StoredTwin twin;
    private final TwinReadings readings;

    private TwinSections(Plates plates, StoredTwin twin, TwinReadings readings) {
        this.plates = plates;
        this.twin = twin;
        this.readings = readings;
    }

    static List<Element> of(Plates plates, StoredTwin twin, TwinReadings readings) {
        TwinSections writes = new TwinSections(plates, twin, readings);
        List<Element> sections = new ArrayList<>();
        sections.add(writes.effects());
        Element strata = plates.scope().section("strata", "Whom it befalls");
        int drawn = 0;
        for (String variant : readings.variants()) {
            for (StoredTwin.Row row : writes.leading(variant)) {
                strata.add(writes.strata(row));
                drawn++;
            }
        }
        if (drawn > 0) {
            sections.add(strata);
        }
        return sections;
    }

    private List<String> sides() {
        return twin.effects().stream().map(StoredTwin.Row::side).distinct().toList();
    }

    private Element effects() {
        Element section = plates.scope().section("effects", "What differs, and how sure that is");
        long differ = count(Standing.TOGETHER) + count(Standing.ALONE) + count(Standing.UNRESOLVED);
        section.add(Say.paragraph(Numbers.count(readings.everyone().size(), "difference") + " were looked at. "
                + Numbers.count(count(Standing.NONE)) + " of them are equal to the bit in every pair. Of the "
                + Numbers.count(differ) + " others "
                + Numbers.count(count(Standing.TOGETHER) + count(Standing.ALONE))
                + " are resolved when looked at alone, and " + Numbers.count(count(Standing.TOGETHER))
                + " when all are looked at together (Holm)."));
        for (String variant : readings.variants()) {
            for (String side : sides()) {
                List<StoredTwin.Row> differing = readings.differing(variant, side);
                if (!differing.isEmpty()) {
                    section.add(figure(variant, side, differing));
                }
            }
        }
        return section;
    }

    private long count(Standing standing) {
        return readings.everyone().stream()
                .filter(row -> readings.standing(row) == standing)
                .count();
    }

    private Element figure(String variant, String side, List<StoredTwin.Row> differing) {
        List<Forest.Row> rows = differing.stream()
                .filter(TwinReadings::hasShare)
                .limit(MOST_DRAWN)
                .map(row -> readings.share(row, Say.plain(row.metric())))
                .toList();
        String title = Say.upper(side) + " under " + variant;
        Forest forest = new Forest(
                new Forest.Caption(title, "The surest differences, each with its 95 % interval."),
                List.of(new Forest.Panel(title, PERCENT, rows)));
        return plates.figure("effects-" + Readings.plain(side + "-" + variant), title, forest)
                .under("The " + rows.size() + " surest of " + Numbers.count(differing.size(), "difference")
                        + ". Flows are sums from the change on, stocks are levels at the end.")
                .says(
                        "what the change does to these people, beyond what luck could do.",
                        "what it would do with other assumed numbers: the intervals cover luck alone.")
                .behind(table(differing))
                .element();
    }

    private Element table(List<StoredTwin.Row> differing) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (StoredTwin.Row row : differing) {
            List<@Nullable Object> cells = new ArrayList<>(List.of(row.metric(), row.unit()));
            cells.add(twin.meanings().get(row.metric()));
            cells.addAll(List.of(row.baseline(), row.twin(), row.difference()));
            cells.add(row.low());
            cells.add(row.high());
            cells.add((long) row.pairs());
            cells.add(
                    switch (readings.standing(row)) {
                        case TOGETHER -> "resolved, also together";
                        case ALONE -> "resolved alone";
                        default -> "unresolved";
                    });
            rows.add(cells);
        }
        return Plates.table(
                "Every difference, as twin.json holds it; all others are equal to the bit",
                List.of(
                        "metric",
                        "unit",
                        "what is counted",
                        "baseline",
                        "twin",
                        "difference",
                        "low",
                        "high",
                        "pairs",
                        "verdict"),
                rows);
    }

    /** Chooses the surest differences of which there are parts of the people to tell apart. */
    private List<StoredTwin.Row> leading(String variant) {
        return sides().stream()
                .flatMap(side -> readings.differing(variant, side).stream())
                .filter(row -> TwinReadings.hasShare(row) && readings.standing(row) == Standing.TOGETHER)
                .filter(row -> !parts(row).isEmpty())
                .limit(MOST_METRICS)
                .toList();
    }

    /** Returns the same difference in the strata of every cut that has few. */
    private Map<String, List<StoredTwin.Row>> parts(StoredTwin.Row whole) {
        Map<String, List<StoredTwin.Row>> parts = new LinkedHashMap<>();
        for (StoredTwin.Row row : twin.effects()) {
            boolean same = row.variant().equals(whole.variant())
                    && row.side().equals(whole.side())
                    && row.metric().equals(whole.metric());
            if (same && !row.cut().equals(whole.cut()) && row.baseline() > 0) {
                parts.computeIfAbsent(row.cut(), cut -> new ArrayList<>()).add(row);
            }
        }
        parts.values().removeIf(rows -> rows.size() > MOST_STRATA || rows.size() < 2);
        return parts;
    }

    private Element strata(StoredTwin.Row whole) {
        List<Forest.Panel> panels = new ArrayList<>();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        parts(whole).forEach((cut, parts) -> {
            panels.add(new Forest.Panel(
                    "by " + cut,
                    PERCENT,
                    parts.stream()
                            .map(row -> readings.share(row, row.stratum()))
                            .toList()));
            for (StoredTwin.Row row : parts) {
                List<@Nullable Object> cells =
                        new ArrayList<>(List.of(cut, row.stratum(), row.baseline(), row.twin(), row.difference()));
                cells.add(row.low());
                cells.add(row.high());
                rows.add(cells);
            }
        });
        String title = Say.upper(Say.plain(whole.metric())) + " under " + whole.variant();
        Forest forest = new Forest(new Forest.Caption(title, "The difference in every part of the people."), panels);
        return plates.figure("strata-" + Readings.plain(whole.metric() + "-" + whole.variant()), title, forest)
                .under(Say.full(Say.upper(twin.meanings().getOrDefault(whole.metric(), whole.unit())))
                        + " Parts of the people are each looked at alone.")
                .behind(Plates.table(
                        "Every part, as twin.json holds it",
                        List.of("cut", "stratum", "baseline", "twin", "difference", "low", "high"),
                        rows))
                .element();
    }
}
