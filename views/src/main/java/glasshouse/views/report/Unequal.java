package glasshouse.views.report;

import glasshouse.experiment.figure.ListFigures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How often the same thing happens to different people: by income, residence, group, age and education, one cut at a time; or to
 * different firms, by size, ownership, margin and sector.
 *
 * @param cuts what they are cut by, in order; everyone is in a stratum of the first
 * @param measured what is compared
 */
public record Unequal(List<String> cuts, List<Measured> measured) {
    private static final String NONE = "0";
    private static final List<String> OF_PERSONS = List.of("income", "residence", "group", "age", "education");
    private static final List<String> OF_FIRMS = List.of("size", "ownership", "margin", "sector");

    /** What an interval can be put around. */
    public enum Kind {
        /** A share of people or of listings: Wilson's interval. */
        SHARE,
        /** Single events among a thousand people: Poisson's interval. */
        PER_THOUSAND
    }

    /**
     * One thing that is compared between people.
     *
     * @param title what it is
     * @param of what it is a share of, or a rate among
     * @param kind share or rate
     * @param whole the cut that holds everyone
     * @param asked a row for each stratum: cut, stratum, part, whole
     */
    public record Measured(String title, String of, Kind kind, String whole, Asked asked) {
        /** Gets the interval of a row, in percent or per thousand. */
        public Interval interval(int row) {
            return interval(asked.count(row, "part"), asked.count(row, "whole"));
        }

        /** Gets the interval of everyone, in percent or per thousand. */
        public Interval average() {
            long part = 0;
            long of = 0;
            for (int row = 0; row < asked.size(); row++) {
                if (asked.text(row, "cut").equals(whole)) {
                    part += asked.count(row, "part");
                    of += asked.count(row, "whole");
                }
            }
            return interval(part, of);
        }

        private Interval interval(long part, long of) {
            return kind == Kind.SHARE
                    ? Interval.wilson(part, of).times(100)
                    : Interval.poisson(part, of).times(1000);
        }
    }

    /** Keeps copies of the lists. */
    public Unequal {
        cuts = List.copyOf(cuts);
        measured = List.copyOf(measured);
    }

    /** Asks a run what befalls whom. */
    public static Unequal of(Stored run) {
        List<Measured> all = new ArrayList<>();
        String who = run.isOfFirms() ? "firms" : "adults";
        String persons = "sum(" + (run.isOfFirms() ? "firms" : "persons") + ") filter (week = " + run.lastWeek() + ")";
        if (!run.blacklists().isEmpty() && run.counts("blacklisted")) {
            String on = "sum(blacklisted) filter (week = " + run.lastWeek() + ")";
            add(all, run, "On a blacklist at the end", who, Kind.SHARE, on, persons);
        }
        List<String> listed = new ArrayList<>();
        List<String> wrongful = new ArrayList<>();
        for (ListFigures list : run.blacklists()) {
            listed.addAll(Classes.metrics(run, "listed_", list.list()));
            String metric = run.metric("listed_", list.list(), "_wrongful");
            if (metric != null) {
                wrongful.add(metric);
            }
        }
        add(all, run, "Wrongfully listed", "blacklistings", Kind.SHARE, run.sum(wrongful), run.sum(listed));
        add(all, run, "Below the grade of the start", who, Kind.SHARE, below(run), persons);
        add(all, run, "On a redlist at the end", who, Kind.SHARE, red(run), persons);
        List<String> denials = run.denials();
        add(all, run, "Requests denied", "1,000 " + who, Kind.PER_THOUSAND, run.sum(denials), persons);
        return new Unequal(run.isOfFirms() ? OF_FIRMS : OF_PERSONS, all);
    }

    private static void add(
            List<Measured> into, Stored run, String title, String of, Kind kind, String part, String whole) {
        if (part.equals(NONE) || whole.equals(NONE)) {
            return;
        }
        Asked asked = run.ask(run.isOfFirms() ? ofFirms(run, part, whole) : question(part, whole));
        if (asked.sum("part") > 0) {
            into.add(new Measured(title, of, kind, run.isOfFirms() ? "size" : "income", asked));
        }
    }

    /** Adds up the strata of the cut by income, group and residence three ways; the other cuts are asked as they are. */
    private static String question(String part, String whole) {
        String from = " as part, " + whole + " as whole from tally_wide where ";
        String cells = from + "cut = 'income-group-residence' group by all";
        return "select 'income' as cut, split_part(stratum, ' ', 1) as stratum, " + part + cells
                + "\nunion all select 'residence', split_part(stratum, ' ', 3), " + part + cells
                + "\nunion all select 'group', split_part(stratum, ' ', 2), " + part + cells
                + "\nunion all select cut, stratum, " + part + from + "cut in ('age', 'education') group by all"
                + "\norder by cut, stratum";
    }

    private static String ofFirms(Stored run, String part, String whole) {
        String from = " as part, " + whole + " as whole from " + run.wide() + " where ";
        String cells = from + "cut = 'size-ownership-margin' group by all";
        return "select 'size' as cut, split_part(stratum, ' ', 1) as stratum, " + part + cells
                + "\nunion all select 'margin', split_part(stratum, ' ', 3), " + part + cells
                + "\nunion all select cut, stratum, " + part + from + "cut in ('ownership', 'sector') group by all"
                + "\norder by cut, stratum";
    }

    private static String below(Stored run) {
        if (run.points() == null) {
            return NONE;
        }
        List<String> metrics = new ArrayList<>();
        for (String grade : run.grades()) {
            if (grade.equals(Grades.first(run))) {
                break;
            }
            String metric = run.metric("grade_", grade, "");
            if (metric != null) {
                metrics.add("coalesce(" + metric + ", 0)");
            }
        }
        return metrics.isEmpty()
                ? NONE
                : "sum(" + String.join(" + ", metrics) + ") filter (week = " + run.lastWeek() + ")";
    }

    private static String red(Stored run) {
        List<String> metrics = new ArrayList<>();
        run.redlists().forEach(list -> metrics.addAll(Classes.metrics(run, "on_", list.list())));
        return metrics.isEmpty() || run.redlists().size() > 1
                ? NONE
                : "sum(" + String.join(" + ", metrics) + ") filter (week = " + run.lastWeek() + ")";
    }

    /**
     * What points take in money and in time, by fifth of income.
     *
     * @param fifths a row for each: persons, and what was gained, lost and spent
     */
    public record Price(Asked fifths) {

        /** Asks a run what points took; empty where there were none. */
        public static Optional<Price> find(Stored run) {
            if (run.points() == null || !run.counts("points_lost") && !run.counts("points_gained")) {
                return Optional.empty();
            }
            Map<String, String> wanted = new LinkedHashMap<>();
            wanted.put("persons", "sum(persons) filter (week = " + run.lastWeek() + ")");
            for (String metric : List.of(
                    "points_gained",
                    "points_lost",
                    "points_for_money",
                    "points_cost_yuan",
                    "points_for_work",
                    "points_cost_hours")) {
                if (run.counts(metric)) {
                    wanted.put(metric, "sum(" + metric + ")");
                }
            }
            List<String> columns = new ArrayList<>();
            wanted.forEach((name, sum) -> columns.add(sum + " as " + name));
            return Optional.of(new Price(run.ask("select split_part(stratum, ' ', 1) as fifth,\n  "
                    + String.join(",\n  ", columns)
                    + "\nfrom tally_wide where cut = 'income-group-residence' group by all order by fifth")));
        }

        /** Returns what a point cost in this, as it was paid; 0 where none was had so. */
        public double each(String cost, String points) {
            boolean counted = fifths.has(cost) && fifths.has(points) && fifths.sum(points) > 0;
            return counted ? (double) fifths.sum(cost) / fifths.sum(points) : 0;
        }

        /** Returns points for each person of a fifth, 0 for the poorest. */
        public double perPerson(int fifth, String metric) {
            return fifths.has(metric) ? fifths.number(fifth, metric) / Math.max(1, fifths.number(fifth, "persons")) : 0;
        }
    }
}
