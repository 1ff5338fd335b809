package glasshouse.scenario.shape;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;

/** Finds where a key is at home. */
public final class Routes {

    /** Deeper than settings are nested; keeps a record that contains itself from being followed for ever. */
    private static final int MAX_DEPTH = 6;

    private record Stop(String path, Shape shape, int depth) {}

    private Routes() {}

    /**
     * Find the shortest way from a section to a key of that name, through sections and optional sections; a map's id is
     * written {@code <id>}.
     */
    public static Optional<String> find(Shape.Group from, String key) {
        Queue<Stop> open = new ArrayDeque<>();
        open.add(new Stop("", from, 0));
        while (!open.isEmpty()) {
            Stop stop = open.remove();
            switch (stop.shape()) {
                case Shape.Maybe maybe -> open.add(new Stop(stop.path(), maybe.inner(), stop.depth()));
                case Shape.Reference reference -> open.add(new Stop(stop.path(), reference.target(), stop.depth()));
                case Shape.Named named -> open.add(new Stop(stop.path() + "<id>.", named.entry(), stop.depth()));
                case Shape.Group group
                when group.find(key).isPresent() -> {
                    return Optional.of(stop.path() + key);
                }
                case Shape.Group group
                when stop.depth() < MAX_DEPTH ->
                    group.fields()
                            .forEach(field -> open.add(
                                    new Stop(stop.path() + field.key() + ".", field.shape(), stop.depth() + 1)));
                default -> {}
            }
        }
        return Optional.empty();
    }
}
