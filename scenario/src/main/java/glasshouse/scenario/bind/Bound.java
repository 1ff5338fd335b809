package glasshouse.scenario.bind;

/**
 * A value in Java with the resolved tree it was made from.
 *
 * @param value what a record component of that shape holds
 * @param resolved the tree
 */
public record Bound(Object value, Resolved resolved) {}
