package glasshouse.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ModuleOrderTest {
    private static final Pattern OWN_DEPENDENCY = Pattern.compile("<artifactId>glasshouse-([a-z]+)</artifactId>");

    @Test
    void every_class_lives_in_a_module_of_the_plan() {
        Minimum.MAIN_CLASSES.isReachedBy(Code.main().size());
        assertThat(Code.main())
                .filteredOn(c -> !House.MODULES.contains(Code.module(c)))
                .isEmpty();
    }

    @Test
    void a_module_imports_only_modules_to_its_left() {
        List<String> findings = new ArrayList<>();
        int counted = 0;
        for (JavaClass origin : Code.main()) {
            for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
                String target = Code.module(dependency.getTargetClass());
                if (target.isEmpty()) {
                    continue;
                }
                counted++;
                if (House.MODULES.indexOf(target) > House.MODULES.indexOf(Code.module(origin))) {
                    findings.add(dependency.getDescription());
                }
            }
        }
        Minimum.DEPENDENCIES_BETWEEN_PACKAGES.isReachedBy(counted);
        assertThat(findings).isEmpty();
    }

    @Test
    void a_pom_names_only_modules_to_its_left() {
        List<String> findings = new ArrayList<>();
        int counted = 0;
        for (Path file : House.files()) {
            if (!file.endsWith("pom.xml")) {
                continue;
            }
            counted++;
            String module = file.getParent().getFileName().toString();
            int place = House.MODULES.indexOf(module);
            if (place < 0) {
                continue;
            }
            List<String> named = OWN_DEPENDENCY
                    .matcher(House.read(file))
                    .results()
                    .map(match -> match.group(1))
                    .toList();
            for (String other : named) {
                if (House.MODULES.indexOf(other) > place) {
                    findings.add(House.name(file) + " names " + other);
                }
            }
        }
        Minimum.POMS.isReachedBy(counted);
        assertThat(findings).isEmpty();
    }

    @Test
    void no_packages_depend_on_each_other_in_a_circle() {
        Minimum.MAIN_CLASSES.isReachedBy(Code.main().size());
        SlicesRuleDefinition.slices()
                .matching("glasshouse.(**)")
                .should()
                .beFreeOfCycles()
                .check(Code.main());
    }
}
