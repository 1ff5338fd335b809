/**
 * Holds the architecture and the habits by tests. Reads the compiled main classes of every module, every source file and
 * every document of the repository; changes nothing. Each scan asserts that it saw enough to mean something.
 */
@NullMarked
package glasshouse.checks;

import org.jspecify.annotations.NullMarked;
