package glasshouse.engine.district;

import glasshouse.institution.measures.Bids;
import glasshouse.institution.measures.Measures;
import glasshouse.institution.procurement.Procurement;

/**
 * The room in which one thread refuses and favours requests, and gives away what many bid for.
 *
 * @param evidence what measures read
 * @param out where measures write
 * @param bids the requests that compete with others
 * @param procurementOut where procurement writes
 */
public record MeasuresRoom(Measures.Evidence evidence, Measures.Out out, Bids bids, Procurement.Out procurementOut) {}
