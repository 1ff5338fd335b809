package glasshouse.scenario.bind;

import glasshouse.kernel.problem.Place;
import glasshouse.scenario.shape.Shape;
import glasshouse.scenario.tree.Backing;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** A value as it was understood: names resolved, patches applied, defaults filled, numbers in their declared unit. */
public sealed interface Resolved {

    /** Where it is written; for a default, the mapping that leaves it out. */
    Place place();

    /** Find what a key, id or list position leads to. */
    default Optional<Resolved> find(String step) {
        return Optional.empty();
    }

    /**
     * A number.
     *
     * @param shape its shape
     * @param value in the declared unit, in its simplest spelling
     * @param backing what stands behind it, inheritance done
     * @param low lower end of its range; empty if not said
     * @param high upper end of its range; empty if not said
     * @param note a remark; empty if there is none
     * @param doc what its setting means
     */
    record Figure(
            Shape.Number shape,
            BigDecimal value,
            Backing backing,
            Optional<Range> range,
            String note,
            String doc,
            Place place)
            implements Resolved {}

    /**
     * The plausible range of a number, in its declared unit.
     *
     * @param low lower end
     * @param high upper end
     */
    record Range(BigDecimal low, BigDecimal high) {}

    /**
     * A text, date, choice or truth value.
     *
     * @param shape which of them
     * @param text its simplest spelling, without quotes
     */
    record Word(Shape shape, String text, Place place) implements Resolved {}

    /** An absent optional value. */
    record Nothing(Place place) implements Resolved {}

    /** A list. */
    record Items(List<Resolved> items, Place place) implements Resolved {
        /** Keep the items as they are. */
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public Optional<Resolved> find(String step) {
            return step.matches("[0-9]{1,9}") && Integer.parseInt(step) < items.size()
                    ? Optional.of(items.get(Integer.parseInt(step)))
                    : Optional.empty();
        }
    }

    /** A map by ids, in the order written. */
    record Named(SequencedMap<String, Resolved> entries, Place place) implements Resolved {
        /** Keep the entries as they are. */
        public Named {
            entries = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(entries));
        }

        @Override
        public Optional<Resolved> find(String step) {
            return Optional.ofNullable(entries.get(step));
        }
    }

    /**
     * A settings record.
     *
     * @param members the value of every key, in declared order
     * @param backing what stands behind the numbers in it that say nothing themselves
     * @param note a remark; empty if there is none
     */
    record Group(SequencedMap<String, Resolved> members, Backing backing, String note, Place place)
            implements Resolved {
        /** Keep the members as they are. */
        public Group {
            members = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(members));
        }

        @Override
        public Optional<Resolved> find(String step) {
            return Optional.ofNullable(members.get(step));
        }
    }
}
