package glasshouse.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import glasshouse.kernel.random.Seeds;
import glasshouse.society.codes.UnifiedCodes;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What Glasshouse must never become: a social credit system. A test for each line of that promise, as far as there is
 * code that could break it.
 */
class SectionOneTest {
    /** These read a scenario, keep a run, and take a file's name from a person; nobody else may open a file. */
    private static final Set<String> OPENS_FILES = Set.of("scenario", "results", "cli");

    private static final Set<String> FILE_TYPES = Set.of(
            "java.nio.file.Files",
            "java.io.File",
            "java.io.FileInputStream",
            "java.io.FileOutputStream",
            "java.io.FileReader",
            "java.io.FileWriter",
            "java.io.RandomAccessFile",
            "java.nio.channels.FileChannel");

    private static final List<String> SENSES = List.of(
            "java.awt", "javax.swing", "javax.imageio", "javax.sound", "javax.print", "java.util.prefs", "java.rmi");

    private static final Set<String> SOCKETS =
            Set.of("java.net.Socket", "java.net.ServerSocket", "java.net.DatagramSocket", "java.net.URLConnection");

    /** Every library on the class path of these tests, which holds that of the product; a new one is a decision. */
    private static final Pattern LIBRARIES = Pattern.compile(
            "(glasshouse(-[a-z]+)?|duckdb_jdbc|fastutil-core|hipparchus-(core|stat)|jackson-(annotations|core|databind)"
                    + "|jspecify|picocli|snakeyaml-engine"
                    + "|archunit|slf4j-(api|nop)|assertj-core|byte-buddy|junit-[a-z-]+|opentest4j|apiguardian-api|open-test-[a-z-]+"
                    + "|surefire[a-z-]*)([-.]\\d.*|)(-tests)?\\.jar");

    private static final Pattern IDENTITY = Pattern.compile(
            "(full|first|last|given|family|sur|maiden)_?name|passport|national_?id|id_?(card|number)|licen[cs]e_?plate"
                    + "|phone_?number|e_?mail|home_?address|birth_?(place|day|date)|biometric|fingerprint|photo|portrait",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> COMMANDS_THAT_RATE = Set.of(
            "score", "rate", "rank", "grade", "profile", "lookup", "find", "identify", "match", "import", "enrol");

    private static final Pattern ASKS_FOR_SOMEONE = Pattern.compile(
            "--?(person|name|identity|id|acts?|records?|people-file|import|face|photo|image|audio|video|plate|phone)");

    private static final Pattern REAL_GROUPS = Pattern.compile(
            "\\b(uy" + "ghur|ui" + "ghur|tib" + "etan|mongol" + "ian|ka" + "zakh|zhu" + "ang|man" + "chu|fal"
                    + "un|chris" + "tian|mus" + "lim|budd" + "hist)s?\\b",
            Pattern.CASE_INSENSITIVE);

    private static final String SITUATIONS = "glasshouse.engine.situation";

    @Test
    void no_person_is_imported_because_only_scenarios_and_stored_runs_are_read_from_files() {
        forbid(target -> FILE_TYPES.contains(target.getName()), origin -> !OPENS_FILES.contains(Code.module(origin)));
    }

    @Test
    void no_command_looks_anyone_up_or_turns_given_acts_into_a_score() {
        List<String> findings = new ArrayList<>();
        for (JavaClass command : Code.main()) {
            for (String name : Annotations.texts(command, "picocli.CommandLine$Command", "name")) {
                if (COMMANDS_THAT_RATE.contains(name)) {
                    findings.add(command.getName() + " is the command " + name);
                }
            }
            for (JavaField field : command.getFields()) {
                findings.addAll(askingNames(field, field.getFullName()));
            }
            for (JavaCodeUnit unit : command.getCodeUnits()) {
                findings.addAll(askingNames(unit, unit.getFullName()));
            }
        }
        assertThat(findings).isEmpty();
    }

    @Test
    void a_situation_test_holds_what_is_expected_and_answers_pass_or_fail_never_with_a_score() {
        List<JavaMethod> answers = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (JavaClass owner : Code.main()) {
            if (Code.isIn(owner, SITUATIONS) && !owner.getSimpleName().endsWith("Settings")) {
                owner.getMethods().stream()
                        .filter(method -> owner.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> !method.getName().equals("hashCode"))
                        .forEach(answers::add);
                if (owner.getModifiers().contains(JavaModifier.PUBLIC)) {
                    seen.add(owner.getSimpleName());
                }
            }
        }
        assertThat(seen).as("what others may use of situations").containsExactlyInAnyOrder("Situations", "Outcome");
        assertThat(answers)
                .hasSizeGreaterThan(5)
                .allSatisfy(method -> assertThat(method.getRawReturnType().getName())
                        .as(method.getFullName())
                        .isIn("boolean", "java.lang.String", "java.util.List"));
        List<JavaField> held =
                List.copyOf(Code.main().get(SITUATIONS + ".Outcome").getFields());
        assertThat(held)
                .extracting(JavaField::getName)
                .containsExactlyInAnyOrder("situation", "shows", "misses", "fired");
        assertThat(Code.main().get(SITUATIONS + ".SituationSettings").getFields())
                .extracting(JavaField::getName)
                .containsExactlyInAnyOrder("shows", "group", "acts", "until", "expect", "MOST_ACTS");
        forbid(
                target -> Code.isIn(target, SITUATIONS),
                origin -> !Code.isIn(origin, SITUATIONS) && !Code.module(origin).equals("cli"));
    }

    @Test
    void nothing_that_processes_images_or_sound_is_in_reach() {
        forbid(target -> SENSES.stream().anyMatch(name -> Code.isIn(target, name)), origin -> true);
        List<String> jars = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).getFileName().toString())
                .filter(name -> name.endsWith(".jar"))
                .toList();
        assertThat(jars).hasSizeGreaterThan(5).allSatisfy(jar -> assertThat(jar).matches(LIBRARIES));
    }

    @Test
    void nothing_listens_to_a_network_or_calls_one() {
        forbid(target -> SOCKETS.contains(target.getName()) || Code.isIn(target, "java.net.http"), origin -> true);
    }

    @Test
    void a_subject_has_an_index_and_nothing_a_real_person_could_be_known_by() {
        List<String> findings = new ArrayList<>();
        for (JavaClass owner : Code.main()) {
            for (JavaField field : owner.getFields()) {
                if (IDENTITY.matcher(field.getName()).find()) {
                    findings.add(field.getFullName());
                }
            }
        }
        assertThat(findings).isEmpty();
        JavaClass subject = Code.main().get("glasshouse.kernel.index.Subject");
        assertThat(subject.getFields()).extracting(JavaField::getName).containsExactly("index");
    }

    @Test
    void a_firm_s_code_is_of_no_region_is_wrong_within_on_purpose_and_no_code_is_read() {
        UnifiedCodes codes = UnifiedCodes.of(Seeds.both(1));
        for (int firm = 0; firm < 10_000; firm++) {
            String code = codes.of(firm);
            assertThat(code).hasSize(18).startsWith("91" + "000000");
            assertThat(code.charAt(16)).as(code).isNotEqualTo(organisationCheck(code.substring(8, 16)));
        }
        List<JavaMethod> entrances = new ArrayList<>();
        for (JavaClass owner : Code.main()) {
            if (Code.isIn(owner, "glasshouse.society.codes")) {
                entrances.addAll(owner.getMethods());
            }
        }
        entrances.removeIf(method -> method.getModifiers().contains(JavaModifier.PRIVATE));
        assertThat(entrances)
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(method -> assertThat(method.getRawParameterTypes())
                        .extracting(JavaClass::getName)
                        .isSubsetOf(Seeds.class.getName(), "int"));
    }

    @Test
    void groups_are_generic() {
        List<Path> texts = Stream.of("catalog/", "/src/main/", "examples/")
                .flatMap(part ->
                        House.texts().stream().filter(file -> House.name(file).contains(part)))
                .distinct()
                .toList();
        Minimum.JAVA_FILES.isReachedBy(texts.size());
        assertThat(texts)
                .filteredOn(file -> REAL_GROUPS.matcher(House.read(file)).find())
                .isEmpty();
    }

    @Test
    void nothing_searches_for_a_better_regime() {
        assertThat(Code.main())
                .filteredOn(c -> c.getName().matches("(?i).*optimi[sz].*"))
                .isEmpty();
        forbid(target -> Code.isIn(target, "org.hipparchus.optim"), origin -> true);
        forbid(target -> Code.isIn(target, "org.moeaframework"), origin -> true);
        assertThat(Sources.methods())
                .filteredOn(method -> method.source().file().endsWith("FreedomTest.java")
                        || method.source().file().endsWith("FitterTest.java"))
                .extracting(method -> method.tree().getName().toString())
                .as("tests that what is fitted is never a regime's")
                .contains(
                        "no_number_of_any_regime_of_the_catalog_may_be_moved",
                        "what_a_regime_says_is_refused_before_anything_runs");
    }

    @Test
    void a_query_reads_the_tables_of_its_run_and_nothing_else() {
        List<String> settings = List.of("enable_external_access = false", "lock_configuration = true");
        assertThat(Sources.mainFiles())
                .filteredOn(source -> source.module().equals("results"))
                .as("the query locks the store's configuration, in this order")
                .anySatisfy(source -> assertThat(source.text()).containsSubsequence(settings));
        assertThat(Sources.methods())
                .filteredOn(method -> method.source().file().endsWith("RunQueryTest.java"))
                .extracting(method -> method.tree().getName().toString())
                .as("tests of results that try to get out")
                .contains("another_file_is_never_read", "what_does_more_than_read_is_refused_with_one_problem");
    }

    /** The check character that GB 11714-1997 gives an organisation code of digits and capitals. */
    private static char organisationCheck(String body) {
        int[] weights = {3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * Character.digit(body.charAt(i), Character.MAX_RADIX);
        }
        return "0X987654321".charAt(sum % 11);
    }

    private static List<String> askingNames(HasAnnotations<?> element, String where) {
        return Annotations.texts(element, "picocli.CommandLine$Option", "names").stream()
                .filter(name -> ASKS_FOR_SOMEONE.matcher(name).matches())
                .map(name -> where + " asks for " + name)
                .toList();
    }

    private static void forbid(Predicate<JavaClass> target, Predicate<JavaClass> origin) {
        List<String> findings = new ArrayList<>();
        int counted = 0;
        for (JavaClass javaClass : Code.main()) {
            counted++;
            for (Dependency dependency : javaClass.getDirectDependenciesFromSelf()) {
                if (target.test(dependency.getTargetClass()) && origin.test(javaClass)) {
                    findings.add(dependency.getDescription());
                }
            }
        }
        Minimum.MAIN_CLASSES.isReachedBy(counted);
        assertThat(findings).isEmpty();
    }
}
