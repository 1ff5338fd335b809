/**
 * The linter of regimes: reads a rulebook or a scenario and says what is wrong with it before anybody lives under it. Judges
 * rules, never anybody's acts.
 */
@NullMarked
package glasshouse.engine.lint;

import org.jspecify.annotations.NullMarked;
