/**
 * What a run has come to, as figures: who lost points, who was listed and how often wrongly. Computed once from the
 * counts of a run and stored with it; nothing here knows how it will be shown.
 */
@NullMarked
package glasshouse.experiment.summary;

import org.jspecify.annotations.NullMarked;
