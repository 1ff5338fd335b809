package glasshouse.observation.metric;

import glasshouse.institution.Vocabulary;
import java.util.List;

/** Numbers what is counted of notice and redress. */
public final class RedressMetrics {
    /** The stages of redress, in the order of their numbers. */
    public static final List<String> STAGES = List.of("objection", "appeal", "repair", "hearing");

    /** First of the notices, by list. */
    public final int notified;
    /** First of those who learned of a listing at a denial, by list. */
    public final int learnedAtDenial;
    /** First of the listings announced, by list. */
    public final int announced;
    /** First of the announced listings that came to nothing, by list. */
    public final int withdrawn;
    /** First of what was filed, by stage. */
    public final int filed;
    /** First of what was upheld, by stage. */
    public final int upheld;
    /** First of what was rejected, by stage. */
    public final int rejected;
    /** First of what was barred or moot, by stage. */
    public final int undecided;
    /** First of what was upheld for who had not done it, by stage. */
    public final int upheldInnocent;
    /** First of what was rejected although the person had not done it, by stage. */
    public final int rejectedInnocent;
    /** First of the listings corrected, by list. */
    public final int corrected;
    /** First of the listings repaired, by list. */
    public final int repaired;

    /** First of what was not decided within its deadline, by stage. */
    public final int lapsed;
    /** First of the days from filing to a ruling, by stage. */
    public final int daysToRuling;
    /** What people paid to file. */
    public final int feesYuan;
    /** What legal aid paid of it. */
    public final int legalAidYuan;
    /** The hours that filing took. */
    public final int filingHours;
    /** Days on which a measure did not hold since what was filed was pending. */
    public final int sanctionDaysSuspended;
    /** Records deleted by repair. */
    public final int deletedRecords;
    /** Wrongful listings ended by a correction. */
    public final int correctedWrongful;
    /** Days that they had lasted. */
    public final int correctedWrongfulDays;
    /** Wrongful listings that nobody has filed anything against. */
    public final int wrongfulUncontested;

    RedressMetrics(Metrics all, Vocabulary names) {
        List<String> lists = names.lists().sorted();
        notified = all.addEach("notified_", lists, "notices", "people told of a listing on %s");
        learnedAtDenial = all.addEach("learned_at_denial_", lists, "persons", "people whom a denial told of %s");
        announced = all.addEach("announced_", lists, "listings", "listings on %s announced");
        withdrawn = all.addEach("withdrawn_", lists, "listings", "announced listings on %s that came to nothing");
        filed = all.addEach("filed_", STAGES, "cases", "cases filed: %s");
        upheld = all.addEach("upheld_", STAGES, "cases", "cases upheld: %s");
        rejected = all.addEach("rejected_", STAGES, "cases", "cases rejected: %s");
        undecided = all.addEach("undecided_", STAGES, "cases", "cases moot or barred: %s");
        List<String> innocent =
                STAGES.stream().map(stage -> stage + "_innocent").toList();
        upheldInnocent = all.addEach("upheld_", innocent, "cases", "cases upheld of who had not done it: %s");
        rejectedInnocent = all.addEach("rejected_", innocent, "cases", "cases rejected of who had not done it: %s");
        corrected = all.addEach("corrected_", lists, "listings", "listings on %s that ended by a correction");
        repaired = all.addEach("repaired_", lists, "listings", "listings on %s that ended by repair");
        lapsed = all.addEach("lapsed_", STAGES, "cases", "cases not decided within their deadline: %s");
        daysToRuling = all.addEach("days_to_ruling_", STAGES, "days", "days from filing to the ruling, summed: %s");
        feesYuan = all.add(Metric.flow("fees_yuan", "yuan", "what filing cost people in money"));
        legalAidYuan = all.add(Metric.flow("legal_aid_yuan", "yuan", "what legal aid paid of the fees"));
        filingHours = all.add(Metric.flow("filing_hours", "hours", "what filing cost people in time"));
        sanctionDaysSuspended = all.add(Metric.flow(
                "sanction_days_suspended",
                "days",
                "days on which a measure did not hold, since what was filed was pending"));
        deletedRecords = all.add(Metric.flow("deleted_records", "records", "records deleted by repair"));
        correctedWrongful =
                all.add(Metric.flow("corrected_wrongful", "listings", "wrongful listings that ended by a correction"));
        correctedWrongfulDays =
                all.add(Metric.flow("corrected_wrongful_days", "days", "days that they had lasted, summed"));
        wrongfulUncontested = all.add(
                Metric.stock(
                        "wrongful_uncontested",
                        "listings",
                        "wrongful listings begun so far, redlists left out, against which nobody has come to a hearing, objected or appealed while they stood"));
    }
}
