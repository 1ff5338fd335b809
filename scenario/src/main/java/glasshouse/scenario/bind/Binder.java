package glasshouse.scenario.bind;

import glasshouse.kernel.problem.Problems;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.catalog.References;
import glasshouse.scenario.shape.Shape;
import glasshouse.scenario.tree.Node;
import glasshouse.scenario.tree.Scalars;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Makes values of the shapes asked for from a tree, telling every problem it meets and going on. */
public final class Binder {

    /** Names that lead to names that lead to names: more than this is a circle. */
    private static final int MAX_NAMES = 16;

    private final References references;
    private final Complaints complaints;
    private final NumberReader numbers;
    private final WordReader words;
    private final GroupReader groups;
    private final @Nullable Remembered remembered;

    /** Bind with names resolved by {@code references} and problems told to {@code problems}. */
    public Binder(References references, Problems problems) {
        this(references, problems, null);
    }

    /** Bind so that what is remembered is not bound anew; where nothing is yet, that is what this binding leaves behind. */
    public Binder(References references, Problems problems, @Nullable Remembered remembered) {
        this.references = references;
        this.remembered = remembered;
        this.complaints = new Complaints(problems);
        this.numbers = new NumberReader(complaints);
        this.words = new WordReader(complaints);
        this.groups = new GroupReader(this, complaints);
    }

    /** Bind a whole tree; null if something in it was wrong, which was told. */
    public @Nullable Bound bind(Shape.Group root, Node node) {
        groups.root(root);
        return bind(root, node, Context.ROOT);
    }

    /** Bind the default of a setting by itself; null if something in it was wrong, which was told. */
    public @Nullable Bound bindDefault(Shape shape, Node node) {
        return bind(shape, node, Context.ROOT);
    }

    @Nullable
    Bound bind(Shape shape, Node node, Context outside) {
        if (remembered == null) {
            return anew(shape, node, outside);
        }
        Bound known = remembered.find(shape, node, outside);
        if (known != null) {
            return known;
        }
        Bound bound = anew(shape, node, outside);
        remembered.keep(shape, node, outside, bound);
        return bound;
    }

    private @Nullable Bound anew(Shape shape, Node node, Context outside) {
        Context context = outside.into(node);
        return switch (shape) {
            case Shape.Number number -> numbers.read(number, node, context);
            case Shape.Text text -> words.text(text, node, context);
            case Shape.Truth truth -> words.truth(truth, node, context);
            case Shape.Date date -> words.date(date, node, context);
            case Shape.Choice choice -> words.choice(choice, node, context);
            case Shape.Maybe maybe -> maybe(maybe, node, context);
            case Shape.Items items -> items(items, node, context);
            case Shape.Named named -> named(named, node, context);
            case Shape.Reference reference -> reference(reference, node, context);
            case Shape.Group group -> groups.read(group, node, context);
        };
    }

    private @Nullable Bound maybe(Shape.Maybe shape, Node node, Context context) {
        if (Scalars.isNull(node)) {
            return new Bound(Optional.empty(), new Resolved.Nothing(node.place()));
        }
        Bound inner = bind(shape.inner(), node, context);
        return inner == null ? null : new Bound(Optional.of(inner.value()), inner.resolved());
    }

    private @Nullable Bound reference(Shape.Reference shape, Node node, Context context) {
        if (!(node instanceof Node.Scalar scalar)) {
            return bind(shape.target(), node, context);
        }
        if (Scalars.isNull(node)) {
            complaints.wrongKind(context, node, shape.expected(), "");
            return null;
        }
        if (context.names() == MAX_NAMES) {
            complaints.add("catalog names lead in a circle", node, "must not lead back to itself", "");
            return null;
        }
        return references
                .find(scalar, shape.folder())
                .map(found -> bind(shape.target(), found, context.named()))
                .orElse(null);
    }

    private @Nullable Bound items(Shape.Items shape, Node node, Context context) {
        if (!(node instanceof Node.Sequence sequence)) {
            String maybe =
                    node instanceof Node.Scalar scalar && !Scalars.isNull(node) ? "[" + scalar.shown() + "]" : "";
            complaints.wrongKind(context, node, shape.expected(), maybe);
            return null;
        }
        List<Object> values = new ArrayList<>();
        List<Resolved> resolved = new ArrayList<>();
        for (int i = 0; i < sequence.items().size(); i++) {
            Bound item = bind(shape.item(), sequence.items().get(i), context.down(String.valueOf(i)));
            if (item != null) {
                values.add(item.value());
                resolved.add(item.resolved());
            }
        }
        boolean whole = values.size() == sequence.items().size();
        return whole ? new Bound(List.copyOf(values), new Resolved.Items(resolved, node.place())) : null;
    }

    private @Nullable Bound named(Shape.Named shape, Node node, Context context) {
        if (!(node instanceof Node.Mapping mapping)) {
            complaints.wrongKind(context, node, shape.expected(), "");
            return null;
        }
        SequencedMap<String, Object> values = new LinkedHashMap<>();
        SequencedMap<String, Resolved> resolved = new LinkedHashMap<>();
        for (Node.Entry entry : mapping.entries()) {
            if (!Catalog.isName(entry.key())) {
                String must = "must be lower-case words joined by hyphens";
                String id = WordReader.id(entry.key());
                complaints
                        .problems()
                        .add("not an id", entry.key(), entry.keyPlace(), must, id.isEmpty() ? "" : id + "?");
            }
            Bound value = bind(shape.entry(), entry.value(), context.down(entry.key()));
            if (value != null) {
                values.put(entry.key(), value.value());
                resolved.put(entry.key(), value.resolved());
            }
        }
        boolean whole = values.size() == mapping.entries().size();
        return whole
                ? new Bound(Collections.unmodifiableSequencedMap(values), new Resolved.Named(resolved, node.place()))
                : null;
    }
}
