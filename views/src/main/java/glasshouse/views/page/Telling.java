package glasshouse.views.page;

import glasshouse.views.report.Asked;
import glasshouse.views.report.Report;
import glasshouse.views.report.Wordings;
import glasshouse.views.text.Numbers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tells the lines of a ledger as sentences; what goes on the same way again and again is told once. */
final class Telling {
    private final Asked lines;
    private final Report report;
    private final Wordings words;

    /**
     * A sentence.
     *
     * @param date date
     * @param day day of the run
     * @param what what the line says happened
     * @param sentence the sentence
     * @param cause the root event, or events, as text
     * @param isFalse whether it rests on something false
     */
    record Told(LocalDate date, long day, String what, String sentence, String cause, boolean isFalse) {}

    Telling(Asked lines, Report report) {
        this.lines = lines;
        this.report = report;
        this.words = report.words();
    }

    /** Tells all lines in their order. */
    List<Told> all() {
        List<Told> all = new ArrayList<>();
        int row = 0;
        while (row < lines.size()) {
            int last = row;
            while (last + 1 < lines.size() && goesOn(row, last + 1)) {
                last++;
            }
            long day = lines.count(row, "recorded");
            String sentence = last == row ? sentence(row) : again(row, last);
            all.add(new Told(
                    report.date(day), day, lines.text(row, "what"), sentence, causes(row, last), isFalse(row)));
            row = last + 1;
        }
        return all;
    }

    /** Says whether a line is one more entry under the same rule, whose truth is the same. */
    private boolean goesOn(int row, int next) {
        return lines.text(row, "what").equals("entry")
                && lines.text(next, "what").equals("entry")
                && lines.text(row, "rule").equals(lines.text(next, "rule"))
                && lines.text(row, "provenance").equals(lines.text(next, "provenance"));
    }

    private String causes(int row, int last) {
        return IntStream.rangeClosed(row, last)
                .mapToObj(line -> lines.text(line, "cause"))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String again(int row, int last) {
        return Say.upper(Say.plain(lines.text(row, "rule"))) + ", " + (last - row + 1) + " times until "
                + Say.date(report.date(lines.count(last, "recorded"))) + ": "
                + points(lines.count(row, "points_before"), lines.count(last, "points_after")) + falsely(row) + ".";
    }

    private String sentence(int row) {
        String what = lines.text(row, "what");
        String rule = lines.text(row, "rule");
        String name = Say.plain(rule);
        String meaning = words.meaning(rule);
        return switch (what) {
            case "act" -> "Does this: " + lower(meaning) + ".";
            case "sighting" -> "Seen by " + name + falsely(row) + ".";
            case "record" -> "Put on record at " + lower(meaning) + falsely(row) + ".";
            case "entry" -> Say.upper(Say.plain(rule)) + ": " + points(row) + falsely(row) + ".";
            case "reset" -> "The score is set back: " + points(row) + ".";
            case "listed" -> "Put on the list " + name + wrongfully(row) + ": " + Say.full(lower(meaning));
            case "extended" -> "Kept on the list " + name + " for longer.";
            case "expired" -> "Off the list " + name + ": the term has ended.";
            case "released" -> "Off the list " + name + ": did what it asks for.";
            case "corrected" -> "Off the list " + name + ": it was found to be wrong.";
            case "repaired" -> "Off the list " + name + ": earned it by repair.";
            case "announced" -> "The listing on " + name + " is made public.";
            case "notified" -> "Is told of being on " + name + ".";
            case "learned" -> "Learns only now of being on " + name + ".";
            case "request" -> "Asks for this: " + lower(meaning) + ".";
            case "denied" -> "Is denied this: " + lower(meaning) + cost(row) + falsely(row) + ".";
            case "favoured" -> "Is granted on better terms: " + lower(meaning) + ".";
            case "ordered" -> "A measure is ordered: " + lower(meaning) + ".";
            case "let_off" -> "A measure is not carried out: " + lower(meaning) + ".";
            case "sanctioned" -> "A measure begins: " + lower(meaning) + ".";
            case "unsanctioned" -> "A measure ends: " + lower(meaning) + ".";
            case "objection" -> "Objects to being on " + name + ".";
            case "appeal" -> "Goes to court over " + name + ".";
            case "repair" -> "Asks to be taken off " + name + " for good deeds.";
            case "upheld" -> "Is found to be right (" + name + ").";
            case "rejected" -> "Is turned down (" + name + ").";
            case "moot" -> "What was filed about " + name + " comes to nothing: the listing is over.";
            case "barred" -> "May not file about " + name + ".";
            case "tie_cut" -> "Somebody they knew breaks with them.";
            default -> Say.upper(Say.plain(what)) + ": " + name + falsely(row) + ".";
        };
    }

    private boolean isFalse(int row) {
        String provenance = lines.text(row, "provenance");
        return isWrongful(row) || !provenance.isEmpty() && !provenance.equals(Provenance.OWN_ACT);
    }

    private boolean isWrongful(int row) {
        return lines.has("class") && lines.text(row, "class").equals("wrongful");
    }

    private String wrongfully(int row) {
        return isWrongful(row) ? ", which would not be so but for what was false" : "";
    }

    private String falsely(int row) {
        return isFalse(row) ? ", though " + Provenance.meaning(lines.text(row, "provenance")) : "";
    }

    private String points(int row) {
        return points(lines.count(row, "points_before"), lines.count(row, "points_after"));
    }

    private static String points(long before, long after) {
        return Numbers.count(before) + " \u2192 " + Numbers.count(after) + " points";
    }

    private String cost(int row) {
        if (!lines.has("cost_yuan")) {
            return "";
        }
        List<String> costs = new ArrayList<>();
        if (lines.number(row, "cost_yuan") > 0) {
            costs.add(Numbers.count(Math.round(lines.number(row, "cost_yuan"))) + " yuan");
        }
        if (lines.number(row, "hours_lost") > 0) {
            costs.add(Numbers.count(Math.round(lines.number(row, "hours_lost")), "hour"));
        }
        return costs.isEmpty() ? "" : ", which costs " + String.join(" and ", costs);
    }

    private static String lower(String text) {
        boolean isShouted = text.length() > 1 && Character.isUpperCase(text.charAt(1));
        return !isShouted && !text.isEmpty() ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
    }
}
