package glasshouse.views.life;

import glasshouse.experiment.estimate.Estimate;
import glasshouse.experiment.life.Harm;
import glasshouse.experiment.life.Life;
import glasshouse.experiment.life.LifeListing;
import glasshouse.experiment.life.Lucks;
import glasshouse.views.text.Grid;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Lays out what two regimes did to one person in one luck, the mean over other lucks beside it. */
public final class LuckTable {
    private final Lucks.Told told;
    private final List<Harm[]> others;

    /** Lays out this. */
    public LuckTable(Lucks.Told told) {
        this.told = told;
        this.others = told.harms().subList(1, told.harms().size());
    }

    /** Returns lines for a terminal. */
    public List<String> lines() {
        Grid grid = new Grid(1).row("", "this luck", "twin", "mean of others", "twin", "difference");
        for (int number = 0; number < Harm.NAMES.size(); number++) {
            Harm[] own = told.harms().getFirst();
            grid.row(
                    Harm.NAMES.get(number),
                    number(own[0].at(number)),
                    number(own[1].at(number)),
                    number(mean(0, number)),
                    number(mean(1, number)),
                    difference(number));
        }
        List<String> lines = new ArrayList<>(grid.lines());
        lines.addAll(causes("In this luck", told.baseline()));
        lines.addAll(causes("Under the other regime", told.twin()));
        lines.add(
                "The mean is over %d other lucks of the same people; +- is half of its 95 %% interval, ? marks what is unresolved."
                        .formatted(others.size()));
        return lines;
    }

    private static List<String> causes(String where, Life life) {
        return Harm.wrongful(life).stream()
                .map(listing -> "%s: wrongfully on %s from %s, %s weeks, because of %s."
                        .formatted(
                                where,
                                listing.list(),
                                life.horizon().dateOf(listing.startDay()),
                                number(Harm.weeks(life, listing)),
                                Harm.causes(listing).stream()
                                        .map(LuckTable::cause)
                                        .collect(Collectors.joining(", "))))
                .toList();
    }

    private static String cause(LifeListing.Basis basis) {
        return basis.record().text() + (basis.provenance().isEmpty() ? "" : " (" + basis.provenance() + ")");
    }

    private static List<String> events(Life life) {
        return Harm.wrongful(life).stream()
                .flatMap(listing -> Harm.causes(listing).stream())
                .map(LuckTable::cause)
                .toList();
    }

    private double mean(int regime, int number) {
        return others.stream()
                .mapToDouble(harms -> harms[regime].at(number))
                .average()
                .orElse(Double.NaN);
    }

    private Estimate estimate(int number) {
        return Estimate.of(others.stream()
                .mapToDouble(harms -> harms[1].at(number) - harms[0].at(number))
                .toArray());
    }

    private String difference(int number) {
        Estimate estimate = estimate(number);
        String half = Double.isFinite(estimate.high()) ? " +-" + number(estimate.high() - estimate.mean()) : "";
        return number(estimate.mean()) + half + (estimate.verdict() == Estimate.Verdict.UNRESOLVED ? " ?" : "");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, Math.abs(value) >= 100 ? "%,.0f" : "%,.2f", value);
    }

    /** Returns it as a tree. */
    public Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (int number = 0; number < Harm.NAMES.size(); number++) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("baseline", told.harms().getFirst()[0].at(number));
            row.put("twin", told.harms().getFirst()[1].at(number));
            row.put("mean_baseline", mean(0, number));
            row.put("mean_twin", mean(1, number));
            row.put("mean_difference", estimate(number).mean());
            row.put("verdict", estimate(number).verdict().name().toLowerCase(Locale.ROOT));
            tree.put(Harm.NAMES.get(number).replace(' ', '_'), row);
        }
        tree.put("causes", events(told.baseline()));
        tree.put("causes_twin", events(told.twin()));
        return tree;
    }
}
