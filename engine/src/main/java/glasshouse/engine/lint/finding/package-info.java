/**
 * What a linter finds: the kind of finding, where, why it matters, and the reform that would show it.
 */
@NullMarked
package glasshouse.engine.lint.finding;

import org.jspecify.annotations.NullMarked;
