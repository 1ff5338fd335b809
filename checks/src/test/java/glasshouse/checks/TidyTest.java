package glasshouse.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

class TidyTest {
    private static final int LEAST_JAVADOC = 20;
    private static final Pattern SENTENCE = Pattern.compile("[A-Za-z0-9]+(_[A-Za-z0-9]+){2,}");
    private static final Set<String> TESTS = Set.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory");
    private static final Pattern CODE_IN_COMMENT = Pattern.compile(
            "^\\s*//\\s*(.*\\)\\s*[;{]|\\w[\\w.<>\\[\\]]*\\s+\\w+\\s*=.*;|(return|import|throw)\\b.*;|[{}])\\s*$");

    @Test
    void every_public_type_says_what_it_is() {
        List<String> findings = new ArrayList<>();
        int counted = 0;
        for (Sources.Type type : Sources.types()) {
            Set<Modifier> flags = type.tree().getModifiers().getFlags();
            if (!type.source().isMain() || !flags.contains(Modifier.PUBLIC)) {
                continue;
            }
            counted++;
            String javadoc = type.javadoc();
            if (javadoc == null || javadoc.strip().length() < LEAST_JAVADOC || !javadoc.contains(".")) {
                findings.add(type.toString());
            }
        }
        Minimum.PUBLIC_TYPES.isReachedBy(counted);
        assertThat(findings).as("public types without a Javadoc sentence").isEmpty();
    }

    @Test
    void the_name_of_a_test_is_a_sentence() {
        List<String> findings = new ArrayList<>();
        int counted = 0;
        for (Sources.Method method : Sources.methods()) {
            if (!isTest(method.tree())) {
                continue;
            }
            counted++;
            if (!SENTENCE.matcher(method.tree().getName()).matches()) {
                findings.add(method.toString());
            }
        }
        Minimum.TESTS.isReachedBy(counted);
        assertThat(findings).isEmpty();
    }

    @Test
    void no_test_is_switched_off() {
        assertThat(linesWith(Pattern.compile("@" + "Disabled"))).isEmpty();
    }

    @Test
    void no_code_is_left_in_a_comment() {
        assertThat(linesWith(CODE_IN_COMMENT)).isEmpty();
    }

    @Test
    void no_source_is_signed_or_leaves_work_to_others() {
        assertThat(linesWith(Pattern.compile("@" + "author|\\b(TO" + "DO|FIX" + "ME|X" + "XX)\\b")))
                .isEmpty();
    }

    @Test
    void a_warning_is_silenced_only_beside_its_reason() {
        List<String> findings = new ArrayList<>();
        for (Source source : Sources.files()) {
            List<String> lines = source.lines();
            for (int i = 0; i < lines.size(); i++) {
                boolean silences = lines.get(i).contains("@" + "SuppressWarnings");
                boolean reasoned = lines.get(i).contains("//")
                        || (i > 0 && lines.get(i - 1).contains("//"));
                if (silences && !reasoned) {
                    findings.add(source.name() + ":" + (i + 1));
                }
            }
        }
        assertThat(findings).isEmpty();
    }

    private static boolean isTest(MethodTree method) {
        return method.getModifiers().getAnnotations().stream()
                .map(annotation -> annotation.getAnnotationType())
                .map(Tree::toString)
                .anyMatch(TESTS::contains);
    }

    private static List<String> linesWith(Pattern pattern) {
        List<String> findings = new ArrayList<>();
        for (Source source : Sources.files()) {
            List<String> lines = source.lines();
            for (int i = 0; i < lines.size(); i++) {
                if (pattern.matcher(lines.get(i)).find()) {
                    findings.add(
                            source.name() + ":" + (i + 1) + " " + lines.get(i).strip());
                }
            }
        }
        Minimum.JAVA_FILES.isReachedBy(Sources.files().size());
        return findings;
    }
}
