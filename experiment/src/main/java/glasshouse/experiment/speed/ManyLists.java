package glasshouse.experiment.speed;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes worlds that differ in how many lists there are and in nothing else: a hundred kinds of act, each seen by two agencies,
 * are shared out among the lists, so that every record puts on exactly one. Nobody reoffends often enough for it to matter that who
 * is on a list is not put on it again.
 */
final class ManyLists {
    private static final int ACTS = 100;
    private static final int AGENCIES = 2;

    private ManyLists() {}

    /**
     * Makes a world.
     *
     * @param lists how many; must divide 100, or be 200
     */
    static Workload of(int lists, int persons, int weeks) {
        return Workload.read("""
                scenario: many-lists
                title: "Many lists"
                horizon: {start: 2018-01-01, weeks: %d}
                society:
                  persons: %d
                  represented: %d
                  population: china-2020
                  ties: {}
                  conduct: {means: {}, acts: {%s}}
                institution:
                  agencies: {agency-0: {what: an agency}, agency-1: {what: an agency}}
                  registers: {books-0: {agency: agency-0, sees: {%s}}, books-1: {agency: agency-1, sees: {%s}}}
                  lists: {%s}
                observe: {followed: 0, whole_up_to: 0, listings_up_to: 0}
                """.formatted(weeks, persons, persons, acts(), seen(), seen(), lists(lists)));
    }

    private static String acts() {
        return each(ACTS, "act-%03d: {what: an act, nature: unlawful, ceiling: 0.6, propensity: 0.05}");
    }

    private static String seen() {
        return each(ACTS, "act-%03d: 0.1");
    }

    private static String each(int n, String form) {
        return IntStream.range(0, n).mapToObj(form::formatted).collect(Collectors.joining(", "));
    }

    private static String lists(int lists) {
        return IntStream.range(0, lists).mapToObj(list -> list(list, lists)).collect(Collectors.joining(", "));
    }

    private static String list(int list, int lists) {
        boolean shared = lists > ACTS;
        int first = shared ? list / AGENCIES : list * (ACTS / lists);
        int last = shared ? first + 1 : first + ACTS / lists;
        String acts =
                IntStream.range(first, last).mapToObj("act-%03d"::formatted).collect(Collectors.joining(", "));
        String agency = "agency-" + list % AGENCIES;
        return "list-%03d: {what: a list, colour: black, agency: %s, acts: [%s], records_of: '%s', term: 182, published: false}"
                .formatted(list, agency, acts, shared ? agency : "");
    }
}
