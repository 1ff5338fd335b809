package glasshouse.observation.metric;

import glasshouse.kernel.index.Names;

/** Numbers what is counted of credit; nothing where no regime of the world has a lender. */
public final class CreditMetrics {
    /** First of the lenders' cash, by lender. */
    public final int cash;
    /** Loans asked of lenders. */
    public final int applications;
    /** First of the refusals: no record, low band, listed, no cash, in the order of their events. */
    public final int refused;
    /** Loans given. */
    public final int granted;
    /** Of these, to people whom a bank with its record alone would have refused. */
    public final int newlyIncluded;
    /** Refused to people whom a bank with its record alone would not have refused. */
    public final int shutOut;
    /** Loans repaid. */
    public final int repaid;
    /** Loans not repaid. */
    public final int defaulted;
    /** Loans owed. */
    public final int owed;
    /** Money lent. */
    public final int lentYuan;
    /** What loans that were repaid brought. */
    public final int gainedYuan;
    /** What was lost in those that were not. */
    public final int lostYuan;
    /** Chances that people repay a next loan, summed, in millionths. */
    public final int repaying;
    /** People with an account or a loan on record. */
    public final int recorded;

    private final boolean any;

    CreditMetrics(Metrics all, Names lenders) {
        any = lenders.size() > 0;
        cash = all.addStocks("cash_", lenders.sorted(), "yuan", "what %s has to lend");
        applications = flow(all, "loan_applications", "loans", "loans asked of lenders");
        refused = flow(
                all, "loans_refused_no_record", "loans", "loans refused to people of whom the lender sees nothing");
        flow(all, "loans_refused_low_band", "loans", "loans refused for the band that the lender sees the person in");
        flow(all, "loans_refused_listed", "loans", "loans refused by the lender for being on a list");
        flow(all, "loans_refused_no_cash", "loans", "loans accepted for which the lender had no cash");
        granted = flow(all, "loans_granted", "loans", "loans given");
        newlyIncluded = flow(
                all,
                "loans_newly_included",
                "loans",
                "of these, to people whom a bank that goes by the banks' record alone would have refused");
        shutOut = flow(
                all,
                "loans_shut_out",
                "loans",
                "loans refused by the lender to people whom a bank that goes by the banks' record alone would have accepted");
        repaid = flow(all, "loans_repaid", "loans", "loans that fell due and were repaid");
        defaulted = flow(all, "loans_defaulted", "loans", "loans that fell due and were not repaid");
        owed = any ? all.add(Metric.stock("loans_owed", "loans", "loans given that have not fallen due")) : -1;
        lentYuan = flow(all, "lent_yuan", "yuan", "money lent");
        gainedYuan = flow(all, "loan_gains_yuan", "yuan", "what loans that were repaid brought their lenders");
        lostYuan = flow(all, "loan_losses_yuan", "yuan", "what lenders lost in loans that were not repaid");
        repaying = any
                ? all.add(Metric.stock(
                        "repaying_millionths",
                        "millionths",
                        "chances that people would repay a next loan, summed over persons"))
                : -1;
        recorded =
                flow(all, "census_recorded", "persons", "persons with an account or a loan on record, once a quarter");
    }

    private int flow(Metrics all, String name, String unit, String meaning) {
        return any ? all.add(Metric.flow(name, unit, meaning)) : -1;
    }

    /** Says whether anything is counted. */
    public boolean any() {
        return any;
    }
}
