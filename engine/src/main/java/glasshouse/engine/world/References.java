package glasshouse.engine.world;

import glasshouse.institution.InstitutionSettings;
import glasshouse.institution.Vocabulary;
import glasshouse.institution.sensing.CameraSettings;
import glasshouse.institution.sensing.report.InformantSettings;
import glasshouse.kernel.time.Week;
import glasshouse.scenario.hint.Nearest;
import glasshouse.scenario.settings.Checks;
import glasshouse.society.borrowing.BorrowerSettings;
import glasshouse.society.population.GroupShare;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks that everything a regime names exists: acts, agencies, pools, groups. */
final class References {
    /** Beyond this many alarms a week on one person a channel says nothing of anybody. */
    private static final int MOST_ALARMS = 20;

    private final InstitutionSettings institution;
    private final double represented;
    private final Set<String> acts;
    private final Set<String> requests;
    private final List<String> groups;
    private final List<String> cities;
    private final Beside beside;
    private final Checks checks;
    private final ChannelReferences channels;
    private final CreditReferences credit;

    /**
     * Holds what a regime may name.
     *
     * @param institution the regime
     * @param represented subjects of the represented city
     * @param acts kinds of act, and whether each is done online
     * @param requests kinds of request
     * @param groups labels of groups
     * @param cities names of cities
     * @param neighbourBlock persons in a block of neighbours, 0 where there are none
     * @param beside what stands beside it
     * @param borrowers who repays
     * @param schemes private schemes that subjects can join
     */
    record Named(
            InstitutionSettings institution,
            double represented,
            Map<String, Boolean> acts,
            Set<String> requests,
            List<String> groups,
            List<String> cities,
            int neighbourBlock,
            Beside beside,
            Optional<BorrowerSettings> borrowers,
            Set<String> schemes) {}

    /**
     * Says what stands beside a regime.
     *
     * @param isFirms whether the regime is that of firms
     * @param any whether there is another side
     * @param lists names of the other side's lists
     * @param partners whether subjects have partners
     */
    record Beside(boolean isFirms, boolean any, Collection<String> lists, boolean partners) {}

    References(Scenario scenario, Checks checks) {
        this(ofPersons(scenario), checks);
    }

    References(Named named, Checks checks) {
        this.institution = named.institution();
        this.represented = named.represented();
        this.acts = named.acts().keySet();
        this.requests = named.requests();
        this.groups = named.groups();
        this.cities = named.cities();
        this.beside = named.beside();
        this.checks = checks;
        this.credit = new CreditReferences(named, this);
        this.channels = new ChannelReferences(named, checks);
    }

    private static Named ofPersons(Scenario scenario) {
        Map<String, Boolean> acts = new LinkedHashMap<>();
        scenario.society().conduct().acts().forEach((name, act) -> acts.put(name, act.online()));
        return new Named(
                scenario.institution(),
                scenario.society().represented(),
                acts,
                scenario.society().conduct().requests().sequencedKeySet(),
                scenario.society().population().groups().stream()
                        .map(GroupShare::label)
                        .toList(),
                List.copyOf(scenario.society().cities().sequencedKeySet()),
                scenario.society().ties().neighbourBlock(),
                new Beside(
                        false,
                        scenario.firms().isPresent(),
                        scenario.firms()
                                .map(firms -> firms.institution().lists().sequencedKeySet())
                                .orElse(new LinkedHashSet<>()),
                        false),
                scenario.society().borrowers(),
                scenario.society().schemes().sequencedKeySet());
    }

    void check() {
        institution.cameras().forEach((name, camera) -> {
            String path = "institution.cameras." + name;
            agency(path + ".agency", camera.agency());
            acts(path + ".acts", camera.acts());
            if (!camera.falseMatchAct().isEmpty()) {
                known(path + ".false_match_act", "act", camera.falseMatchAct(), acts);
            }
            falseAlarms(path, camera);
            for (String group : camera.falseMatchByGroup().keySet()) {
                known(path + ".false_match_by_group." + group, "group", group, groups);
            }
            channels.reach(path, camera);
        });
        institution.registers().forEach((name, register) -> {
            agency("institution.registers." + name + ".agency", register.agency());
            keys("institution.registers." + name + ".sees", register.sees().keySet());
        });
        institution.inspectors().forEach((name, inspector) -> {
            String path = "institution.inspectors." + name;
            agency(path + ".agency", inspector.agency());
            keys(path + ".notices", inspector.notices().keySet());
            groupKeys(path + ".presence_by_group", inspector.presenceByGroup());
        });
        institution.informants().forEach(this::informant);
        institution.internet().forEach((name, internet) -> {
            agency("institution.internet." + name + ".agency", internet.agency());
            channels.online("institution.internet." + name, internet);
        });
        institution.phones().forEach((name, phones) -> {
            agency("institution.phones." + name + ".agency", phones.agency());
            keys("institution.phones." + name + ".acts", phones.acts().keySet());
        });
        platform();
        new RulebookReferences(institution, this).check();
        new ListReferences(institution, requests, this).check();
        new ContagionReferences(institution, beside, this, checks).check();
        new ProcurementReferences(institution, requests, this).check();
        new InsiderReferences(institution, this).check();
        new RiskReferences(institution, groups.size(), this, checks).check();
        credit.check();
        numbers();
    }

    /** Alarms of one channel on one person in one week are drawn from a table whose mean has a bound. */
    private void falseAlarms(String path, CameraSettings camera) {
        double most = camera.falseMatchByGroup().values().stream()
                .mapToDouble(Double::doubleValue)
                .reduce(1, Math::max);
        double alarms = represented
                * camera.facesCompared()
                * camera.mostCoverage().value()
                * Week.DAYS
                * camera.falseMatchRate().value()
                * most;
        if (alarms > MOST_ALARMS) {
            checks.problem(
                    path + ".false_match_rate",
                    "false alarms on one person",
                    "%.3g a week".formatted(alarms),
                    "must be at most %d a week: adults represented x faces_compared x coverage x 7 x false_match_rate"
                            .formatted(MOST_ALARMS),
                    "");
        }
    }

    private void platform() {
        institution.platform().ifPresent(platform -> {
            for (String name : platform.cities().keySet()) {
                city("institution.platform.cities." + name, name);
            }
            for (String name : platform.agencies().keySet()) {
                agency("institution.platform.agencies." + name, name);
            }
            if (!platform.pool().isEmpty()) {
                pool("institution.platform.pool", platform.pool());
            }
        });
        institution.sharing().forEach((name, agreement) -> {
            String path = "institution.sharing." + name;
            agencies(path + ".from_agencies", agreement.fromAgencies());
            agencies(path + ".to_agencies", agreement.toAgencies());
            if (institution.platform().isEmpty()) {
                checks.problem(path, "sharing agreement", name, "must not stand where there is no platform", "");
            }
        });
    }

    private void informant(String name, InformantSettings informant) {
        String path = "institution.informants." + name;
        agency(path + ".agency", informant.agency());
        keys(path + ".acts", informant.acts().keySet());
        if (!informant.pool().isEmpty()) {
            pool(path + ".pool", informant.pool());
        }
        informant.malice().ifPresent(malice -> known(path + ".malice.act", "act", malice.act(), acts));
        informant.quota().ifPresent(quota -> known(path + ".quota.act", "act", quota.act(), acts));
        informant
                .reward()
                .ifPresent(reward -> reward.byGroup()
                        .keySet()
                        .forEach(group -> known(path + ".reward.by_group." + group, "group", group, groups)));
    }

    void groups(String path, List<String> named) {
        for (int i = 0; i < named.size(); i++) {
            known(path + "." + i, "group", named.get(i), groups);
        }
    }

    void groupKeys(String path, Map<String, Double> byGroup) {
        for (String group : byGroup.keySet()) {
            known(path + "." + group, "group", group, groups);
        }
    }

    private void numbers() {
        Set<String> channels = new LinkedHashSet<>();
        for (Set<String> some : List.of(
                institution.cameras().keySet(),
                institution.registers().keySet(),
                institution.inspectors().keySet(),
                institution.informants().keySet(),
                institution.internet().keySet(),
                institution.phones().keySet(),
                institution.audits().keySet(),
                institution.insiders().keySet())) {
            for (String name : some) {
                if (!channels.add(name)) {
                    checks.problem("institution", "channel", name, "must be named once over all kinds of channel", "");
                }
            }
        }
        few("institution.agencies", institution.agencies().size(), Vocabulary.MOST);
        few(
                "institution.pools",
                institution.pools().size()
                        + institution.lenders().size()
                        + institution.procurement().size(),
                Vocabulary.MOST);
        few("institution.lists", institution.lists().size(), Vocabulary.MOST_LISTS);
        few("institution.measures", institution.measures().size(), Vocabulary.MOST);
        few("institution", channels.size(), Vocabulary.MOST);
    }

    private void few(String path, int size, int most) {
        if (size > most) {
            checks.problem(path, "number of names", "" + size, "must be at most " + most, "");
        }
    }

    void acts(String path, List<String> named) {
        for (int i = 0; i < named.size(); i++) {
            known(path + "." + i, "act", named.get(i), acts);
        }
    }

    void keys(String path, Collection<String> named) {
        for (String act : named) {
            known(path + "." + act, "act", act, acts);
        }
    }

    private void agencies(String path, List<String> named) {
        for (int i = 0; i < named.size(); i++) {
            agency(path + "." + i, named.get(i));
        }
    }

    void list(String path, String name) {
        known(path, "list", name, institution.lists().keySet());
    }

    void problem(String path, String what, String value, String must, String maybe) {
        checks.problem(path, what, value, must, maybe);
    }

    void act(String path, String name) {
        known(path, "act", name, acts);
    }

    void group(String path, String label) {
        known(path, "group", label, groups);
    }

    void cities(String path, List<String> named) {
        for (int i = 0; i < named.size(); i++) {
            city(path + "." + i, named.get(i));
        }
    }

    void city(String path, String name) {
        if (cities.isEmpty()) {
            problem(path, "city", name, "must not be named where society has no cities", "name it in society.cities");
        } else {
            known(path, "city", name, cities);
        }
    }

    void agency(String path, String name) {
        known(path, "agency", name, institution.agencies().keySet());
    }

    void pool(String path, String name) {
        known(path, "pool", name, institution.pools().keySet());
    }

    void known(String path, String what, String name, Collection<String> names) {
        if (!names.contains(name)) {
            checks.problem(
                    path,
                    "unknown " + what,
                    name,
                    "must be one of " + String.join(", ", names),
                    Nearest.maybe(name, names));
        }
    }
}
