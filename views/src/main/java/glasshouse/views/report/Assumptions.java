package glasshouse.views.report;

/**
 * The numbers a run was given, by how well they are known.
 *
 * @param confidences a row for each confidence, with how many numbers have it
 * @param assumed a row for each assumed number
 */
public record Assumptions(Asked confidences, Asked assumed) {
    /** Asks a run what it was given. */
    public static Assumptions of(Stored run) {
        return new Assumptions(
                run.ask("select coalesce(confidence, 'not said') as confidence, count(*) as numbers\n"
                        + "from parameter group by all order by numbers desc, confidence"),
                run.ask("select path, value, unit, low, high, doc, source\nfrom parameter"
                        + " where confidence = 'assumed' order by path"));
    }
}
