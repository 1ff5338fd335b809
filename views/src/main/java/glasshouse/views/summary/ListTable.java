package glasshouse.views.summary;

import glasshouse.experiment.figure.ClassCount;
import glasshouse.experiment.figure.ListFigures;
import glasshouse.experiment.figure.Rate;
import glasshouse.views.text.Grid;
import glasshouse.views.text.Numbers;
import glasshouse.views.text.Wrap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/** The lists of a side as a table, blacklists first, and who is put on a blacklist. */
final class ListTable {
    private static final int MOST_LISTS = 4;
    private static final int LONGEST_NAME = 24;
    private static final String INDENT = "         ";

    private ListTable() {}

    /** Writes the lists of persons, with how they fall on poor and rich. */
    static List<String> ofPersons(List<ListFigures> lists) {
        if (lists.isEmpty()) {
            return List.of("Lists    none in this regime");
        }
        Grid grid = new Grid(1);
        grid.row("Lists", "listed", "wrongly", "on it now", "of 1,000 poorest", "richest");
        for (ListFigures list : shown(lists)) {
            grid.row(
                    name(list),
                    Numbers.count(list.begun()),
                    Numbers.share(of(list, "wrongful"), list.begun()),
                    Numbers.count(list.inForce()),
                    rate(incomes(list).getFirst()),
                    rate(incomes(list).getLast()));
        }
        return lines(grid, lists, "adults", List.of("residence", "group"));
    }

    /** Writes the lists of firms, with how many listings are for what others did. */
    static List<String> ofFirms(List<ListFigures> lists) {
        if (lists.isEmpty()) {
            return List.of("Lists    none of firms in this regime");
        }
        Grid grid = new Grid(1);
        grid.row("Lists", "listed", "wrongly", "for others", "on it now");
        for (ListFigures list : shown(lists)) {
            grid.row(
                    name(list),
                    Numbers.count(list.begun()),
                    Numbers.share(of(list, "wrongful"), list.begun()),
                    Numbers.share(of(list, "derivative"), list.begun()),
                    Numbers.count(list.inForce()));
        }
        return lines(grid, lists, "firms", List.of("size", "ownership"));
    }

    private static List<ListFigures> shown(List<ListFigures> lists) {
        return lists.stream()
                .sorted(Comparator.comparing(list -> !list.black()))
                .limit(lists.size() <= MOST_LISTS ? MOST_LISTS : MOST_LISTS - 1)
                .toList();
    }

    private static List<String> lines(Grid grid, List<ListFigures> lists, String subjects, List<String> by) {
        List<String> lines = new ArrayList<>(grid.lines());
        int more = lists.size() - shown(lists).size();
        if (more > 0) {
            lines.add("  and " + Numbers.count(more, "more list") + ", in summary.json");
        }
        lines.addAll(who(lists.stream().filter(ListFigures::black).toList(), subjects, by));
        return lines;
    }

    private static String name(ListFigures list) {
        String name = "  " + (list.colour().equals("none") ? "case" : list.colour()) + " " + list.list();
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 3) + "...";
    }

    private static long of(ListFigures list, String listingClass) {
        return list.begunByClass().stream()
                .filter(some -> some.name().equals(listingClass))
                .mapToLong(ClassCount::count)
                .sum();
    }

    private static List<Rate> incomes(ListFigures list) {
        return list.who().stream().filter(rate -> rate.by().equals("income")).toList();
    }

    private static String rate(Rate rate) {
        return Numbers.perThousand(rate.count(), rate.persons());
    }

    /** Adds the blacklists up, by what is not in the table. */
    private static List<String> who(List<ListFigures> black, String subjects, List<String> by) {
        SequencedMap<String, Rate> sums = new LinkedHashMap<>();
        for (ListFigures list : black) {
            for (Rate rate : list.who()) {
                if (by.contains(rate.by())) {
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
        return Wrap.of("Who      ", INDENT, "listings on blacklists per 1,000 " + subjects + ": " + rates);
    }

    private static Rate sum(Rate one, Rate other) {
        return new Rate(one.by(), one.stratum(), one.persons(), one.count() + other.count());
    }
}
