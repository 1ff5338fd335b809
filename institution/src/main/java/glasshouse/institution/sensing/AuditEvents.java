package glasshouse.institution.sensing;

import glasshouse.kernel.column.EventBatch;

/**
 * Holds the audits done this week: code is the channel, extra how many acts were found, origin that of the audit. The tag tells
 * an audit that ended with a wrong finding; for observation.
 */
public final class AuditEvents extends EventBatch {}
