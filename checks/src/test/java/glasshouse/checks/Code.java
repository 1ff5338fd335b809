package glasshouse.checks;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.util.List;

/** The compiled main classes of every module, read once. */
final class Code {
    private static final String ROOT = "glasshouse.";
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(Code::isNoTestJar)
            .importPackages("glasshouse");

    private Code() {}

    static JavaClasses main() {
        return MAIN;
    }

    /** Lists the classes of some modules. */
    static List<JavaClass> of(List<String> modules) {
        return MAIN.stream().filter(c -> modules.contains(module(c))).toList();
    }

    /** Names the module a class lives in; empty for classes of others. */
    static String module(JavaClass javaClass) {
        String name = javaClass.getPackageName();
        if (!name.startsWith(ROOT)) {
            return "";
        }
        String rest = name.substring(ROOT.length());
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }

    /** Says whether a class lives in a package or beneath it. */
    static boolean isIn(JavaClass javaClass, String packageName) {
        String name = javaClass.getPackageName();
        return name.equals(packageName) || name.startsWith(packageName + ".");
    }

    private static boolean isNoTestJar(Location location) {
        return !location.contains("-tests.jar");
    }
}
