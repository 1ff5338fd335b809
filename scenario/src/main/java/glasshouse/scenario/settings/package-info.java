/**
 * What a mechanism writes beside itself to declare its settings: annotations on a record, and rules across its fields.
 * Everything else the reader needs (parser, bounds, defaults, schema, reference page) follows from these. May touch the
 * kernel only.
 */
@NullMarked
package glasshouse.scenario.settings;

import org.jspecify.annotations.NullMarked;
