package glasshouse.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The edges that are stricter than the order of modules, because they are the science. */
class EdgesTest {
    private static final List<String> INSTITUTION = Stream.of(
                    "rollout",
                    "prediction",
                    "sensing",
                    "registry",
                    "statistics",
                    "discretion",
                    "scoring",
                    "lists",
                    "contagion",
                    "companies",
                    "measures",
                    "hiring",
                    "procurement",
                    "recourse",
                    "insiders",
                    "credit",
                    "exposure",
                    "costs",
                    "governance")
            .map(name -> "glasshouse.institution." + name)
            .toList();

    @Test
    void only_observation_and_the_checkpoint_read_the_truth() {
        forbid(
                origin -> !Code.isIn(origin, "glasshouse.observation")
                        && !Code.isIn(origin, "glasshouse.kernel.truth")
                        && !(Code.module(origin).equals("engine")
                                && origin.getName().contains("heckpoint")),
                target -> target.getName().equals("glasshouse.kernel.truth.TruthReader"));
        assertThat(Code.main().contain("glasshouse.kernel.truth.TruthReader")).isTrue();
    }

    @Test
    void sensing_alone_reads_acts_and_measures_alone_read_requests() {
        forbid(
                origin -> Code.module(origin).equals("institution")
                        && !Code.isIn(origin, "glasshouse.institution.sensing")
                        && !Code.isIn(origin, "glasshouse.institution.measures"),
                target -> Code.isIn(target, "glasshouse.society.conduct"));
        forbid(
                origin -> Code.isIn(origin, "glasshouse.institution.measures"),
                target -> Code.isIn(target, "glasshouse.society.conduct")
                        && !target.getSimpleName().equals("Requests"));
        forbid(
                origin -> Code.isIn(origin, "glasshouse.institution.sensing"),
                target -> Code.isIn(target, "glasshouse.society.conduct")
                        && !target.getSimpleName().equals("Acts"));
    }

    @Test
    void scoring_and_lists_see_no_acts_and_no_requests() {
        forbid(
                origin -> Code.isIn(origin, "glasshouse.institution.scoring")
                        || Code.isIn(origin, "glasshouse.institution.lists"),
                target -> Code.module(target).equals("society")
                        || Code.isIn(target, "glasshouse.institution.measures")
                        || (Code.isIn(target, "glasshouse.institution.sensing")
                                && !target.getSimpleName().equals("Sightings")));
    }

    @Test
    void no_institution_knows_how_likely_anybody_is_to_repay() {
        forbid(
                origin -> Code.module(origin).equals("institution"),
                target -> Code.isIn(target, "glasshouse.society.borrowing")
                        && !Set.of("Accounts", "Repayments").contains(target.getSimpleName()));
    }

    @Test
    void what_people_think_comes_of_nothing_that_they_are() {
        Set<String> whoTheyAre = Set.of("traits", "traitsOf", "personClass", "actingClass", "disposition");
        forbid(
                origin -> Code.isIn(origin, "glasshouse.society.opinion"),
                target -> Code.isIn(target, "glasshouse.society.population")
                        || target.getSimpleName().equals("PersonClass"));
        List<String> findings = new ArrayList<>();
        int counted = 0;
        for (JavaClass origin : Code.main()) {
            if (Code.isIn(origin, "glasshouse.society.opinion")) {
                counted++;
                origin.getAccessesFromSelf().stream()
                        .filter(access ->
                                access.getTargetOwner().getSimpleName().equals("People")
                                        && whoTheyAre.contains(access.getName()))
                        .forEach(access -> findings.add(access.getDescription()));
            }
        }
        assertThat(counted).isGreaterThan(10);
        assertThat(findings).isEmpty();
    }

    @Test
    void society_never_looks_at_an_institution() {
        forbid(origin -> Code.module(origin).equals("society"), target -> Code.isIn(target, "glasshouse.institution"));
    }

    @Test
    void an_institution_imports_only_those_before_it_in_the_week() {
        forbidPairs((origin, target) -> {
            int from = place(origin);
            return from >= 0 && place(target) > from;
        });
    }

    @Test
    void governance_decides_from_what_the_institution_itself_counts() {
        forbid(
                origin -> Code.isIn(origin, "glasshouse.institution.governance"),
                target -> Code.isIn(target, "glasshouse.society") || Code.isIn(target, "glasshouse.observation"));
    }

    @Test
    void the_simulation_knows_neither_shell_nor_store_nor_network() {
        List<JavaClass> classes = Code.of(House.DETERMINISTIC);
        Minimum.DETERMINISTIC_CLASSES.isReachedBy(classes.size());
        forbid(
                classes::contains,
                target -> Stream.of("picocli", "org.duckdb", "tools.jackson", "java.sql", "java.net.http")
                        .anyMatch(name -> Code.isIn(target, name)));
    }

    @Test
    void yaml_is_read_in_one_module() {
        forbid(origin -> !Code.module(origin).equals("scenario"), target -> Code.isIn(target, "org.snakeyaml"));
    }

    @Test
    void views_show_only_what_a_stored_run_holds() {
        forbid(
                origin -> Code.module(origin).equals("views"),
                target -> Set.of("society", "institution", "engine").contains(Code.module(target)));
    }

    @Test
    void only_the_command_line_prints_or_ends_the_process() {
        List<String> findings = new ArrayList<>();
        for (JavaClass origin : Code.main()) {
            if (Code.module(origin).equals("cli")) {
                continue;
            }
            origin.getAccessesFromSelf().stream()
                    .filter(access -> access.getTargetOwner().getName().equals("java.lang.System"))
                    .filter(access -> Set.of("out", "err", "exit").contains(access.getName()))
                    .forEach(access -> findings.add(access.getDescription()));
        }
        assertThat(findings).isEmpty();
    }

    private static int place(JavaClass javaClass) {
        for (int i = 0; i < INSTITUTION.size(); i++) {
            if (Code.isIn(javaClass, INSTITUTION.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static void forbid(Predicate<JavaClass> origin, Predicate<JavaClass> target) {
        forbidPairs((from, to) -> origin.test(from) && target.test(to));
    }

    private static void forbidPairs(BiPredicate<JavaClass, JavaClass> forbidden) {
        List<String> findings = new ArrayList<>();
        int counted = 0;
        for (JavaClass origin : Code.main()) {
            for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
                counted++;
                if (forbidden.test(origin, dependency.getTargetClass())) {
                    findings.add(dependency.getDescription());
                }
            }
        }
        Minimum.DEPENDENCIES_BETWEEN_PACKAGES.isReachedBy(counted);
        assertThat(findings).isEmpty();
    }
}
