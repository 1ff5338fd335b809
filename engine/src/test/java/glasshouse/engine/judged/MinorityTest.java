package glasshouse.engine.judged;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.engine.run.Options;
import glasshouse.engine.run.Simulation;
import glasshouse.engine.small.SmallWorld;
import glasshouse.observation.metric.Metric;
import glasshouse.society.population.Traits;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Groups are labels and nothing else: the same people under other labels do the same and are treated the same, to the bit,
 * unless the regime says otherwise; then what differs first is what the regime said, and for whom it said it.
 */
class MinorityTest {
    private static final String MOSTLY = "[{label: majority, share: 0.7}, {label: minority-a, share: 0.3}]";
    private static final String SELDOM = "[{label: majority, share: 0.3}, {label: minority-a, share: 0.7}]";

    /** Every setting by which a regime can treat groups unequally, and what it says when it does not. */
    private static final List<String> EQUAL = List.of(
            "cameras.crossings.false_match_by_group: {}",
            "cameras.crossings.likeness_across_groups: 1",
            "cameras.checkpoints.groups: []",
            "inspectors.sent-patrols.presence_by_group: {}",
            "platform.alike.other_group: 1",
            "prediction.critics-at-home.features: [age, residence]",
            "informants.gatherers.reward.by_group: {}",
            "rulebook.rules.criticism.discretion.by_group: {}",
            "rulebook.rules.criticism.discretion.points_by_group: {}",
            "rulebook.rules.criticism-of-some.groups: []",
            "lists.defaulters.decision.discretion.by_group: {}",
            "insiders.clique.targets.by_group: {}",
            "remedies.hearings.belief_by_group: {}",
            // Companies score by the banks' record, which differs between groups from the start.
            "companies: {}",
            // Equal rates among groups are a goal that knows the groups.
            "lenders: {}");

    /** What can differ, in the order of the week's phases. */
    private static final List<String> IN_ORDER = List.of(
            "act",
            "request",
            "reports",
            "misidentified",
            "sighting",
            "record",
            "joined",
            "entry",
            "not_listed",
            "announced",
            "listed",
            "ordered",
            "denied",
            "rejected",
            "upheld",
            "planted");

    private static SmallWorld equal() {
        SmallWorld world = SmallWorld.everything().with("society.persons", 2500).with("horizon.weeks", 45);
        for (String setting : EQUAL) {
            String[] of = setting.split(": ", 2);
            world = world.with("institution." + of[0], of[1]);
        }
        return world;
    }

    private static SmallWorld labelled(SmallWorld world, String groups) {
        return world.with("society.population.groups", groups);
    }

    @Test
    void where_groups_are_treated_alike_other_labels_change_nothing_for_anybody() {
        Simulation mostly = labelled(equal(), MOSTLY).run();
        Simulation seldom = labelled(equal(), SELDOM).run();

        assertThat(relabelled(mostly, seldom)).isGreaterThan(500);
        assertThat(SmallWorld.lines(seldom.log()).equals(SmallWorld.lines(mostly.log())))
                .as("every line of every life is the same")
                .isTrue();
        for (Metric metric : mostly.world().metrics().all()) {
            assertThat(SmallWorld.total(seldom, metric.name()))
                    .as(metric.name())
                    .isEqualTo(SmallWorld.total(mostly, metric.name()));
        }
        assertThat(SmallWorld.total(mostly, "blacklisted")).isPositive();
    }

    private static int relabelled(Simulation mostly, Simulation seldom) {
        int changed = 0;
        for (int subject = 0; subject < mostly.world().population().size(); subject++) {
            changed += isRelabelled(subject, mostly, seldom) ? 1 : 0;
        }
        return changed;
    }

    private static boolean isRelabelled(int subject, Simulation mostly, Simulation seldom) {
        return Traits.group(mostly.world().population().traits()[subject])
                != Traits.group(seldom.world().population().traits()[subject]);
    }

    /** One cause a line: what the regime says, the first that it changes, and whether for the members themselves. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cameras.crossings.false_match_by_group              | {minority-a: 5}          | sighting      | own
            cameras.crossings.likeness_across_groups            | 0.3                      | misidentified | others
            cameras.checkpoints.groups                          | [minority-a]             | sighting      | own
            inspectors.patrols.presence_by_group                | {minority-a: 2}          | sighting      | own
            inspectors.sent-patrols.presence_by_group           | {minority-a: 0.2}        | sighting      | own
            prediction.critics-at-home.features                 | [group, age, residence]  | sighting      | others
            platform.alike.other_group                          | 0                        | joined        | others
            informants.gatherers.reward.by_group                | {minority-a: 3}          | reports       | others
            rulebook.rules.criticism.discretion.by_group        | {minority-a: 0.5}        | entry         | own
            rulebook.rules.criticism.discretion.points_by_group | {minority-a: 1.5}        | entry         | own
            rulebook.rules.criticism-of-some.groups             | [minority-a]             | entry         | own
            lists.critics.groups                                | [minority-a]             | listed        | own
            lists.defaulters.decision.discretion.by_group       | {minority-a: 0.5}        | not_listed    | own
            insiders.clique.targets.by_group                    | {minority-a: 2}          | planted       | own
            remedies.hearings.belief_by_group                   | {minority-a: 0.95}       | rejected      | own
            """)
    void a_gap_is_traced_to_what_the_regime_says(String setting, String value, String first, String whose) {
        SmallWorld unequal = equal().with("institution." + setting, value);
        try (Simulation mostly = Simulation.start(labelled(unequal, MOSTLY).world(), Options.threads(1));
                Simulation seldom = Simulation.start(labelled(unequal, SELDOM).world(), Options.threads(1))) {
            List<String> differing = List.of();
            while (differing.isEmpty() && !mostly.isDone()) {
                mostly.step();
                seldom.step();
                differing = differing(mostly, seldom);
            }
            assertThat(differing).as("the labels make a difference").isNotEmpty();
            assertThat(earliest(differing)).isEqualTo(first);
            if (whose.equals("own")) {
                assertThat(differing).allMatch(line -> isRelabelled(subject(line), mostly, seldom));
            }
        }
    }

    /** Returns the lines of the week that are in one run's log only, and empties both. */
    private static List<String> differing(Simulation mostly, Simulation seldom) {
        TreeSet<String> one = new TreeSet<>(SmallWorld.lines(mostly.log()));
        TreeSet<String> other = new TreeSet<>(SmallWorld.lines(seldom.log()));
        mostly.log().clear();
        seldom.log().clear();
        TreeSet<String> both = new TreeSet<>(one);
        both.retainAll(other);
        one.addAll(other);
        one.removeAll(both);
        return List.copyOf(one);
    }

    private static int subject(String line) {
        return Integer.parseInt(line.split("\\|")[1]);
    }

    /** Returns what comes first in the week among what differs: the tables ledger and arrival say it in one column each. */
    private static String earliest(List<String> lines) {
        int earliest = IN_ORDER.size();
        for (String line : lines) {
            String[] cells = line.split("\\|");
            String what = cells[0].equals("ledger") ? cells[4] : cells[0].equals("arrival") ? cells[3] : "";
            int place = IN_ORDER.indexOf(what);
            earliest = place >= 0 ? Math.min(earliest, place) : earliest;
        }
        return earliest < IN_ORDER.size() ? IN_ORDER.get(earliest) : lines.toString();
    }
}
