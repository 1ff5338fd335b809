/** What the declarations say, for editors (JSON Schema) and for people (a reference page). May touch shape and tree. */
@NullMarked
package glasshouse.scenario.schema;

import org.jspecify.annotations.NullMarked;
