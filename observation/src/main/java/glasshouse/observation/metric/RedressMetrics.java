package glasshouse.observation.metric;

import glasshouse.institution.Vocabulary;
import java.util.List;

/** Numbers what is counted of notice and redress. */
public final class RedressMetrics {
    /** The stages of redress, in the order of their numbers. */
    public static final List<String> STAGES = List.of("objection", "appeal", "repair");

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
    }
}
