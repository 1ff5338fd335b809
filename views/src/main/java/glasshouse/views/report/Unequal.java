package glasshouse.views.report;

import glasshouse.experiment.summary.Summary.Grade;
import glasshouse.experiment.summary.Summary.ListFigures;
import java.util.ArrayList;
import java.util.List;

/**
 * How often the same thing happens to different people: by income, residence, group, age and education, one cut at a time.
 *
 * @param measured what is compared
 */
public record Unequal(List<Measured> measured) {
    private static final String NONE = "0";

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
     * @param asked a row for each stratum: cut, stratum, part, whole
     */
    public record Measured(String title, String of, Kind kind, Asked asked) {
        /** Gets the interval of a row, in percent or per thousand. */
        public Interval interval(int row) {
            return interval(asked.count(row, "part"), asked.count(row, "whole"));
        }

        /** Gets the interval of everyone, in percent or per thousand. */
        public Interval average() {
            long part = 0;
            long whole = 0;
            for (int row = 0; row < asked.size(); row++) {
                if (asked.text(row, "cut").equals("income")) {
                    part += asked.count(row, "part");
                    whole += asked.count(row, "whole");
                }
            }
            return interval(part, whole);
        }

        private Interval interval(long part, long whole) {
            return kind == Kind.SHARE
                    ? Interval.wilson(part, whole).times(100)
                    : Interval.poisson(part, whole).times(1000);
        }
    }

    /** Keeps a copy of the list. */
    public Unequal {
        measured = List.copyOf(measured);
    }

    /** Asks a run what befalls whom. */
    public static Unequal of(Stored run) {
        List<Measured> all = new ArrayList<>();
        String persons = "sum(persons) filter (week = " + run.lastWeek() + ")";
        if (!run.blacklists().isEmpty() && run.counts("blacklisted")) {
            String on = "sum(blacklisted) filter (week = " + run.lastWeek() + ")";
            add(all, run, "On a blacklist at the end", "adults", Kind.SHARE, on, persons);
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
        add(all, run, "Below the grade of the start", "adults", Kind.SHARE, below(run), persons);
        add(all, run, "On a redlist at the end", "adults", Kind.SHARE, red(run), persons);
        List<String> denials = run.denials();
        add(all, run, "Requests denied", "1,000 adults", Kind.PER_THOUSAND, run.sum(denials), persons);
        return new Unequal(all);
    }

    private static void add(
            List<Measured> into, Stored run, String title, String of, Kind kind, String part, String whole) {
        if (part.equals(NONE) || whole.equals(NONE)) {
            return;
        }
        Asked asked = run.ask(question(part, whole));
        if (asked.sum("part") > 0) {
            into.add(new Measured(title, of, kind, asked));
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

    private static String below(Stored run) {
        var points = run.summary().points();
        if (points == null) {
            return NONE;
        }
        List<String> metrics = new ArrayList<>();
        for (Grade grade : run.summary().grades()) {
            if (grade.grade().equals(Grades.first(run))) {
                break;
            }
            String metric = run.metric("grade_", grade.grade(), "");
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
}
