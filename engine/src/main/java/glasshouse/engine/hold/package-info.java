/**
 * What passes between the weeks of a twin, held as it was in the baseline: answers of pools, messages between ties. May touch
 * the kernel's messages and the world's kinds of message; knows nothing of what follows from a message.
 */
@NullMarked
package glasshouse.engine.hold;

import org.jspecify.annotations.NullMarked;
