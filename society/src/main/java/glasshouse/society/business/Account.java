package glasshouse.society.business;

import glasshouse.kernel.time.Week;

/**
 * Says what firms of one kind earn and invest under what the rules in force ask for: whole yuan a year.
 *
 * @param profitYuan what is left where rules ask for nothing
 * @param complianceYuan what complying with rules costs
 * @param innovation share of the profit that is invested
 * @param byFear [fear] share of that which is left
 */
public record Account(long profitYuan, long complianceYuan, double innovation, double[] byFear) {
    private static final int DAYS_A_YEAR = 365;

    /** Returns what is left of the year's profit of a firm under some strain: negative at a loss. */
    public long resultYuan(long strainYuan) {
        return profitYuan - complianceYuan - strainYuan;
    }

    /** Returns what a firm under some strain and in some fear, 0 to 255, invests in a year. */
    public long investedYuan(long strainYuan, int fear) {
        long left = Math.max(0, Math.min(profitYuan, resultYuan(strainYuan)));
        return (long) (left * innovation * byFear[fear]);
    }

    /** Returns what it would, without rules, treatment and fear. */
    public long investableYuan() {
        return (long) (profitYuan * innovation);
    }

    /** Returns what of a yearly amount falls in a week: whole yuan, none lost from week to week. */
    public static long ofWeek(long aYear, int week) {
        long end = (week + 1L) * Week.DAYS;
        return aYear * end / DAYS_A_YEAR - aYear * (end - Week.DAYS) / DAYS_A_YEAR;
    }
}
