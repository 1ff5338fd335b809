/**
 * The page of an experiment: what was asked, what differs and how sure that is, what it hangs on, where claims hold, and what none of
 * it shows. May touch what an experiment's folder holds, pictures and markup; runs nothing.
 */
@NullMarked
package glasshouse.views.experiment;

import org.jspecify.annotations.NullMarked;
