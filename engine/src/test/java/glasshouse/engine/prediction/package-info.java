/** What risk models send: patrols and audits, against closed forms and against what the catalog's pages say of them. */
@NullMarked
package glasshouse.engine.prediction;

import org.jspecify.annotations.NullMarked;
