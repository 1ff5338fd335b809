package glasshouse.engine.district;

import glasshouse.institution.exposure.Exposure;
import glasshouse.institution.insiders.Insiders;

/**
 * The room in which one thread does what insiders and strangers do.
 *
 * @param insidersEvidence what insiders see
 * @param insidersOut where insiders write
 * @param exposureEvidence what exposure reads
 * @param exposureOut where exposure writes
 */
public record AbuseRoom(
        Insiders.Evidence insidersEvidence,
        Insiders.Out insidersOut,
        Exposure.Evidence exposureEvidence,
        Exposure.Out exposureOut) {}
