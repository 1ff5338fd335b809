/**
 * What an experiment asks, as it is written in YAML: settings, each declared once. May touch the reader's annotations and hints only.
 */
@NullMarked
package glasshouse.experiment.question;

import org.jspecify.annotations.NullMarked;
