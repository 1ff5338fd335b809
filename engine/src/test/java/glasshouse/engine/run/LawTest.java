package glasshouse.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.engine.district.District;
import glasshouse.engine.small.SmallWorld;
import glasshouse.engine.world.World;
import glasshouse.kernel.truth.Provenance;
import glasshouse.kernel.truth.Stamp;
import glasshouse.observation.cut.Cuts;
import glasshouse.observation.metric.Metrics;
import glasshouse.observation.metric.TallySeries;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Laws that hold whatever the parameters: what must not matter does not. */
class LawTest {
    private static final SmallWorld BASE = SmallWorld.everything();

    /** Every setting of the world that names a group, and what it says of it. */
    private static final List<String> UNEQUAL = List.of(
            "institution.inspectors.sent-patrols.presence_by_group: {%s: 1.2}",
            "institution.cameras.crossings.false_match_by_group: {%s: 5}",
            "institution.rulebook.rules.criticism.discretion.by_group: {%s: 1.1}",
            "institution.rulebook.rules.criticism.discretion.points_by_group: {%s: 1.5}",
            "institution.rulebook.rules.criticism-of-some.groups: [%s]",
            "institution.lists.defaulters.decision.discretion.by_group: {%s: 1.1}",
            "institution.insiders.clique.targets.by_group: {%s: 2}",
            "institution.informants.gatherers.reward.by_group: {%s: 3}",
            "institution.remedies.hearings.belief_by_group: {%s: 0.95}",
            "institution.cameras.checkpoints.groups: [%s]",
            "society.borrowers.start_by_group: {%s: [0.2, 0.3, 0.2, 0.2, 0.1]}");

    @Test
    void no_channels_is_no_system() {
        SmallWorld blind = BASE.with("society.conduct.known_rules", "null")
                .with("institution.cameras", "{}")
                .with("institution.registers", "{}")
                .with("institution.inspectors", "{}")
                .with("institution.audits", "{}")
                .with("institution.prediction", "{}")
                .with("institution.insiders", "{}")
                .with("institution.informants", "{}")
                .with("institution.internet", "{}")
                .with("institution.phones", "{}")
                .with("firms.institution.contagion", "{}");
        SmallWorld none = blind.with("institution.measures", "{}")
                .with("institution.remedies", "{}")
                .with("institution.exposure.publication", "{}")
                .with("institution.agreements", "{}")
                .with("institution.contagion", "{}")
                .with("institution.lists", "{}")
                .with("institution.lenders.village-bank.refuses_listed", "[]")
                .with("institution.platform.pool", "''")
                .with("institution.pools", "{}");
        Simulation seen = blind.run();
        Simulation unseen = none.run();

        assertThat(acts(unseen)).isEqualTo(acts(seen));
        assertThat(SmallWorld.total(seen, "messages_misidentified")).isZero();
        assertThat(SmallWorld.total(seen, "grade_a") + SmallWorld.total(seen, "grade_high"))
                .as("persons in the grade of the start, which differs between cities")
                .isEqualTo(5000);
        assertThat(acts(BASE.run())).as("listing does change acts").isNotEqualTo(acts(seen));
    }

    private static TreeMap<String, Long> acts(Simulation simulation) {
        TreeMap<String, Long> acts = new TreeMap<>();
        simulation.world().metrics().all().forEach(metric -> {
            if (metric.name().matches("(acts|requests|forgone|prompted)_.*")) {
                acts.put(metric.name(), SmallWorld.total(simulation, metric.name()));
            }
        });
        return acts;
    }

    @Test
    void relabelling_groups_permutes_results_and_nothing_else() {
        List<String> labels = BASE.world().population().groups();
        String swapped = groups(BASE.world(), labels.get(1), labels.get(0));
        SmallWorld relabelled = BASE.with("society.population.groups", swapped);
        for (String unequal : UNEQUAL) {
            String[] setting = unequal.split(": ", 2);
            relabelled = relabelled.with(setting[0], setting[1].formatted(labels.get(0)));
        }
        Simulation plain = BASE.run();
        Simulation other = relabelled.run();

        assertThat(other.digest()).isEqualTo(plain.digest());
        assertThat(strata(other, labels.get(0))).isEqualTo(strata(plain, labels.get(1)));
        assertThat(strata(other, labels.get(1))).isEqualTo(strata(plain, labels.get(0)));
        assertThat(strata(plain, labels.get(0))).isNotEqualTo(strata(plain, labels.get(1)));
    }

    /** Writes the population's groups with the first two labels replaced. */
    private static String groups(World world, String first, String second) {
        StringBuilder yaml = new StringBuilder("[");
        var groups = world.scenario().society().population().groups();
        for (int slot = 0; slot < groups.size(); slot++) {
            String label =
                    slot == 0 ? first : slot == 1 ? second : groups.get(slot).label();
            yaml.append(slot == 0 ? "" : ", ")
                    .append("{label: ")
                    .append(label)
                    .append(", share: ")
                    .append(groups.get(slot).share().value())
                    .append('}');
        }
        return yaml.append(']').toString();
    }

    private static List<Long> strata(Simulation simulation, String group) {
        TallySeries series = simulation.series();
        long[] sums = series.sums(0);
        List<Long> values = new ArrayList<>();
        List<Cuts.Stratum> strata = series.cuts().strata();
        for (int stratum = 0; stratum < strata.size(); stratum++) {
            if (strata.get(stratum).name().contains(" " + group + " ")) {
                for (int metric = 0; metric < series.metrics().size(); metric++) {
                    values.add(sums[stratum * series.metrics().size() + metric]);
                }
            }
        }
        assertThat(values).isNotEmpty();
        return values;
    }

    @Test
    void permuting_the_truth_behind_evidence_changes_no_decision() {
        int n = Provenance.values().length;
        int[] turned = new int[n];
        for (int i = 0; i < n; i++) {
            turned[i] = (i + 3) % n;
        }
        Simulation honest = SmallWorld.run(BASE.world(), Options.threads(1));
        Simulation permuted = SmallWorld.run(BASE.world(), Options.threads(1).withStamp(Stamp.permuted(turned)));

        assertThat(decisions(permuted)).isEqualTo(decisions(honest));
        Metrics metrics = honest.world().metrics();
        assertThat(permuted.series().total(metrics.records))
                .isNotEqualTo(honest.series().total(metrics.records));
    }

    private static List<Long> decisions(Simulation simulation) {
        List<Long> decisions = new ArrayList<>();
        for (District district : simulation.districts()) {
            for (int row = 0; row < district.size(); row++) {
                decisions.add((long) district.scores().at(row));
                decisions.add((long) district.people().knownListings(row));
                decisions.add((long) district.people().fear(row));
                decisions.add((long) district.people().listedTies(row));
            }
            var sanctions = district.sanctions().inForce();
            for (int row = 0; row < sanctions.size(); row++) {
                decisions.add(sanctions.subject(row) * 1000L + sanctions.code(row));
                decisions.add((long) sanctions.day(row));
                decisions.add(sanctions.origin(row));
            }
            var inForce = district.listings().inForce();
            for (int row = 0; row < inForce.size(); row++) {
                decisions.add(inForce.subject(row) * 1000L + inForce.code(row));
                decisions.add((long) inForce.day(row));
                decisions.add(inForce.origin(row));
            }
        }
        simulation.world().metrics().all().forEach(metric -> {
            if (metric.name().startsWith("messages_")
                    || metric.name().startsWith("granted_")
                    || metric.name().startsWith("entries_")) {
                decisions.add(SmallWorld.total(simulation, metric.name()));
            }
        });
        return decisions;
    }
}
