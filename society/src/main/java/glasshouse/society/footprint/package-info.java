/**
 * What people leave behind with companies: noisy signs of what they are like. The society knows the person, a company only the
 * signs.
 */
@NullMarked
package glasshouse.society.footprint;

import org.jspecify.annotations.NullMarked;
