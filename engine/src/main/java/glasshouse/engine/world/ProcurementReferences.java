package glasshouse.engine.world;

import glasshouse.institution.InstitutionSettings;
import glasshouse.institution.lists.ListSettings;
import glasshouse.institution.measures.MeasureSettings;
import glasshouse.institution.procurement.ContractSettings;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Checks what contracts and benefits name: requests that are bids, pools of other names, redlists. */
final class ProcurementReferences {
    private final InstitutionSettings institution;
    private final Set<String> requests;
    private final References references;

    ProcurementReferences(InstitutionSettings institution, Set<String> requests, References references) {
        this.institution = institution;
        this.requests = requests;
        this.references = references;
    }

    void check() {
        Set<String> bids = new LinkedHashSet<>();
        institution.procurement().forEach((name, contract) -> contract(name, contract, bids));
        institution.measures().forEach((name, measure) -> {
            for (String request : measure.prefers().keySet()) {
                references.known(
                        "institution.measures." + name + ".prefers." + request,
                        "request that is a bid",
                        request,
                        bids.isEmpty() ? List.of("those that institution.procurement names") : bids);
            }
            benefit("institution.measures." + name, measure);
        });
    }

    private void contract(String name, ContractSettings contract, Set<String> bids) {
        String path = "institution.procurement." + name;
        references.known(path + ".request", "request", contract.request(), requests);
        if (!bids.add(contract.request())) {
            references.problem(
                    path + ".request",
                    "request that bids for two kinds of contract",
                    contract.request(),
                    "must bid for one",
                    "name a kind of request for each");
        }
        if (institution.pools().containsKey(name)) {
            references.problem(path, "contract named as a pool", name, "must have a name that no pool has", "");
        }
    }

    /** A benefit by the year is for those whom the state praises; whom it blames it may only charge. */
    private void benefit(String path, MeasureSettings measure) {
        if (measure.yearlyBenefit().fen() == 0) {
            return;
        }
        Set<String> others = new TreeSet<>();
        for (String list : measure.lists()) {
            ListSettings settings = institution.lists().get(list);
            if (settings != null && settings.colour() != ListSettings.Colour.RED) {
                others.add(list);
            }
        }
        if (!others.isEmpty()) {
            references.problem(
                    path + ".yearly_benefit",
                    "benefit of being on",
                    String.join(", ", others),
                    "must follow from redlists only",
                    "use cost_once or yearly_cost for what being on another list costs");
        }
    }
}
