package glasshouse.observation.metric;

import java.util.List;

/** Numbers what is counted of reports by ties, and of what they do to ties. */
public final class ReportMetrics {
    /** What a report that is made up is made up for, in the order of the kinds of root event. */
    private static final List<String> REASONS = List.of("malice", "retaliation", "quota");

    /** Reports, with the agency, of acts that the one named did. */
    public final int right;
    /** Reports that name another than the doer. */
    public final int mistaken;
    /** First of the reports that were made up, by reason. */
    public final int fabricated;
    /** False reports that a check threw out. */
    public final int thrownOutFalse;
    /** Right reports that a check threw out. */
    public final int thrownOutRight;
    /** What reports were paid. */
    public final int rewardYuan;
    /** Persons who found out who reported them. */
    public final int foundOut;
    /** Ties cut for a report. */
    public final int tiesCut;
    /** Sum of the trust in neighbours that people have lost, in the quarterly census. */
    public final int censusDistrust;

    ReportMetrics(Metrics all) {
        right = all.add(Metric.flow("reports_right", "reports", "reports by ties of what the one named did"));
        mistaken = all.add(Metric.flow("reports_mistaken", "reports", "reports by ties that name another by mistake"));
        fabricated = all.addEach("reports_fabricated_", REASONS, "reports", "reports by ties made up for %s");
        thrownOutFalse = all.add(
                Metric.flow("thrown_out_false", "reports", "false reports that a check threw out, as it should"));
        thrownOutRight =
                all.add(Metric.flow("thrown_out_right", "reports", "right reports that a check threw out by error"));
        rewardYuan = all.add(Metric.flow("reward_yuan", "yuan", "what people were paid for reports"));
        foundOut = all.add(Metric.flow("reporters_found_out", "persons", "people who found out who reported them"));
        tiesCut = all.add(Metric.flow("ties_cut_for_reports", "ties", "ties cut with who had reported one"));
        censusDistrust = all.add(Metric.flow(
                "census_distrust_of_neighbours",
                "levels",
                "sum of the trust in neighbours lost since the start, 0 to 255 a person, every 13 weeks"));
    }
}
