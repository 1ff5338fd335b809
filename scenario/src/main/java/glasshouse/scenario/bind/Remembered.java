package glasshouse.scenario.bind;

import glasshouse.scenario.shape.Shape;
import glasshouse.scenario.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what the parts of a tree were bound to, so that the same tree with a few changes need not be bound anew where it is the same: what a
 * part is bound to hangs on nothing but the part, its shape, and what is known of it before it is looked at. Written by one binding, in
 * which nothing was wrong; read by any number of threads after that.
 */
public final class Remembered {
    private final Map<String, List<Part>> byPath = new TreeMap<>();
    private boolean isWritten;

    private record Part(Shape shape, Node node, Context context, Bound bound) {
        /** Says whether this is the very part: what a change touches is another node, and so is all around it. */
        boolean is(Shape otherShape, Node otherNode, Context otherContext) {
            return shape == otherShape && node == otherNode && context.equals(otherContext);
        }
    }

    /** Ends the writing. */
    public void close() {
        isWritten = true;
    }

    @Nullable
    Bound find(Shape shape, Node node, Context context) {
        for (Part part : byPath.getOrDefault(context.path(), List.of())) {
            if (part.is(shape, node, context)) {
                return part.bound();
            }
        }
        return null;
    }

    /** Keeps what a part was bound to; single values are read as quickly as they are found. */
    void keep(Shape shape, Node node, Context context, @Nullable Bound bound) {
        if (!isWritten && bound != null && isWorthIt(shape)) {
            byPath.computeIfAbsent(context.path(), path -> new ArrayList<>(1))
                    .add(new Part(shape, node, context, bound));
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
