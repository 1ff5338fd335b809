package glasshouse.views.summary;

import glasshouse.experiment.summary.Summary.ClassCount;
import glasshouse.experiment.summary.Summary.ListFigures;
import glasshouse.experiment.summary.Summary.Rate;
import glasshouse.views.text.Grid;
import glasshouse.views.text.Numbers;
import glasshouse.views.text.Wrap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/** The lists of a run as a table, blacklists first, and who is put on a blacklist. */
final class ListTable {
    private static final int MOST_LISTS = 4;
    private static final int LONGEST_NAME = 24;
    private static final String INDENT = "         ";

    private ListTable() {}

    static List<String> lines(List<ListFigures> lists) {
        if (lists.isEmpty()) {
            return List.of("Lists    none in this regime");
        }
        List<ListFigures> shown = lists.stream()
                .sorted(Comparator.comparing(list -> !list.black()))
                .limit(lists.size() <= MOST_LISTS ? MOST_LISTS : MOST_LISTS - 1)
                .toList();
        Grid grid = new Grid(1);
        grid.row("Lists", "listed", "wrongly", "on it now", "of 1,000 poorest", "richest");
        for (ListFigures list : shown) {
            grid.row(
                    name(list),
                    Numbers.count(list.begun()),
                    Numbers.share(wrongful(list), list.begun()),
                    Numbers.count(list.inForce()),
                    rate(incomes(list).getFirst()),
                    rate(incomes(list).getLast()));
        }
        List<String> lines = new ArrayList<>(grid.lines());
        if (lists.size() > shown.size()) {
            lines.add("  and " + Numbers.count(lists.size() - shown.size(), "more list") + ", in summary.json");
        }
        lines.addAll(who(lists.stream().filter(ListFigures::black).toList()));
        return lines;
    }

    private static String name(ListFigures list) {
        String name = "  " + (list.colour().equals("none") ? "case" : list.colour()) + " " + list.list();
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 3) + "...";
    }

    private static long wrongful(ListFigures list) {
        return list.begunByClass().stream()
                .filter(some -> some.name().equals("wrongful"))
                .mapToLong(ClassCount::count)
                .sum();
    }

    private static List<Rate> incomes(ListFigures list) {
        return list.who().stream().filter(rate -> rate.by().equals("income")).toList();
    }

    private static String rate(Rate rate) {
        return Numbers.perThousand(rate.count(), rate.persons());
    }

    /** Adds the blacklists up, by residence and by group. */
    private static List<String> who(List<ListFigures> black) {
        SequencedMap<String, Rate> sums = new LinkedHashMap<>();
        for (ListFigures list : black) {
            for (Rate rate : list.who()) {
                if (!rate.by().equals("income")) {
                    sums.merge(rate.stratum(), rate, ListTable::sum);
                }
            }
        }
        if (sums.isEmpty()) {
            return List.of();
        }
        String rates = sums.values().stream()
                .map(rate -> rate.stratum() + " " + rate(rate))
                .collect(Collectors.joining(", "));
        return Wrap.of("Who      ", INDENT, "listings on blacklists per 1,000 adults: " + rates);
    }

    private static Rate sum(Rate one, Rate other) {
        return new Rate(one.by(), one.stratum(), one.persons(), one.count() + other.count());
    }
}
