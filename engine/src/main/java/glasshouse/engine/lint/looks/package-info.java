/**
 * The looks that a linter takes, one class each. They read a ground and tell findings, and know nothing of each other.
 */
@NullMarked
package glasshouse.engine.lint.looks;

import org.jspecify.annotations.NullMarked;
