package glasshouse.institution.sensing;

import glasshouse.kernel.column.KeptRows;
import glasshouse.kernel.message.Claims;
import glasshouse.kernel.truth.Stamp;

/**
 * Holds what an audit works with.
 *
 * @param watched who is on which list that changes how often somebody is audited
 * @param traces what people did that an audit may find
 * @param sightings receives what is found
 * @param events receives the audits
 * @param claims receives the claims on pools
 * @param stamp writes the truth behind evidence
 */
record Auditing(KeptRows watched, Traces traces, Sightings sightings, AuditEvents events, Claims claims, Stamp stamp) {}
