package glasshouse.engine.situation;

import glasshouse.institution.scoring.RuleSettings;
import glasshouse.scenario.hint.Nearest;
import glasshouse.scenario.settings.Checks;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Checks that everything a situation names exists, and that it asks for no more than a test needs. */
final class SituationChecks {
    /** The most years between the first and the last day of a file. */
    private static final int MOST_YEARS = 100;

    private final SituationsSettings settings;
    private final Named named;
    private final Checks checks;

    SituationChecks(SituationsSettings settings, Checks checks) {
        this.settings = settings;
        this.named = new Named(settings);
        this.checks = checks;
    }

    void check() {
        settings.situations().forEach(this::situation);
        span();
    }

    private void situation(String name, SituationSettings situation) {
        String path = "situations." + name;
        if (!situation.group().isEmpty()) {
            known(path + ".group", "group", situation.group(), named.groups);
        }
        for (int i = 0; i < situation.acts().size(); i++) {
            GivenActSettings given = situation.acts().get(i);
            known(path + ".acts." + i + ".act", "act", given.act(), named.acts.keySet());
            if (!given.agency().isEmpty()) {
                known(path + ".acts." + i + ".agency", "agency", given.agency(), named.agencies);
            }
        }
        ExpectationSettings expect = situation.expect();
        if (!expect.grade().isEmpty()) {
            known(
                    path + ".expect.grade",
                    "grade",
                    expect.grade(),
                    settings.rulebook().grades().sequencedKeySet());
        }
        lists(path + ".expect.on", expect.on());
        lists(path + ".expect.not_on", expect.notOn());
        if (expect.isRanged() && !isJudged(situation)) {
            checks.problem(
                    path + ".expect.score_to",
                    "range of scores",
                    "",
                    "must stand only where a rule leaves something to discretion",
                    "score: ...");
        }
    }

    private void lists(String path, List<String> lists) {
        for (int i = 0; i < lists.size(); i++) {
            known(path + "." + i, "list", lists.get(i), settings.lists().sequencedKeySet());
        }
    }

    /** Says whether a rule that leaves something to discretion speaks of one of the acts. */
    private boolean isJudged(SituationSettings situation) {
        return settings.rulebook().rules().values().stream()
                .filter(rule -> rule.discretion().isPresent())
                .map(RuleSettings::acts)
                .anyMatch(acts -> situation.acts().stream().anyMatch(given -> acts.contains(given.act())));
    }

    /** All situations of a file are of one time, which must fit what weeks can be told apart. */
    private void span() {
        LocalDate first = Stage.firstDay(settings);
        for (Map.Entry<String, SituationSettings> entry : settings.situations().entrySet()) {
            entry.getValue()
                    .end()
                    .filter(end -> ChronoUnit.YEARS.between(first, end) >= MOST_YEARS)
                    .ifPresent(end -> checks.problem(
                            "situations." + entry.getKey(),
                            "day at whose end one looks",
                            end.toString(),
                            "must lie within " + MOST_YEARS + " years of the first day of the file, " + first,
                            ""));
        }
    }

    private void known(String path, String what, String name, Collection<String> names) {
        if (!names.contains(name)) {
            checks.problem(
                    path,
                    "unknown " + what,
                    name,
                    names.isEmpty() ? "must not be named: there is none" : "must be one of " + String.join(", ", names),
                    Nearest.maybe(name, names));
        }
    }
}
