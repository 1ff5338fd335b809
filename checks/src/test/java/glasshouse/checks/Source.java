package glasshouse.checks;

import com.sun.source.tree.CompilationUnitTree;
import java.nio.file.Path;
import java.util.List;

/** One Java file: where it is, its lines, and its syntax tree as the compiler parsed it. */
record Source(Path file, String text, CompilationUnitTree tree) {
    String name() {
        return House.name(file);
    }

    String module() {
        return name().substring(0, name().indexOf('/'));
    }

    boolean isMain() {
        return name().contains("/src/main/");
    }

    boolean isPackageInfo() {
        return file.endsWith("package-info.java");
    }

    @Override
    public String toString() {
        return name();
    }

    List<String> lines() {
        return text.lines().toList();
    }

    String packageName() {
        return tree.getPackageName() == null ? "" : tree.getPackageName().toString();
    }
}
