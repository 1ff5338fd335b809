package glasshouse.observation.metric;

import glasshouse.institution.Vocabulary;
import java.util.List;

/** Numbers what is counted of contracts that many bid for. */
public final class ProcurementMetrics {
    /** First of the bids, by kind of contract. */
    public final int bids;
    /** First of the bids that a measure prefers. */
    public final int preferred;
    /** First of the contracts won. */
    public final int won;
    /** First of those won that a preference decided. */
    public final int byPreference;
    /** First of the bids lost. */
    public final int lost;
    /** First of the marks that bids that won had of their own. */
    public final int marks;
    /** First of what contracts won are worth. */
    public final int yuan;
    /** First of what of it is left to who won. */
    public final int profit;

    ProcurementMetrics(Metrics all, Vocabulary names) {
        List<String> contracts = names.contracts().sorted();
        bids = all.addEach("bids_", contracts, "bids", "bids for %s that no measure refused");
        preferred = all.addEach("bids_preferred_", contracts, "bids", "bids for %s to whose marks a measure adds");
        won = all.addEach("contracts_", contracts, "contracts", "contracts won: %s");
        byPreference = all.addEach(
                "contracts_by_preference_",
                contracts,
                "contracts",
                "contracts won that would not have been by the bid's own marks in that week: %s");
        lost = all.addEach("bids_lost_", contracts, "bids", "bids for %s that won nothing while they stood");
        marks = all.addEach(
                "marks_won_", contracts, "marks", "marks, without preference, of the bids that won: %s; 0 to 99 each");
        yuan = all.addEach("contract_yuan_", contracts, "yuan", "what the contracts won are worth: %s");
        profit = all.addEach("contract_profit_", contracts, "yuan", "what of it is left to who won them: %s");
    }
}
