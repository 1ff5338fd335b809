package glasshouse.engine.situation;

import java.util.List;

/**
 * Says whether what must come of a situation came of it. It holds no score: who knows what was expected and that it failed does not
 * know what came instead.
 *
 * @param situation name of the situation
 * @param shows what it shows, in words
 * @param misses what was expected and did not come; empty if all did
 * @param fired the rules that fired, in order of name
 */
public record Outcome(String situation, String shows, List<String> misses, List<String> fired) {
    /** Keeps the lists as they are. */
    public Outcome {
        misses = List.copyOf(misses);
        fired = List.copyOf(fired);
    }

    /** Says whether everything came as expected. */
    public boolean passed() {
        return misses.isEmpty();
    }
}
