package glasshouse.scenario.settings;

/**
 * A settings record with rules across its fields. Called once after the record was built, so every field already has
 * its type and lies within its own bounds.
 */
public interface Checked {

    /** Report whatever is wrong to {@code checks}; throw nothing. */
    void check(Checks checks);
}
