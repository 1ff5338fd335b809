package glasshouse.scenario.bind;

import glasshouse.scenario.hint.Nearest;
import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.shape.Declarations;
import glasshouse.scenario.shape.Field;
import glasshouse.scenario.shape.Routes;
import glasshouse.scenario.shape.Shape;
import glasshouse.scenario.tree.Backing;
import glasshouse.scenario.tree.Node;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads settings records: keys, defaults, the constructor, and the rules across fields. */
final class GroupReader {

    private final Binder binder;
    private final Complaints complaints;
    private Shape.@Nullable Group root;

    GroupReader(Binder binder, Complaints complaints) {
        this.binder = binder;
        this.complaints = complaints;
    }

    /** Guess where unknown keys belong by the shape of the whole. */
    void root(Shape.Group shape) {
        root = shape;
    }

    @Nullable
    Bound read(Shape.Group shape, Node node, Context outside) {
        if (!(node instanceof Node.Mapping mapping)) {
            complaints.wrongKind(outside, node, "a mapping with " + String.join(", ", shape.keys()), "");
            return null;
        }
        Backing backing = complaints.backing(mapping, outside);
        String note = complaints.text(mapping, "note", outside).orElse("");
        List<String> guessed = unknownKeys(shape, mapping);
        Context context = outside.backed(backing);
        SequencedMap<String, Resolved> members = new LinkedHashMap<>();
        List<Object> values = new ArrayList<>();
        for (Field field : shape.fields()) {
            Bound bound = member(field, mapping, context, guessed);
            if (bound != null) {
                members.put(field.key(), bound.resolved());
                values.add(bound.value());
            }
        }
        if (values.size() < shape.fields().size()) {
            return null;
        }
        Resolved.Group resolved = new Resolved.Group(members, backing, note, node.place());
        Object record = construct(shape, values, mapping, context);
        if (record instanceof Checked checked) {
            checked.check(new PlacedChecks(context, resolved, complaints.problems()));
        }
        return record == null ? null : new Bound(record, resolved);
    }

    private @Nullable Bound member(Field field, Node.Mapping mapping, Context context, List<String> guessed) {
        Context down = context.down(field.key()).about(field.doc());
        Optional<Node.Entry> entry = mapping.find(field.key());
        if (entry.isPresent()) {
            return binder.bind(field.shape(), entry.get().value(), down);
        }
        if (field.byDefault().isPresent()) {
            return binder.bind(field.shape(), field.byDefault().get().at(mapping.place()), down);
        }
        if (!field.required()) {
            return new Bound(Optional.empty(), new Resolved.Nothing(mapping.place()));
        }
        if (!guessed.contains(field.key())) {
            String doc = field.doc().isEmpty() ? "" : " (" + field.doc() + ")";
            String must = "must be " + field.shape().expected() + doc;
            complaints
                    .problems()
                    .add("missing key", down.path(), mapping.place(), must, "add " + field.key() + ": ...");
        }
        return null;
    }

    /** Tell unknown keys; return the known ones they were guessed to stand for. */
    private List<String> unknownKeys(Shape.Group shape, Node.Mapping mapping) {
        List<String> free = new ArrayList<>(shape.keys());
        free.addAll(Declarations.RESERVED);
        free.removeIf(mapping.keys()::contains);
        Predicate<Node.Entry> known =
                entry -> shape.keys().contains(entry.key()) || Declarations.RESERVED.contains(entry.key());
        List<String> guessed = new ArrayList<>();
        for (Node.Entry entry :
                mapping.entries().stream().filter(known.negate()).toList()) {
            Optional<String> near = Nearest.find(entry.key(), free);
            near.ifPresent(guessed::add);
            String maybe = near.map(key -> "\"" + key + "\"?").orElseGet(() -> elsewhere(entry.key()));
            String must = "must be one of " + String.join(", ", shape.keys());
            complaints.problems().add("unknown key", entry.key(), entry.keyPlace(), must, maybe);
        }
        return guessed;
    }

    private String elsewhere(String key) {
        if (key.equals("<<")) {
            return "merge keys are not part of YAML 1.2: write the keys out";
        }
        return Optional.ofNullable(root)
                .flatMap(shape -> Routes.find(shape, key))
                .map(route -> "it belongs at " + route + "?")
                .orElse("");
    }

    private @Nullable Object construct(Shape.Group shape, List<Object> values, Node.Mapping mapping, Context context) {
        Class<?>[] types = Arrays.stream(shape.type().getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<? extends Record> constructor = shape.type().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values.toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                String said = String.valueOf(refused.getMessage());
                complaints
                        .problems()
                        .add(context.subject() + " is refused: " + said, "", mapping.place(), "must be consistent", "");
                return null;
            }
            throw new IllegalStateException("the constructor of " + shape.type().getName() + " failed", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no way to make a " + shape.type().getName(), e);
        }
    }
}
