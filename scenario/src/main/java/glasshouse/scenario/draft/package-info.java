/**
 * Settings written out for somebody who is going to change them: what each means beside it. May touch shapes and trees, and
 * opens no file.
 */
@NullMarked
package glasshouse.scenario.draft;

import org.jspecify.annotations.NullMarked;
