/**
 * What is wrong with something a user gave, said so that they can mend it: what, the value, where, what it must be, and
 * a likely fix; all of them at once. Touches nothing but the JDK.
 */
@NullMarked
package glasshouse.kernel.problem;

import org.jspecify.annotations.NullMarked;
