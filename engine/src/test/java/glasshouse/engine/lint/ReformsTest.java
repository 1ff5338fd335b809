package glasshouse.engine.lint;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.engine.lint.finding.Finding;
import glasshouse.engine.lint.finding.FindingKind;
import glasshouse.engine.lint.finding.Reform;
import glasshouse.engine.run.Options;
import glasshouse.engine.small.SmallWorld;
import glasshouse.engine.world.Scenario;
import glasshouse.engine.world.World;
import glasshouse.kernel.random.Seeds;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Loaded;
import glasshouse.scenario.load.Loader;
import glasshouse.scenario.patch.Patch;
import glasshouse.scenario.tree.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Tries the reforms that findings propose: each loads, makes another world, and runs. */
final class ReformsTest {
    private final Loader<Scenario> loader = Loader.of(Scenario.class, Catalog.shipped());

    @Test
    void every_reform_loads_makes_another_world_and_mends_what_was_found() throws IOException {
        for (Path defect : LintTest.files("defects")) {
            for (Finding finding : found(defect)) {
                Loaded<Scenario> before = load(defect, List.of());
                Loaded<Scenario> after = load(defect, List.of(read(finding.reform())));
                assertThat(hash(after)).as(finding.reform().text()).isNotEqualTo(hash(before));
                assertThat(Linter.findings(after))
                        .as(defect + " " + finding.reform().text())
                        .noneMatch(left ->
                                left.kind() == finding.kind() && left.path().equals(finding.path()));
            }
        }
    }

    @Test
    void a_reform_of_each_kind_of_finding_runs() throws IOException {
        Set<FindingKind> ran = EnumSet.noneOf(FindingKind.class);
        for (Path defect : LintTest.files("defects")) {
            for (Finding finding : found(defect)) {
                if (ran.add(finding.kind())) {
                    Loaded<Scenario> reformed = load(
                            defect,
                            List.of(
                                    Patch.inline("society.persons", "60", "--persons"),
                                    Patch.inline("horizon.weeks", "6", "--weeks"),
                                    read(finding.reform())));
                    SmallWorld.run(World.of(reformed, Seeds.both(1), 1), Options.threads(1));
                }
            }
        }
        assertThat(ran).containsExactlyInAnyOrder(FindingKind.values());
    }

    private static List<Finding> found(Path defect) {
        return Linter.findings(LintTest.load(List.of(defect)));
    }

    private Loaded<Scenario> load(Path defect, List<Patch> more) {
        List<Patch> patches = new ArrayList<>(List.of(Patch.read(defect.toString())));
        patches.addAll(more);
        return loader.load(LintTest.folder().resolve("sound.yaml").toString(), "scenarios", patches);
    }

    private static String hash(Loaded<Scenario> scenario) {
        return scenario.hash(Scenario.WORLD.toArray(String[]::new));
    }

    private static Patch read(Reform reform) {
        return Patch.read(Source.given(reform.name() + ".yaml", reform.text()));
    }
}
