/**
 * Getting off again: objection, appeal and repair. Rules on evidence that people bring, and asks for corrections that
 * scoring and lists apply a week later; writes none of their columns.
 */
@NullMarked
package glasshouse.institution.recourse;

import org.jspecify.annotations.NullMarked;
