/**
 * Insiders of agencies: they list whom they want to hit on records that they make up, change records, and take money. They
 * write no score, record or listing: they send what registry, scoring and lists apply in the next week.
 */
@NullMarked
package glasshouse.institution.insiders;

import org.jspecify.annotations.NullMarked;
