package glasshouse.experiment.life;

import glasshouse.engine.world.FirmSettings;
import glasshouse.engine.world.Scenario;
import glasshouse.institution.InstitutionSettings;
import glasshouse.institution.companies.CompaniesPlan;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Holds what a scenario calls things in words, by kind and name. */
public final class Glossary {
    private final Map<String, String> acts = new LinkedHashMap<>();
    private final Map<String, String> agencies = new LinkedHashMap<>();
    private final Map<String, String> rules = new LinkedHashMap<>();
    private final Map<String, String> lists = new LinkedHashMap<>();
    private final Map<String, String> requests = new LinkedHashMap<>();
    private final Map<String, String> measures = new LinkedHashMap<>();
    private final Map<String, String> contracts = new LinkedHashMap<>();
    private final Map<String, String> benefits = new LinkedHashMap<>();
    private final Map<String, Eye> eyes = new LinkedHashMap<>();

    /** Says what kind of channel sees. */
    public enum Eye {
        /** Cameras. */
        CAMERAS,
        /** An agency's own books. */
        REGISTER,
        /** Inspectors. */
        INSPECTORS,
        /** Informants. */
        INFORMANTS,
        /** Whoever watches the internet. */
        INTERNET,
        /** Phones passing by. */
        PHONES
    }

    private Glossary() {}

    /** Takes what a scenario says of the acts, agencies, rules, lists, requests, measures, contracts and channels of persons. */
    public static Glossary of(Scenario scenario) {
        Glossary glossary = of(scenario.institution());
        scenario.society().conduct().acts().forEach((name, act) -> glossary.acts.put(name, act.what()));
        scenario.society().conduct().requests().forEach((name, request) -> glossary.requests.put(name, request.what()));
        return glossary;
    }

    /** Takes what a scenario says of the same things of firms. */
    public static Glossary ofFirms(FirmSettings firms) {
        Glossary glossary = of(firms.institution());
        firms.society().conduct().acts().forEach((name, act) -> glossary.acts.put(name, act.what()));
        firms.society().conduct().requests().forEach((name, request) -> glossary.requests.put(name, request.what()));
        return glossary;
    }

    private static Glossary of(InstitutionSettings institution) {
        Glossary glossary = new Glossary();
        institution.agencies().forEach((name, agency) -> glossary.agencies.put(name, agency.what()));
        institution.lists().forEach((name, list) -> glossary.lists.put(name, list.what()));
        institution.procurement().forEach((name, contract) -> glossary.contracts.put(name, contract.what()));
        institution.measures().forEach((name, measure) -> glossary.measures.put(name, measure.what()));
        institution
                .companies()
                .forEach((name, company) -> company.benefits()
                        .forEach((benefit, one) ->
                                glossary.benefits.put(CompaniesPlan.benefit(name, benefit), one.what())));
        institution
                .rulebook()
                .ifPresent(book -> book.rules().forEach((name, rule) -> glossary.rules.put(name, rule.what())));
        institution
                .cities()
                .values()
                .forEach(city -> city.rulebook()
                        .ifPresent(book ->
                                book.rules().forEach((name, rule) -> glossary.rules.putIfAbsent(name, rule.what()))));
        institution.cameras().keySet().forEach(name -> glossary.eyes.put(name, Eye.CAMERAS));
        institution.registers().keySet().forEach(name -> glossary.eyes.put(name, Eye.REGISTER));
        institution.inspectors().keySet().forEach(name -> glossary.eyes.put(name, Eye.INSPECTORS));
        institution.informants().keySet().forEach(name -> glossary.eyes.put(name, Eye.INFORMANTS));
        institution.internet().keySet().forEach(name -> glossary.eyes.put(name, Eye.INTERNET));
        institution.phones().keySet().forEach(name -> glossary.eyes.put(name, Eye.PHONES));
        return glossary;
    }

    /** Finds what an act is. */
    public Optional<String> findAct(String name) {
        return Optional.ofNullable(acts.get(name));
    }

    /** Finds what an agency is. */
    public Optional<String> findAgency(String name) {
        return Optional.ofNullable(agencies.get(name));
    }

    /** Finds what a rule is. */
    public Optional<String> findRule(String name) {
        return Optional.ofNullable(rules.get(name));
    }

    /** Finds what a list is. */
    public Optional<String> findList(String name) {
        return Optional.ofNullable(lists.get(name));
    }

    /** Lists what all lists are. */
    public Collection<String> lists() {
        return Collections.unmodifiableCollection(lists.values());
    }

    /** Finds what a request is for. */
    public Optional<String> findRequest(String name) {
        return Optional.ofNullable(requests.get(name));
    }

    /** Finds what a measure is. */
    public Optional<String> findMeasure(String name) {
        return Optional.ofNullable(measures.get(name));
    }

    /** Finds what a benefit of members is, by the name of its company and its own. */
    public Optional<String> findBenefit(String name) {
        return Optional.ofNullable(benefits.get(name));
    }

    /** Finds what a contract is for. */
    public Optional<String> findContract(String name) {
        return Optional.ofNullable(contracts.get(name));
    }

    /** Finds what kind of channel one is. */
    public Optional<Eye> findEye(String channel) {
        return Optional.ofNullable(eyes.get(channel));
    }
}
