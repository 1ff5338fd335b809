package glasshouse.checks;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Every Java file of the repository, parsed once by the compiler itself, so that counting needs no guessing. */
final class Sources {
    /** A method or constructor where it stands. */
    record Method(Source source, ClassTree owner, MethodTree tree, int firstLine, int lastLine) {
        int length() {
            return lastLine - firstLine + 1;
        }

        @Override
        public String toString() {
            return source.name() + ":" + firstLine + " " + owner.getSimpleName() + "." + tree.getName();
        }
    }

    /** A class, record, enum, interface or annotation where it stands, with its Javadoc. */
    record Type(Source source, ClassTree tree, @Nullable String javadoc) {
        @Override
        public String toString() {
            return source.name() + " " + tree.getSimpleName();
        }
    }

    private static final Sources ALL = parse();

    private final List<Source> files;
    private final List<Method> methods;
    private final List<Type> types;

    private Sources(List<Source> files, List<Method> methods, List<Type> types) {
        this.files = List.copyOf(files);
        this.methods = List.copyOf(methods);
        this.types = List.copyOf(types);
    }

    static List<Source> files() {
        return ALL.files;
    }

    static List<Source> mainFiles() {
        return ALL.files.stream().filter(Source::isMain).toList();
    }

    static List<Method> methods() {
        return ALL.methods;
    }

    static List<Type> types() {
        return ALL.types;
    }

    private static Sources parse() {
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "needs a JDK");
        List<Path> paths = House.files().stream()
                .filter(file -> House.extension(file).equals("java"))
                .toList();
        List<Source> files = new ArrayList<>();
        List<Method> methods = new ArrayList<>();
        List<Type> types = new ArrayList<>();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(paths));
            Trees trees = Trees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                Path file = Path.of(unit.getSourceFile().toUri());
                Source source = new Source(file, House.read(file), unit);
                files.add(source);
                new Collector(source, trees, methods, types).scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Sources(files, methods, types);
    }

    private static final class Collector extends TreePathScanner<@Nullable Void, @Nullable Void> {
        private final Source source;
        private final Trees trees;
        private final List<Method> methods;
        private final List<Type> types;

        Collector(Source source, Trees trees, List<Method> methods, List<Type> types) {
            this.source = source;
            this.trees = trees;
            this.methods = methods;
            this.types = types;
        }

        @Override
        public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
            types.add(new Type(source, tree, trees.getDocComment(getCurrentPath())));
            return super.visitClass(tree, null);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree tree, @Nullable Void nothing) {
            TreePath parent = getCurrentPath().getParentPath();
            if (parent.getLeaf() instanceof ClassTree owner) {
                methods.add(new Method(source, owner, tree, line(tree, true), line(tree, false)));
            }
            return super.visitMethod(tree, null);
        }

        private int line(Tree tree, boolean first) {
            SourcePositions positions = trees.getSourcePositions();
            CompilationUnitTree unit = source.tree();
            long at = first ? positions.getStartPosition(unit, tree) : positions.getEndPosition(unit, tree);
            return (int) unit.getLineMap().getLineNumber(Math.max(0, at));
        }
    }
}
