package glasshouse.scenario.tree;

import glasshouse.kernel.problem.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One value of a YAML tree. */
public sealed interface Node {

    /** Where the value starts; for an alias, where the alias stands. */
    Place place();

    /**
     * What stands behind the numbers in this value, if it came from somewhere else than the mapping around it (a patch, a
     * catalog file, a default); null if the mapping around it decides.
     */
    @Nullable
    Backing backing();

    /** Copy the node to another place. */
    Node at(Place other);

    /** Copy the node with another backing. */
    Node with(Backing other);

    /** Name what the value is, with its article, as a reader of an error knows it. */
    String kind();

    /** Shorten the value to what fits in one line of an error. */
    String shown();

    /**
     * A text, number, date, truth value or nothing.
     *
     * @param text the characters, quotes and escapes undone
     * @param plain whether it was written without quotes, so that it may be a number
     */
    record Scalar(
            String text,
            boolean plain,
            Place place,
            @Nullable Backing backing) implements Node {

        private static final int SHOWN = 60;

        @Override
        public Scalar at(Place other) {
            return new Scalar(text, plain, other, backing);
        }

        @Override
        public Scalar with(Backing other) {
            return new Scalar(text, plain, place, other);
        }

        @Override
        public String kind() {
            return Scalars.kind(this);
        }

        @Override
        public String shown() {
            String line = text.replace('\n', ' ');
            String cut = line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "...";
            return plain ? cut : '"' + cut + '"';
        }
    }

    /** A list. */
    record Sequence(List<Node> items, Place place, @Nullable Backing backing) implements Node {

        /** Keep the items as they are. */
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public Sequence at(Place other) {
            return new Sequence(items, other, backing);
        }

        @Override
        public Sequence with(Backing other) {
            return new Sequence(items, place, other);
        }

        @Override
        public String kind() {
            return "a list";
        }

        @Override
        public String shown() {
            return "a list of " + items.size();
        }
    }

    /** A mapping; each key at most once, in the order written. */
    record Mapping(
            List<Entry> entries, Place place, @Nullable Backing backing) implements Node {

        /** Keep the entries as they are. */
        public Mapping {
            entries = List.copyOf(entries);
        }

        /** Find an entry by its key. */
        public Optional<Entry> find(String key) {
            return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
        }

        /** List the keys in the order written. */
        public List<String> keys() {
            return entries.stream().map(Entry::key).toList();
        }

        /** Copy the mapping with one entry replaced where it stands, or added at the end. */
        public Mapping with(Entry entry) {
            List<Entry> changed = new ArrayList<>(entries);
            int at = keys().indexOf(entry.key());
            if (at < 0) {
                changed.add(entry);
            } else {
                changed.set(at, entry);
            }
            return new Mapping(changed, place, backing);
        }

        /** Copy the mapping without one entry. */
        public Mapping without(String key) {
            List<Entry> kept =
                    entries.stream().filter(entry -> !entry.key().equals(key)).toList();
            return new Mapping(kept, place, backing);
        }

        @Override
        public Mapping at(Place other) {
            return new Mapping(entries, other, backing);
        }

        @Override
        public Mapping with(Backing other) {
            return new Mapping(entries, place, other);
        }

        @Override
        public String kind() {
            return "a mapping";
        }

        @Override
        public String shown() {
            return entries.isEmpty() ? "an empty mapping" : "a mapping with " + String.join(", ", firstKeys());
        }

        private List<String> firstKeys() {
            List<String> keys = keys();
            List<String> first = new ArrayList<>(keys.subList(0, Math.min(3, keys.size())));
            if (keys.size() > first.size()) {
                first.add("...");
            }
            return first;
        }
    }

    /**
     * One key of a mapping with its value.
     *
     * @param key the key
     * @param keyPlace where the key stands
     * @param value the value
     */
    record Entry(String key, Place keyPlace, Node value) {}
}
