package glasshouse.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Caps the tails: the typical file, method and block should be far smaller. */
class SizeTest {
    private static final int MOST_LINES_OF_A_FILE = 400;
    private static final int MOST_LINES_OF_A_METHOD = 50;
    private static final int MOST_NESTING = 4;
    private static final int MOST_PARAMETERS = 7;

    @Test
    void a_file_has_at_most_400_lines() {
        Minimum.JAVA_FILES.isReachedBy(Sources.files().size());
        assertThat(above(
                        MOST_LINES_OF_A_FILE,
                        Sources.files(),
                        source -> source.lines().size()))
                .isEmpty();
    }

    @Test
    void a_method_has_at_most_50_lines() {
        assertThat(above(MOST_LINES_OF_A_METHOD, methods(), Sources.Method::length))
                .isEmpty();
    }

    @Test
    void statements_nest_at_most_4_deep() {
        assertThat(above(MOST_NESTING, methods(), method -> nesting(method.tree())))
                .isEmpty();
    }

    @Test
    void a_method_takes_at_most_7_parameters() {
        List<Sources.Method> methods =
                methods().stream().filter(method -> !isRecordHeader(method)).toList();
        assertThat(above(
                        MOST_PARAMETERS,
                        methods,
                        method -> method.tree().getParameters().size()))
                .isEmpty();
    }

    private static <T> List<String> above(int most, List<T> all, ToIntFunction<T> size) {
        return all.stream()
                .filter(each -> size.applyAsInt(each) > most)
                .map(each -> each + ": " + size.applyAsInt(each))
                .toList();
    }

    private static List<Sources.Method> methods() {
        Minimum.METHODS.isReachedBy(Sources.methods().size());
        return Sources.methods();
    }

    /** A record's canonical constructor only repeats what the record declares. */
    private static boolean isRecordHeader(Sources.Method method) {
        return method.owner().getKind() == Tree.Kind.RECORD
                && method.tree().getName().contentEquals("<init>");
    }

    private static int nesting(Tree method) {
        Nesting nesting = new Nesting();
        nesting.scan(method, null);
        return nesting.deepest;
    }

    /** Counts statements that hold statements; an else-if goes on at its if's depth, a nested class begins anew. */
    private static final class Nesting extends TreeScanner<@Nullable Void, @Nullable Void> {
        private int depth;
        private int deepest;

        @Override
        public @Nullable Void scan(@Nullable Tree tree, @Nullable Void nothing) {
            if (tree == null || tree instanceof ClassTree) {
                return null;
            }
            boolean deeper = isControl(tree.getKind());
            depth += deeper ? 1 : 0;
            deepest = Math.max(deepest, depth);
            super.scan(tree, null);
            depth -= deeper ? 1 : 0;
            return null;
        }

        @Override
        public @Nullable Void visitIf(IfTree tree, @Nullable Void nothing) {
            scan(tree.getCondition(), null);
            scan(tree.getThenStatement(), null);
            if (tree.getElseStatement() instanceof IfTree next) {
                return visitIf(next, null);
            }
            return scan(tree.getElseStatement(), null);
        }

        private static boolean isControl(Tree.Kind kind) {
            return switch (kind) {
                case IF,
                        FOR_LOOP,
                        ENHANCED_FOR_LOOP,
                        WHILE_LOOP,
                        DO_WHILE_LOOP,
                        SWITCH,
                        SWITCH_EXPRESSION,
                        TRY,
                        SYNCHRONIZED -> true;
                default -> false;
            };
        }
    }
}
