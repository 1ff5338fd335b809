/**
 * The instrument: who is asked, who answers, and how what is thought becomes what is counted. It alone may look at who people are;
 * asking changes nothing.
 */
@NullMarked
package glasshouse.observation.survey;

import org.jspecify.annotations.NullMarked;
