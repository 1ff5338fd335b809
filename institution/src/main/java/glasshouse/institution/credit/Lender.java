package glasshouse.institution.credit;

import glasshouse.institution.companies.PrivateScore;
import glasshouse.kernel.quantity.Probability;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Purpose;
import java.util.List;

/**
 * A lender compiled.
 *
 * @param number of the lender, over all editions
 * @param pool that holds its cash
 * @param settings as written
 * @param company whose members' scores it sees, -1 for none
 * @param bands where the bands of a score begin, but for the lowest
 * @param believes [band] share repaid that it starts by believing
 * @param bankLends [standing] whether a bank that goes by the record alone would lend
 * @param refuses the numbers of the lists whose people it refuses
 * @param yuan what one loan is, brings and loses
 * @param acceptKey key of the draw that decides in a band of which some are refused
 */
record Lender(
        int number,
        int pool,
        LenderSettings settings,
        int company,
        double[] bands,
        double[] believes,
        boolean[] bankLends,
        int[] refuses,
        Yuan yuan,
        long acceptKey) {

    /**
     * Says what one loan is, in yuan.
     *
     * @param amount what is lent
     * @param gain what it brings when repaid
     * @param loss what is lost when not
     */
    record Yuan(int amount, int gain, int loss) {}

    static Lender of(String name, LenderSettings settings, CreditPlan.Vocabulary names, long luckSeed) {
        double amount = settings.amount().yuan();
        Yuan yuan = new Yuan((int) StrictMath.round(amount), (int) StrictMath.round(amount * settings.interest()), (int)
                StrictMath.round(amount * (1 - settings.recovered().value())));
        double[] ofBanks = values(settings.ofBanks());
        boolean[] bankLends = new boolean[ofBanks.length];
        for (int standing = 0; standing < ofBanks.length; standing++) {
            bankLends[standing] = settings.gain(ofBanks[standing]) >= 0;
        }
        return new Lender(
                names.lenders().number(name),
                names.pools().number(LenderSettings.poolOf(name)),
                settings,
                settings.company().isEmpty() ? -1 : names.schemes().number(settings.company()),
                settings.bands().stream().mapToDouble(Double::doubleValue).toArray(),
                values(settings.believes()),
                bankLends,
                settings.refusesListed().stream()
                        .mapToInt(names.lists()::number)
                        .toArray(),
                yuan,
                Key.of(luckSeed, new Purpose("credit." + name + ".accept")));
    }

    private static double[] values(List<Probability> shares) {
        return shares.stream().mapToDouble(Probability::value).toArray();
    }

    /** Returns what a loan brings on average, as a share of the amount, where a share of such loans is repaid. */
    double gain(double repaid) {
        return settings.gain(repaid);
    }

    boolean isEqual() {
        return settings.goal() == LenderSettings.Goal.EQUAL_OPPORTUNITY;
    }

    /** Returns the band of a score. */
    int band(double score) {
        return PrivateScore.band(bands, score);
    }
}
