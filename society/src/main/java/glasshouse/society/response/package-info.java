/**
 * What treatment does to people: folds in, at the end of a week, how the institution treated them and what they heard of
 * their ties. Conduct first sees it in the next week.
 */
@NullMarked
package glasshouse.society.response;

import org.jspecify.annotations.NullMarked;
