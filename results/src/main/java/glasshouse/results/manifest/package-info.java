/**
 * What a stored run says about itself: which world, which seeds, which engine, which tables, and that all of it is
 * synthetic. Reads and writes JSON through Jackson, and is the only place that configures it.
 */
@NullMarked
package glasshouse.results.manifest;

import org.jspecify.annotations.NullMarked;
