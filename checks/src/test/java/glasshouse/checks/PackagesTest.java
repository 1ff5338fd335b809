package glasshouse.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PackagesTest {
    private static final int MOST_FILES = 20;
    private static final Set<String> SAYS_NOTHING =
            Set.of("util", "utils", "common", "helper", "helpers", "manager", "impl", "misc", "base", "core");
    private static final Pattern DOCUMENTED =
            Pattern.compile("/\\*\\*(?s:.{40,}?)\\*/\\s*@(?s:.*?)NullMarked\\s+package ");

    @Test
    void a_package_holds_at_most_20_files() {
        Map<Path, Integer> files = new LinkedHashMap<>();
        for (Source source : Sources.files()) {
            files.merge(source.file().getParent(), source.isPackageInfo() ? 0 : 1, Integer::sum);
        }
        Minimum.PACKAGES.isReachedBy(files.size());
        files.values().removeIf(count -> count <= MOST_FILES);
        assertThat(files).isEmpty();
    }

    @Test
    void no_package_has_a_name_that_says_nothing() {
        assertThat(mainPackages())
                .filteredOn(name -> Stream.of(name.split("\\.")).anyMatch(SAYS_NOTHING::contains))
                .isEmpty();
    }

    @Test
    void every_package_says_what_it_is_for_and_is_null_marked() {
        List<String> findings = new ArrayList<>(mainPackages());
        for (Source source : Sources.mainFiles()) {
            if (source.isPackageInfo() && DOCUMENTED.matcher(source.text()).find()) {
                findings.remove(source.packageName());
            }
        }
        assertThat(findings)
                .as("packages without a documented, null-marked package-info")
                .isEmpty();
    }

    @Test
    void a_package_is_named_after_the_module_it_lives_in() {
        assertThat(Sources.mainFiles())
                .filteredOn(source -> !(source.packageName() + ".").startsWith("glasshouse." + source.module() + "."))
                .isEmpty();
    }

    private static List<String> mainPackages() {
        List<String> packages =
                Sources.mainFiles().stream().map(Source::packageName).distinct().toList();
        Minimum.PACKAGES.isReachedBy(packages.size());
        return packages;
    }
}
