/**
 * Where in the box of its factors a finding holds and where it fails: the box that holds most of one and least of the other. Knows no
 * scenario.
 */
@NullMarked
package glasshouse.experiment.robust;

import org.jspecify.annotations.NullMarked;
