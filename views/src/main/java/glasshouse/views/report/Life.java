package glasshouse.views.report;

import glasshouse.experiment.figure.ListFigures;
import glasshouse.experiment.life.Lives;
import glasshouse.experiment.run.RunListener;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One followed subject's life, as far as it has to do with the system: every chain of lines that cost points, listed, denied
 * or rested on something false.
 *
 * @param subject the subject
 * @param why why this one was taken
 * @param choice the question that chose
 * @param lines the lines, in the order in which they came about
 * @param told who it is, and the same lines to be told
 */
public record Life(long subject, Why why, Asked choice, Asked lines, glasshouse.experiment.life.Life told) {
    private static final String FALSELY = "what = 'entry' and points_after < points_before and provenance <> 'own_act'";

    /** Says why this life is told and no other. */
    public enum Why {
        /** Wrongfully listed, and of those the one with the most lines. */
        WRONGFULLY_LISTED,
        /** Nobody followed was wrongfully listed; this one lost points for a false record. */
        LOST_POINTS_FALSELY,
        /** Nothing false befell anyone followed; this one was listed. */
        LISTED
    }

    /** Chooses a life to tell, the same one every time; empty if no followed life has to do with the system. */
    public static Optional<Life> find(Stored run) {
        if (!run.has("ledger")) {
            return Optional.empty();
        }
        String black =
                Stored.texts(run.blacklists().stream().map(ListFigures::list).toList());
        if (!black.isEmpty() && run.has("listing")) {
            String listed = "subject in (select subject from listing where list in (" + black + ")";
            return choose(run, Why.WRONGFULLY_LISTED, listed + " and class = 'wrongful')")
                    .or(() -> choose(run, Why.LOST_POINTS_FALSELY, FALSELY))
                    .or(() -> choose(run, Why.LISTED, listed + ")"));
        }
        return choose(run, Why.LOST_POINTS_FALSELY, FALSELY);
    }

    private static Optional<Life> choose(Stored run, Why why, String condition) {
        Asked choice = run.ask("select subject, count(*) as lines from ledger\nwhere what <> 'act' and " + condition
                + "\ngroup by subject order by lines desc, subject limit 1");
        if (choice.isEmpty()) {
            return Optional.empty();
        }
        long subject = choice.count(0, "subject");
        Asked lines = run.ask(lines(run, subject));
        return tell(run, (int) subject, lines).map(told -> new Life(subject, why, choice, lines, told));
    }

    /** Tells a followed life, as {@code story} does, as far as these lines' root events go. */
    private static Optional<glasshouse.experiment.life.Life> tell(Stored run, int subject, Asked lines) {
        Set<Long> causes = IntStream.range(0, lines.size())
                .mapToObj(row -> lines.count(row, "cause"))
                .collect(Collectors.toSet());
        int threads = Runtime.getRuntime().availableProcessors();
        return Lives.ofPersons(run.folder(), threads, RunListener.NONE)
                .tell(subject)
                .map(lives -> lives.baseline())
                .map(life -> life.withLines(life.lines().stream()
                        .filter(line -> causes.contains(line.cause().id()))
                        .toList()));
    }

    private static String lines(Stored run, long subject) {
        String costs = run.has("ledger", "cost_yuan") ? ", cost_yuan, hours_lost" : "";
        return "select occurred, recorded, what, rule, points_before, points_after, provenance" + costs + ", cause\n"
                + "from ledger where subject = " + subject + " and cause in (select cause from ledger where subject = "
                + subject + "\n  and (what not in ('act', 'sighting', 'record', 'entry', 'request')"
                + " or points_after < points_before or provenance <> 'own_act'))\n"
                + "order by recorded, occurred, cause,\n  list_position(['act', 'request', 'sighting', 'record', 'entry',"
                + " 'expired',\n    'released', 'corrected', 'repaired', 'unsanctioned', 'reset', 'listed', 'ordered',"
                + " 'sanctioned', 'denied', 'learned'], what)";
    }
}
