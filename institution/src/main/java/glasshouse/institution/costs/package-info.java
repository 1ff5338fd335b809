/**
 * What a regime costs firms: what complying with its rules asks of them whatever they do, and what its inspections, refusals and
 * measures charge them. It reads what the parts before it did, and writes for society's business.
 */
@NullMarked
package glasshouse.institution.costs;

import org.jspecify.annotations.NullMarked;
