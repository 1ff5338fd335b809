package glasshouse.views.report;

import glasshouse.results.store.Sql;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What surveys found, beside what those who answered think.
 *
 * @param approval for each survey that asked for approval, a row for what is said, what is thought, and what would be thought if what
 *     the system does were known; a column for each answer
 * @param others a row for each survey and other question: how many said yes, and how many answered; empty where nothing else was asked
 */
public record Opinions(Map<String, Asked> approval, Optional<Asked> others) {
    /** The answers to the question on approval, in the order of reports. */
    public static final List<String> ANSWERS =
            List.of("strongly_approve", "somewhat_approve", "neutral", "somewhat_disapprove", "strongly_disapprove");

    /** Asks a run for its surveys; empty if there were none. */
    static Optional<Opinions> find(Stored run) {
        if (!run.has("survey")) {
            return Optional.empty();
        }
        Map<String, Asked> approval = new LinkedHashMap<>();
        Asked surveys = run.ask("select survey, min(week) as week from survey where " + Stored.EVERYONE
                + " and question = 'approval' group by survey order by week, survey");
        String answers = ANSWERS.stream()
                .map(answer -> "coalesce(sum(persons) filter (answer = '" + answer + "'), 0)::bigint as " + answer)
                .collect(Collectors.joining(",\n  "));
        for (String survey : surveys.texts("survey")) {
            approval.put(
                    survey,
                    run.ask("select way,\n  " + answers + "\nfrom (unpivot (from survey where " + Stored.EVERYONE
                            + " and question = 'approval' and survey = " + Sql.text(survey)
                            + ") on stated, private, informed into name way value persons)\n"
                            + "group by way order by way = 'informed', way = 'private'"));
        }
        Asked others = run.ask("select survey, question, sum(stated) filter (answer = 'yes')::bigint as yes,"
                + " sum(stated)::bigint as answered\nfrom survey where " + Stored.EVERYONE
                + " and question <> 'approval' group by all order by all");
        return Optional.of(new Opinions(approval, others.isEmpty() ? Optional.empty() : Optional.of(others)));
    }

    /** Counts those who approve, of a row of an answer. */
    public static long approving(Asked asked, int row) {
        return asked.count(row, ANSWERS.getFirst()) + asked.count(row, ANSWERS.get(1));
    }

    /** Counts all who answered, of a row of an answer. */
    public static long all(Asked asked, int row) {
        return ANSWERS.stream().mapToLong(answer -> asked.count(row, answer)).sum();
    }
}
