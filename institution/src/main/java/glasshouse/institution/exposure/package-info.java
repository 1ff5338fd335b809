/**
 * Exposure: who becomes known to strangers because records and lists exist: by publication with personal data, by breaches, by
 * sale; what is shown outlives the listing. Writes no record and no listing.
 */
@NullMarked
package glasshouse.institution.exposure;

import org.jspecify.annotations.NullMarked;
