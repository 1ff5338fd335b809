/**
 * Who may decide how, and about whom: groups that rules and lists speak of, and what is left to an official's judgement. Knows a
 * subject's group by its slot and nothing else of the subject.
 */
@NullMarked
package glasshouse.institution.discretion;

import org.jspecify.annotations.NullMarked;
