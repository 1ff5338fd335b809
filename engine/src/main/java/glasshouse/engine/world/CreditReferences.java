package glasshouse.engine.world;

import glasshouse.institution.InstitutionSettings;
import glasshouse.institution.companies.BenefitSettings;
import glasshouse.institution.companies.CompanySettings;
import glasshouse.institution.credit.LenderSettings;
import glasshouse.society.borrowing.BorrowerSettings;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Checks that everything lenders, borrowers and companies name exists, that lenders can see what they say they see, and that companies
 * have schemes that people can join.
 */
final class CreditReferences {
    private final Optional<BorrowerSettings> borrowers;
    private final Set<String> requests;
    private final InstitutionSettings institution;
    private final List<String> groups;
    private final Set<String> schemes;
    private final References references;

    CreditReferences(References.Named named, References references) {
        this.borrowers = named.borrowers();
        this.requests = named.requests();
        this.institution = named.institution();
        this.groups = named.groups();
        this.schemes = named.schemes();
        this.references = references;
    }

    void check() {
        borrowers.ifPresent(this::borrowers);
        int lenders = institution.lenders().size();
        if (lenders > LenderSettings.MOST) {
            references.problem(
                    "institution.lenders",
                    "number of lenders",
                    "" + lenders,
                    "must be at most " + LenderSettings.MOST,
                    "");
        }
        companies();
        Map<String, String> answeredBy = new TreeMap<>();
        institution.lenders().forEach((name, lender) -> {
            lender(name, lender);
            answers(name, lender, answeredBy);
        });
    }

    private void companies() {
        if (schemes.size() > CompanySettings.MOST) {
            references.problem(
                    "society.schemes",
                    "number of schemes",
                    "" + schemes.size(),
                    "must be at most " + CompanySettings.MOST,
                    "");
        }
        int benefits = 0;
        for (CompanySettings company : institution.companies().values()) {
            benefits += company.benefits().size();
        }
        if (benefits > CompanySettings.MOST_BANDS) {
            references.problem(
                    "institution.companies",
                    "number of benefits",
                    "" + benefits,
                    "must be at most " + CompanySettings.MOST_BANDS,
                    "");
        }
        institution.companies().forEach(this::company);
        institution.registers().forEach((name, register) -> {
            if (!register.membersOf().isEmpty()) {
                scheme("institution.registers." + name + ".members_of", register.membersOf());
            }
        });
        institution.lenders().forEach((name, lender) -> {
            if (!lender.company().isEmpty()) {
                String path = "institution.lenders." + name + ".company";
                references.known(
                        path,
                        "company",
                        lender.company(),
                        institution.companies().keySet());
            }
        });
    }

    private void company(String name, CompanySettings company) {
        String path = "institution.companies." + name;
        scheme(path, name);
        company.benefits().forEach((benefit, one) -> benefit(path + ".benefits." + benefit + ".request", one));
        for (String request : company.refusesOthers().keySet()) {
            references.known(path + ".refuses_others." + request, "request", request, requests);
        }
    }

    /** A request that a lender answers is favoured by nobody: the lender says what becomes of it. */
    private void benefit(String path, BenefitSettings benefit) {
        references.known(path, "request", benefit.request(), requests);
        institution.lenders().forEach((name, lender) -> {
            if (lender.requests().contains(benefit.request())) {
                references.problem(
                        path,
                        "kind of request",
                        benefit.request(),
                        "must not be one that a lender answers, and " + name + " does",
                        "a lender that goes by members' scores has sees: company");
            }
        });
    }

    /** What a company is called is a scheme that people can join. */
    private void scheme(String path, String name) {
        if (schemes.isEmpty()) {
            references.problem(
                    path,
                    "private scheme",
                    name,
                    "must not stand where there is no scheme to join",
                    "schemes are settings of society");
        } else {
            references.known(path, "private scheme", name, schemes);
        }
    }

    private void borrowers(BorrowerSettings settings) {
        if (!settings.defaultAct().isEmpty()) {
            references.act("society.borrowers.default_act", settings.defaultAct());
        }
        for (String group : settings.startByGroup().keySet()) {
            references.known("society.borrowers.start_by_group." + group, "group", group, groups);
        }
    }

    private void lender(String name, LenderSettings lender) {
        String path = "institution.lenders." + name;
        if (borrowers.isEmpty()) {
            references.problem(
                    path, "lender", name, "must not stand where nobody borrows", "borrowers are settings of society");
        }
        for (int i = 0; i < lender.refusesListed().size(); i++) {
            references.list(
                    path + ".refuses_listed." + i, lender.refusesListed().get(i));
        }
        if (lender.sees() == LenderSettings.Sight.STATE
                && RulebookReferences.all(institution).isEmpty()) {
            references.problem(path + ".sees", "what it sees", "state", "must not be where there is no rulebook", "");
        }
        if (lender.sees() == LenderSettings.Sight.PRIVATE
                && institution.privateScore().isEmpty()) {
            references.problem(
                    path + ".sees",
                    "what it sees",
                    "private",
                    "must not be where no company scores people",
                    "private_score: {what: a company's score}");
        }
        if (institution.pools().containsKey(LenderSettings.poolOf(name))) {
            references.problem(path, "lender", name, "must not be named so that its cash has the name of a pool", "");
        }
        standings(path, lender);
    }

    /** What is believed of the banks' record is said of each standing. */
    private void standings(String path, LenderSettings lender) {
        int standings = borrowers.map(settings -> settings.repays().size()).orElse(0);
        if (standings == 0) {
            return;
        }
        if (lender.sees() == LenderSettings.Sight.BANK) {
            length(path + ".believes", lender.believes(), standings);
        }
        if (!lender.bankBelieves().isEmpty()) {
            length(path + ".bank_believes", lender.bankBelieves(), standings);
        }
    }

    private void length(String path, Collection<?> values, int standings) {
        if (values.size() != standings) {
            references.problem(
                    path,
                    "list length",
                    "" + values.size(),
                    "must have " + standings + " numbers, one for each standing of society.borrowers.repays",
                    "");
        }
    }

    private void answers(String name, LenderSettings lender, Map<String, String> answeredBy) {
        for (int i = 0; i < lender.requests().size(); i++) {
            String path = "institution.lenders." + name + ".requests." + i;
            String request = lender.requests().get(i);
            references.known(path, "request", request, requests);
            String other = answeredBy.putIfAbsent(request, name);
            if (other != null) {
                references.problem(
                        path, "kind of request", request, "must be answered by one lender, and " + other + " does", "");
            }
        }
    }
}
