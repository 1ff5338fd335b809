/**
 * The page a person reads: a report's numbers set in words, pictures and tables, as one HTML file that needs nothing beside
 * it. Puts no question to a run; every number comes from {@code views.report}.
 */
@NullMarked
package glasshouse.views.page;

import org.jspecify.annotations.NullMarked;
