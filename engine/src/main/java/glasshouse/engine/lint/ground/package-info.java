/**
 * What a linter knows of one side of a scenario: its regime, the acts that its subjects do, and what they can afford.
 */
@NullMarked
package glasshouse.engine.lint.ground;

import org.jspecify.annotations.NullMarked;
