package glasshouse.kernel.index;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/**
 * Numbers names in their alphabetical order, so that a number never depends on the place of a name in a file.
 *
 * @param sorted the names, sorted, each once
 */
public record Names(List<String> sorted) {
    /** Numbers these names, each once. */
    public static Names of(Collection<String> names) {
        return new Names(List.copyOf(new TreeSet<>(names)));
    }

    /** Returns how many names there are. */
    public int size() {
        return sorted.size();
    }

    /**
     * Returns the number of a name.
     *
     * @throws IllegalArgumentException if there is no such name
     */
    public int number(String name) {
        int number = Collections.binarySearch(sorted, name);
        if (number < 0) {
            throw new IllegalArgumentException("name (" + name + ") must be one of " + sorted);
        }
        return number;
    }

    /** Says whether there is such a name. */
    public boolean contains(String name) {
        return Collections.binarySearch(sorted, name) >= 0;
    }

    /** Returns the name with a number. */
    public String name(int number) {
        return sorted.get(number);
    }
}
