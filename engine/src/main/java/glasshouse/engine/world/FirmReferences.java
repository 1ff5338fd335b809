package glasshouse.engine.world;

import glasshouse.institution.InstitutionSettings;
import glasshouse.scenario.hint.Nearest;
import glasshouse.scenario.settings.Checks;
import glasshouse.society.firms.Firms;
import glasshouse.society.firms.HiringSettings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Checks that everything the firms' regime and conduct name exists, and that it watches firms only in ways that a firm can be. */
final class FirmReferences {
    private final FirmSettings firms;
    private final double representedPersons;
    private final Set<String> listsOfPersons;
    private final Set<String> requestsOfPersons;
    private final Checks checks;

    FirmReferences(FirmSettings firms, Scenario scenario, Checks checks) {
        this.listsOfPersons = scenario.institution().lists().sequencedKeySet();
        this.requestsOfPersons = scenario.society().conduct().requests().sequencedKeySet();
        this.firms = firms;
        this.representedPersons = scenario.society().represented();
        this.checks = checks;
    }

    void check() {
        Map<String, Boolean> acts = new LinkedHashMap<>();
        firms.society().conduct().acts().keySet().forEach(name -> acts.put(name, false));
        References.Named named = new References.Named(
                firms.institution(),
                representedPersons / firms.personsPerFirm(),
                acts,
                firms.society().conduct().requests().sequencedKeySet(),
                Firms.OWNERSHIPS,
                List.of(),
                0,
                new References.Beside(
                        true, true, listsOfPersons, firms.society().partners().isPresent()),
                Optional.empty(),
                new TreeSet<>());
        Checks under = (path, what, value, must, maybe) -> checks.problem("firms." + path, what, value, must, maybe);
        new References(named, under).check();
        channels();
        firms.society().hiring().ifPresent(this::hiring);
        firms.society()
                .conduct()
                .acts()
                .forEach(
                        (name, act) -> sectors("acts." + name, act.by().sector().keySet()));
        firms.society()
                .conduct()
                .requests()
                .forEach((name, request) ->
                        sectors("requests." + name, request.by().sector().keySet()));
    }

    private void hiring(HiringSettings hiring) {
        if (!requestsOfPersons.contains(hiring.request())) {
            checks.problem(
                    "firms.society.hiring.request",
                    "unknown request of persons",
                    hiring.request(),
                    "must be one of " + String.join(", ", requestsOfPersons),
                    Nearest.maybe(hiring.request(), requestsOfPersons));
        }
    }

    private void sectors(String path, Set<String> named) {
        List<String> sectors = firms.society().population().sectorNames();
        for (String sector : named) {
            if (!sectors.contains(sector)) {
                checks.problem(
                        "firms.society.conduct." + path + ".by.sector." + sector,
                        "unknown sector",
                        sector,
                        "must be one of " + String.join(", ", sectors),
                        Nearest.maybe(sector, sectors));
            }
        }
    }

    private void channels() {
        InstitutionSettings institution = firms.institution();
        ofPersons("cameras", institution.cameras().size());
        ofPersons("informants", institution.informants().size());
        ofPersons("internet", institution.internet().size());
        ofPersons("phones", institution.phones().size());
    }

    private void ofPersons(String channel, int number) {
        if (number > 0) {
            checks.problem(
                    "firms.institution." + channel,
                    "channel that watches persons",
                    channel,
                    "must not be in a regime for firms, which have no face, phone or neighbour",
                    "use registers, inspectors or audits");
        }
    }
}
