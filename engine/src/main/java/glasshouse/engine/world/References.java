package glasshouse.engine.world;

import glasshouse.institution.InstitutionSettings;
import glasshouse.institution.Vocabulary;
import glasshouse.institution.lists.AgreementSettings;
import glasshouse.institution.lists.ListSettings;
import glasshouse.institution.lists.NoticeSettings;
import glasshouse.institution.measures.MeasureSettings;
import glasshouse.institution.recourse.RemedySettings;
import glasshouse.institution.sensing.CameraSettings;
import glasshouse.institution.sensing.report.InformantSettings;
import glasshouse.kernel.time.Week;
import glasshouse.scenario.hint.Nearest;
import glasshouse.scenario.settings.Checks;
import glasshouse.society.population.GroupShare;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Checks that everything a regime names exists: acts, agencies, pools, groups. */
final class References {
    /** Beyond this many alarms a week on one person a channel says nothing of anybody. */
    private static final int MOST_ALARMS = 20;

    private final InstitutionSettings institution;
    private final double represented;
    private final Set<String> acts;
    private final Set<String> requests;
    private final List<String> groups;
    private final Checks checks;
    private final ChannelReferences channels;

    References(Scenario scenario, Checks checks) {
        this.institution = scenario.institution();
        this.represented = scenario.society().represented();
        this.acts = scenario.society().conduct().acts().sequencedKeySet();
        this.requests = scenario.society().conduct().requests().sequencedKeySet();
        this.groups = scenario.society().population().groups().stream()
                .map(GroupShare::label)
                .toList();
        this.checks = checks;
        this.channels = new ChannelReferences(scenario, groups, checks);
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
            agency("institution.inspectors." + name + ".agency", inspector.agency());
            keys(
                    "institution.inspectors." + name + ".notices",
                    inspector.notices().keySet());
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
        rules();
        institution.lists().forEach(this::list);
        institution.agreements().forEach(this::agreement);
        institution.measures().forEach(this::measure);
        institution.remedies().forEach(this::remedy);
        new InsiderReferences(institution, this).check();
        new RiskReferences(institution, groups.size(), this, checks).check();
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

    private void rules() {
        institution
                .rulebook()
                .filter(book -> !book.keeper().isEmpty())
                .ifPresent(book -> agency("institution.rulebook.keeper", book.keeper()));
        institution
                .rulebook()
                .ifPresent(book -> book.rules().forEach((name, rule) -> {
                    acts("institution.rulebook.rules." + name + ".acts", rule.acts());
                    if (!rule.agency().isEmpty()) {
                        agency("institution.rulebook.rules." + name + ".agency", rule.agency());
                    }
                    String path = "institution.rulebook.rules." + name;
                    groups(path + ".groups", rule.groups());
                    rule.discretion().ifPresent(one -> {
                        groupKeys(path + ".discretion.by_group", one.byGroup());
                        groupKeys(path + ".discretion.points_by_group", one.pointsByGroup());
                    });
                }));
    }

    private void list(String name, ListSettings list) {
        String path = "institution.lists." + name;
        agency(path + ".agency", list.agency());
        acts(path + ".acts", list.acts());
        acts(path + ".released_by", list.releasedBy());
        if (!list.recordsOf().isEmpty()) {
            agency(path + ".records_of", list.recordsOf());
        }
        groups(path + ".groups", list.groups());
        list.decision().ifPresent(decision -> {
            pool(path + ".decision.pool", decision.pool());
            decision.discretion().ifPresent(one -> groupKeys(path + ".decision.discretion.by_group", one.byGroup()));
        });
        boolean byScore = list.scoreBelow().isPresent() || list.scoreFrom().isPresent();
        if (byScore && institution.rulebook().isEmpty()) {
            checks.problem(path, "score criterion", "", "must not stand where there is no rulebook", "");
        }
    }

    private void agreement(String name, AgreementSettings agreement) {
        String path = "institution.agreements." + name;
        lists(path + ".lists", agreement.lists());
        lists(path + ".to", agreement.to());
        Set<ListSettings.Colour> colours = new TreeSet<>();
        for (List<String> named : List.of(agreement.lists(), agreement.to())) {
            named.stream()
                    .map(institution.lists()::get)
                    .filter(Objects::nonNull)
                    .forEach(list -> colours.add(list.colour()));
        }
        if (colours.size() > 1 || colours.contains(ListSettings.Colour.NONE)) {
            checks.problem(
                    path,
                    "agreement of lists",
                    colours.toString().toLowerCase(Locale.ROOT),
                    "must speak of lists of one colour, black or red",
                    "make an agreement for each colour");
        }
    }

    private void measure(String name, MeasureSettings measure) {
        String path = "institution.measures." + name;
        lists(path + ".lists", measure.lists());
        List<String> grades = institution
                .rulebook()
                .map(book -> List.copyOf(book.grades().sequencedKeySet()))
                .orElse(List.of());
        for (int i = 0; i < measure.grades().size(); i++) {
            known(path + ".grades." + i, "grade", measure.grades().get(i), grades);
        }
        for (String request : measure.denies().keySet()) {
            known(path + ".denies." + request, "request", request, requests);
        }
        for (String request : measure.favours().keySet()) {
            known(path + ".favours." + request, "request", request, requests);
        }
        measure.proportion().ifPresent(proportion -> acts(path + ".proportion.acts", proportion.acts()));
        measure.carriedOut().ifPresent(by -> pool(path + ".carried_out.pool", by.pool()));
    }

    private void remedy(String name, RemedySettings remedy) {
        String path = "institution.remedies." + name;
        lists(path + ".lists", remedy.lists());
        if (!remedy.pool().isEmpty()) {
            pool(path + ".pool", remedy.pool());
        }
        for (String group : remedy.beliefByGroup().keySet()) {
            known(path + ".belief_by_group." + group, "group", group, groups);
        }
        for (int i = 0; i < remedy.lists().size(); i++) {
            ListSettings list = institution.lists().get(remedy.lists().get(i));
            boolean told = list == null
                    || list.notice()
                            .filter(notice -> notice.when() == NoticeSettings.When.BEFORE)
                            .isPresent();
            if (remedy.stage() == RemedySettings.Stage.HEARING && !told) {
                checks.problem(
                        path + ".lists." + i,
                        "hearing before a listing on",
                        remedy.lists().get(i),
                        "must be of a list with notice before the listing",
                        "notice: {when: before, days: 30}");
            }
        }
    }

    private void lists(String path, List<String> named) {
        for (int i = 0; i < named.size(); i++) {
            known(path + "." + i, "list", named.get(i), institution.lists().keySet());
        }
    }

    private void groups(String path, List<String> named) {
        for (int i = 0; i < named.size(); i++) {
            known(path + "." + i, "group", named.get(i), groups);
        }
    }

    private void groupKeys(String path, Map<String, Double> byGroup) {
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
        few("institution.pools", institution.pools().size(), Vocabulary.MOST);
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
