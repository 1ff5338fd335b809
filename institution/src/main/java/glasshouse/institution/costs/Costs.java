package glasshouse.institution.costs;

import glasshouse.institution.measures.Denials;
import glasshouse.institution.measures.MeasuresPlan;
import glasshouse.institution.measures.SanctionEvents;
import glasshouse.institution.measures.Sanctions;
import glasshouse.institution.sensing.AuditEvents;
import glasshouse.institution.sensing.Sensing;
import glasshouse.kernel.column.EventRows;
import glasshouse.kernel.column.KeptRows;
import glasshouse.society.business.Account;
import glasshouse.society.business.Charges;
import glasshouse.society.business.Kinds;
import glasshouse.society.firms.FirmTraits;
import org.jspecify.annotations.Nullable;

/** Charges firms for what a regime asks of them and does to them. */
public final class Costs {
    private final long[] complianceYuan = new long[Kinds.COUNT];
    private final MeasuresPlan measures;
    private final Sensing sensing;
    private final boolean anyByYear;

    /**
     * Compiles the costs of a regime.
     *
     * @param compliance what it asks whatever one does, null for nothing
     */
    public Costs(@Nullable ComplianceSettings compliance, MeasuresPlan measures, Sensing sensing) {
        this.measures = measures;
        this.sensing = sensing;
        this.anyByYear = measures.anyCostsByYear();
        for (int kind = 0; kind < Kinds.COUNT && compliance != null; kind++) {
            double times = Kinds.ownership(kind) == FirmTraits.FOREIGN ? compliance.timesForForeign() : 1;
            complianceYuan[kind] = StrictMath.round(
                    times * compliance.yearlyCostBySize().get(Kinds.size(kind)).yuan());
        }
    }

    /** Returns what complying costs a kind of firm, in yuan a year. */
    public long complianceYuan(int kind) {
        return complianceYuan[kind];
    }

    /**
     * Holds what happened in a week that firms are charged for.
     *
     * @param denials what was refused and favoured
     * @param events measures begun
     * @param audits inspections done
     */
    public record Evidence(Denials denials, SanctionEvents events, AuditEvents audits) {}

    /** Writes what the week's treatment costs the firms of a district. */
    public void charge(Evidence evidence, Sanctions sanctions, int week, Charges charges) {
        charges.clear();
        Denials denials = evidence.denials();
        for (int row = 0; row < denials.size(); row++) {
            int request = denials.request(row);
            if (denials.isFavoured(row)) {
                charge(denials, row, Charges.FAVOURED, measures.worthYuan(denials.measure(row), request), charges);
            } else {
                charge(denials, row, Charges.DENIED, request, charges);
            }
        }
        SanctionEvents events = evidence.events();
        for (int row = 0; row < events.size(); row++) {
            int once = measures.costYuanOnce(Sanctions.measure(events.sanction(row)));
            if (events.what(row) == SanctionEvents.BEGAN && once > 0) {
                charge(events, row, Charges.FINED, once, charges);
            }
        }
        AuditEvents audits = evidence.audits();
        for (int row = 0; row < audits.size(); row++) {
            charge(audits, row, Charges.INSPECTED, sensing.auditYuan(audits.code(row)), charges);
        }
        if (anyByYear) {
            chargeByYear(sanctions, week, charges);
        }
    }

    private void chargeByYear(Sanctions sanctions, int week, Charges charges) {
        KeptRows inForce = sanctions.inForce();
        for (int row = 0; row < inForce.size(); row++) {
            int measure = Sanctions.measure(inForce.code(row));
            long yuan = Account.ofWeek(measures.costYuanAYear(measure), week);
            if (yuan > 0 && !sanctions.isSuspended(inForce, row, inForce.code(row))) {
                charge(inForce, row, Charges.UNDER_MEASURE, (int) yuan, charges);
            }
        }
    }

    private static void charge(EventRows batch, int row, int what, int extra, Charges charges) {
        int charged = charges.addFrom(batch, row);
        charges.setCode(charged, what);
        charges.setExtra(charged, extra);
    }
}
