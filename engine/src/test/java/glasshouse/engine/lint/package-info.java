/**
 * Tests of the linter on seeded defects, on sound regimes, and on the catalog.
 */
@NullMarked
package glasshouse.engine.lint;

import org.jspecify.annotations.NullMarked;
