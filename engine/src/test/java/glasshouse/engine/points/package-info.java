/**
 * What points take in money and in time, in small worlds and under the village ledger.
 */
@NullMarked
package glasshouse.engine.points;

import org.jspecify.annotations.NullMarked;
