package glasshouse.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** A result is a function of version, world and seeds: what could make it depend on anything else is not in reach. */
class DeterminismTest {
    /** Their last bit may differ between machines; StrictMath's may not. Square roots and rounding are exact in both. */
    private static final Set<String> INEXACT = Set.of(
            "exp",
            "expm1",
            "log",
            "log10",
            "log1p",
            "pow",
            "cbrt",
            "hypot",
            "sin",
            "cos",
            "tan",
            "asin",
            "acos",
            "atan",
            "atan2",
            "sinh",
            "cosh",
            "tanh",
            "toRadians",
            "toDegrees",
            "random");

    private static final Set<String> UNKEYED_CHANCE = Set.of(
            "java.util.Random",
            "java.util.SplittableRandom",
            "java.util.UUID",
            "java.util.concurrent.ThreadLocalRandom",
            "java.util.random.RandomGenerator",
            "java.security.SecureRandom");

    private static final Set<String> HASH_ORDERED = Set.of(
            "java.util.HashMap",
            "java.util.HashSet",
            "java.util.Hashtable",
            "java.util.IdentityHashMap",
            "java.util.WeakHashMap",
            "java.util.concurrent.ConcurrentHashMap");

    /** Classes that only ask a hashed collection and never walk it, each looked at by a person. */
    private static final Set<String> ASK_ONLY = Set.of(
            "glasshouse.observation.table.Cells",
            "glasshouse.scenario.catalog.References",
            "glasshouse.scenario.tree.Composer");

    private static final Set<String> MAKERS_OF_SALTED = Set.of("of", "ofEntries", "copyOf");

    private static final Set<String> COLLECTORS_OF_HASHED =
            Set.of("toSet", "toMap", "toUnmodifiableSet", "toUnmodifiableMap", "groupingBy", "partitioningBy");

    private static final Set<String> ITERATORS =
            Set.of("iterator", "fastIterator", "forEach", "keySet", "entrySet", "values", "stream", "spliterator");

    @Test
    void inexact_functions_are_those_of_strict_math() {
        forbidCalls(access -> isOwner(access, "java.lang.Math") && INEXACT.contains(access.getName()));
    }

    @Test
    void chance_comes_only_from_keys() {
        forbidTypes(UNKEYED_CHANCE, Set.of());
    }

    @Test
    void nothing_is_kept_in_an_order_that_hashing_makes() {
        forbidTypes(HASH_ORDERED, ASK_ONLY);
        forbidCalls(access -> (isOwner(access, "java.util.Set") || isOwner(access, "java.util.Map"))
                && MAKERS_OF_SALTED.contains(access.getName()));
        forbidCalls(access ->
                isOwner(access, "java.util.stream.Collectors") && COLLECTORS_OF_HASHED.contains(access.getName()));
    }

    @Test
    void a_primitive_hash_map_is_asked_and_never_walked() {
        forbidCalls(access ->
                access.getTargetOwner().getSimpleName().contains("OpenHash") && ITERATORS.contains(access.getName()));
    }

    @Test
    void no_result_knows_the_time_of_day_or_where_an_object_lies() {
        forbidCalls(access -> access.getName().equals("now") && isIn(access, "java.time"));
        forbidCalls(access -> isOwner(access, "java.lang.System")
                && Set.of("currentTimeMillis", "identityHashCode").contains(access.getName()));
        forbidTypes(Set.of("java.time.Clock", "java.util.Date", "java.util.Calendar"), Set.of());
    }

    @Test
    void only_the_engine_reads_the_stopwatch_and_only_to_time_phases() {
        forbidCalls(access -> isOwner(access, "java.lang.System")
                && access.getName().equals("nanoTime")
                && !Code.module(access.getOriginOwner()).equals("engine"));
    }

    @Test
    void no_sum_depends_on_how_many_threads_a_stream_takes() {
        forbidCalls(
                access -> Set.of("parallel", "parallelStream").contains(access.getName()) && isIn(access, "java.util"));
    }

    private static void forbidCalls(Predicate<JavaAccess<?>> forbidden) {
        List<String> findings = new ArrayList<>();
        for (JavaClass origin : classes()) {
            for (JavaAccess<?> access : origin.getAccessesFromSelf()) {
                if (forbidden.test(access)) {
                    findings.add(access.getDescription());
                }
            }
        }
        assertThat(findings).isEmpty();
    }

    private static void forbidTypes(Set<String> forbidden, Set<String> exempt) {
        List<String> findings = new ArrayList<>();
        for (JavaClass origin : classes()) {
            if (exempt.contains(origin.getName())) {
                continue;
            }
            for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
                if (forbidden.contains(dependency.getTargetClass().getName())) {
                    findings.add(dependency.getDescription());
                }
            }
        }
        assertThat(findings).isEmpty();
    }

    private static List<JavaClass> classes() {
        List<JavaClass> classes = Code.of(House.DETERMINISTIC);
        Minimum.DETERMINISTIC_CLASSES.isReachedBy(classes.size());
        return classes;
    }

    private static boolean isOwner(JavaAccess<?> access, String type) {
        return access.getTargetOwner().getName().equals(type);
    }

    private static boolean isIn(JavaAccess<?> access, String packageName) {
        return Code.isIn(access.getTargetOwner(), packageName);
    }
}
