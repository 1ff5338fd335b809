/**
 * The numbers of a report: questions to a stored run's own tables, kept together with their answers, so that a page can show
 * the very command that makes each number. Reads only the run's folder through {@code results}; draws nothing.
 */
@NullMarked
package glasshouse.views.report;

import org.jspecify.annotations.NullMarked;
