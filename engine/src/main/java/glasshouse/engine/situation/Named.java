package glasshouse.engine.situation;

import glasshouse.institution.discretion.DiscretionSettings;
import glasshouse.institution.lists.DecisionSettings;
import glasshouse.institution.lists.ListSettings;
import glasshouse.institution.scoring.RuleSettings;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Gathers what a rulebook and the lists beside it name, so that there is something by each name. */
final class Named {
    /** Whoever no rule and no list names. */
    static final String REST = "rest";

    private static final String OFFICE = "office";

    /** Kinds of act, each with the first agency that is named for it. */
    final TreeMap<String, String> acts = new TreeMap<>();

    final TreeSet<String> agencies = new TreeSet<>();
    final TreeSet<String> groups = new TreeSet<>();
    final TreeSet<String> pools = new TreeSet<>();

    Named(SituationsSettings settings) {
        settings.rulebook().rules().values().forEach(this::rule);
        settings.lists().values().forEach(this::list);
        settings.otherActs().forEach(act -> acts.putIfAbsent(act, ""));
        String keeper = settings.rulebook().keeper();
        if (!keeper.isEmpty()) {
            agencies.add(keeper);
        }
        if (agencies.isEmpty()) {
            agencies.add(OFFICE);
        }
        acts.replaceAll((act, agency) -> agency.isEmpty() ? agencies.first() : agency);
    }

    /** Returns the agency that records an act where none is said. */
    String agencyOf(String act) {
        return Objects.requireNonNull(acts.get(act), act);
    }

    private void rule(RuleSettings rule) {
        rule.acts().forEach(act -> act(act, rule.agency()));
        groups.addAll(rule.groups());
        rule.discretion()
                .map(DiscretionSettings::byGroup)
                .map(SequencedMap::keySet)
                .ifPresent(groups::addAll);
        rule.discretion()
                .map(DiscretionSettings::pointsByGroup)
                .map(SequencedMap::keySet)
                .ifPresent(groups::addAll);
    }

    private void list(ListSettings list) {
        agencies.add(list.agency());
        list.acts().forEach(act -> act(act, list.recordsOf()));
        list.releasedBy().forEach(act -> act(act, ""));
        groups.addAll(list.groups());
        list.decision().map(DecisionSettings::pool).ifPresent(pools::add);
    }

    private void act(String act, String agency) {
        acts.merge(act, agency, (first, second) -> first.isEmpty() ? second : first);
        if (!agency.isEmpty()) {
            agencies.add(agency);
        }
    }
}
