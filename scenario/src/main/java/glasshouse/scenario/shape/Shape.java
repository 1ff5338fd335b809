package glasshouse.scenario.shape;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** What a value must look like. */
public sealed interface Shape {

    /** Name the shape with its article, as in "must be a whole number". */
    String expected();

    /**
     * A number.
     *
     * @param kind the Java type
     * @param unit the declared unit; empty for a bare number
     * @param min the least value, in the declared unit; may be minus infinity
     * @param max the greatest value, in the declared unit; may be infinity
     */
    record Number(NumberKind kind, String unit, double min, double max) implements Shape {
        @Override
        public String expected() {
            return kind.whole() ? "a whole number" : "a number";
        }
    }

    /** A text. */
    record Text() implements Shape {
        @Override
        public String expected() {
            return "a text";
        }
    }

    /** True or false. */
    record Truth() implements Shape {
        @Override
        public String expected() {
            return "true or false";
        }
    }

    /** A {@link LocalDate}. */
    record Date() implements Shape {
        @Override
        public String expected() {
            return "a date, written YYYY-MM-DD";
        }
    }

    /**
     * One of a few words.
     *
     * @param type the enum
     * @param words its constants in kebab-case, in their order
     */
    record Choice(Class<?> type, List<String> words) implements Shape {
        /** Keep the words as they are. */
        public Choice {
            words = List.copyOf(words);
        }

        @Override
        public String expected() {
            return "one of " + String.join(", ", words);
        }
    }

    /** A {@link List} of values of one shape. */
    record Items(Shape item) implements Shape {
        @Override
        public String expected() {
            return "a list";
        }
    }

    /** A {@link SequencedMap} from ids to values of one shape. Its order carries no meaning. */
    record Named(Shape entry) implements Shape {
        @Override
        public String expected() {
            return "a mapping of ids";
        }
    }

    /** An {@link Optional}. */
    record Maybe(Shape inner) implements Shape {
        @Override
        public String expected() {
            return inner.expected();
        }
    }

    /**
     * A value written in place, or the name of a catalog file that holds it.
     *
     * @param folder the catalog folder
     * @param target what the file holds
     */
    record Reference(String folder, Shape target) implements Shape {
        @Override
        public String expected() {
            return target.expected() + ", or a name in the catalog's " + folder;
        }
    }

    /** A settings record. Its fields are read when first asked for, so a record may contain itself. */
    final class Group implements Shape {

        private final Class<? extends Record> type;
        private @Nullable List<Field> fields;

        private Group(Class<? extends Record> type) {
            this.type = type;
        }

        /** Describe a settings record. */
        public static Group of(Class<? extends Record> type) {
            return new Group(type);
        }

        /** The record. */
        public Class<? extends Record> type() {
            return type;
        }

        /** What the record describes; empty if not said. */
        public String doc() {
            return Declarations.doc(type);
        }

        /** List its fields in declared order. */
        public List<Field> fields() {
            List<Field> known = fields;
            if (known == null) {
                known = Declarations.fields(type);
                fields = known;
            }
            return known;
        }

        /** Find a field by its YAML key. */
        public Optional<Field> find(String key) {
            return fields().stream().filter(field -> field.key().equals(key)).findFirst();
        }

        /** List the YAML keys of its fields. */
        public List<String> keys() {
            return fields().stream().map(Field::key).toList();
        }

        @Override
        public String expected() {
            return "a mapping";
        }
    }
}
