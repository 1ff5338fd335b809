package glasshouse.experiment.figure;

/**
 * What lenders and borrowers did.
 *
 * @param asked loans asked of lenders
 * @param granted loans given
 * @param newlyIncluded of these, to people whom a bank that goes by the banks' record alone would have refused
 * @param shutOut refused to people whom such a bank would have accepted
 * @param noRecord refused to people of whom the lender sees nothing
 * @param repaid loans that fell due and were repaid
 * @param defaulted loans that fell due and were not
 * @param gainedYuan what loans repaid brought their lenders
 * @param lostYuan what lenders lost in the others
 */
public record CreditFigures(
        long asked,
        long granted,
        long newlyIncluded,
        long shutOut,
        long noRecord,
        long repaid,
        long defaulted,
        long gainedYuan,
        long lostYuan) {}
