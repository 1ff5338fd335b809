/**
 * The institution's settings, composed from those that each part declares beside itself, and their compiled form.
 */
@NullMarked
package glasshouse.institution;

import org.jspecify.annotations.NullMarked;
