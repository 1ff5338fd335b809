package glasshouse.scenario.bind;

import glasshouse.scenario.shape.Shape;
import glasshouse.scenario.tree.Node;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what the parts of a tree were bound to, so that the same tree with a few changes need not be bound anew where it is the same: what a
 * part is bound to hangs on nothing but the part, its shape, and what is known of it before it is looked at. Written by one binding, in
 * which nothing was wrong; read by any number of threads after that.
 */
public final class Remembered {
    private final Map<Node, List<Part>> parts = new IdentityHashMap<>();
    private boolean isWritten;

    private record Part(Shape shape, Context context, Bound bound) {}

    /** Ends the writing. */
    public void close() {
        isWritten = true;
    }

    @Nullable
    Bound find(Shape shape, Node node, Context context) {
        for (Part part : parts.getOrDefault(node, List.of())) {
            if (part.shape() == shape && part.context().equals(context)) {
                return part.bound();
            }
        }
        return null;
    }

    /** Keeps what a part was bound to; single values are read as quickly as they are found. */
    void keep(Shape shape, Node node, Context context, @Nullable Bound bound) {
        if (!isWritten && bound != null && isWorthIt(shape)) {
            parts.computeIfAbsent(node, key -> new ArrayList<>(1)).add(new Part(shape, context, bound));
        }
    }

    private static boolean isWorthIt(Shape shape) {
        return switch (shape) {
            case Shape.Group group -> true;
            case Shape.Named named -> true;
            case Shape.Items items -> true;
            case Shape.Reference reference -> true;
            default -> false;
        };
    }
}
