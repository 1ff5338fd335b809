package glasshouse.scenario.patch;

import glasshouse.kernel.problem.Place;
import glasshouse.kernel.problem.ProblemException;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.tree.Backing;
import glasshouse.scenario.tree.Composer;
import glasshouse.scenario.tree.Node;
import glasshouse.scenario.tree.Source;
import java.util.List;

/**
 * A reform: values to set and to remove, by path. A path is the YAML keys from the root joined by dots; through a map it
 * goes by the id; a list is set as a whole. A set value replaces what stood there with all that was said of it; what then
 * stands behind its numbers is what it or the patch says, else the patch itself. Later patches win over earlier ones.
 *
 * @param name the patch's own name, or where it was given
 * @param title what it is, in one line; may be empty
 * @param changes the changes, in the order written
 */
public record Patch(String name, String title, List<Change> changes) {

    /** Keep the changes as they are. */
    public Patch {
        changes = List.copyOf(changes);
    }

    /**
     * Read a patch file, or one of the catalog's {@code patches} by its name.
     *
     * @throws ProblemException with everything that is wrong with it as a patch; whether its paths lead anywhere is told
     *     when it is applied
     */
    public static Patch read(String nameOrPath, Catalog catalog) {
        return PatchReader.read(catalog.open(nameOrPath, "patches"));
    }

    /**
     * Read a patch file.
     *
     * @throws ProblemException with everything that is wrong with it as a patch
     */
    public static Patch read(String path) {
        return PatchReader.read(Source.read(Catalog.path(path, new Place(path, 1, 1))));
    }

    /**
     * Read a patch from a text.
     *
     * @throws ProblemException with everything that is wrong with it as a patch
     */
    public static Patch read(Source source) {
        return PatchReader.read(source);
    }

    /**
     * Make a patch that sets one value.
     *
     * @param path the path
     * @param yamlValue the value as YAML
     * @param origin who sets it, such as {@code --persons}; stands for the file in every place
     * @throws ProblemException if the value is not YAML
     */
    public static Patch inline(String path, String yamlValue, String origin) {
        Node value = Composer.composeValue(Source.given(origin, yamlValue)).with(new Backing(origin, ""));
        return new Patch(origin, "", List.of(new Change.Assign(path, new Place(origin, 1, 1), value)));
    }
}
