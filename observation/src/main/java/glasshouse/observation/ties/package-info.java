/** What listings do along ties, counted: to those who did nothing, to ties cut, and to links between firms. */
@NullMarked
package glasshouse.observation.ties;

import org.jspecify.annotations.NullMarked;
