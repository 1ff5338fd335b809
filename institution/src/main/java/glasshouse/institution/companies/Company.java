package glasshouse.institution.companies;

import glasshouse.kernel.index.Names;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Purpose;
import java.util.Arrays;

/**
 * A company compiled.
 *
 * @param score how it scores
 * @param bands where the bands begin, lowest first
 * @param benefits what members get
 * @param refuses [request] share refused to others
 * @param refuseThreshold [request] threshold of that
 * @param refuseKey key of the draw of refusing
 */
public record Company(
        PrivateScore score, int[] bands, Benefit[] benefits, double[] refuses, long[] refuseThreshold, long refuseKey) {

    /**
     * A benefit compiled.
     *
     * @param number among those of all companies
     * @param request the kind of request
     * @param from least score
     * @param worthYuan what one is worth
     */
    public record Benefit(int number, int request, int from, int worthYuan) {}

    static Company of(
            String name, CompanySettings settings, PrivateScore score, CompaniesPlan.Vocabulary names, long luckSeed) {
        Names requests = names.requests();
        double[] refuses = new double[requests.size()];
        long[] thresholds = new long[requests.size()];
        settings.refusesOthers().forEach((request, share) -> {
            refuses[requests.number(request)] = share.value();
            thresholds[requests.number(request)] = share.threshold();
        });
        Benefit[] benefits = settings.benefits().entrySet().stream()
                .map(entry -> new Benefit(
                        names.benefits().number(CompaniesPlan.benefit(name, entry.getKey())),
                        requests.number(entry.getValue().request()),
                        entry.getValue().from(),
                        (int) StrictMath.round(entry.getValue().worth().yuan())))
                .toArray(Benefit[]::new);
        return new Company(
                score,
                settings.bands().values().stream()
                        .mapToInt(BandSettings::from)
                        .sorted()
                        .toArray(),
                benefits,
                refuses,
                thresholds,
                Key.of(luckSeed, new Purpose("companies." + name + ".refuse")));
    }

    /** Returns the band of a score; the lowest also for one below all. */
    int band(int points) {
        int at = Arrays.binarySearch(bands, points);
        return StrictMath.max(0, at >= 0 ? at : -at - 2);
    }

    /** Returns [band][request] what one request is worth to a member of the band, at least. */
    int[][] worthYuan() {
        int[][] worth = new int[bands.length][refuses.length];
        for (int band = 0; band < bands.length; band++) {
            for (Benefit benefit : benefits) {
                if (benefit.from() <= bands[band]) {
                    worth[band][benefit.request()] += benefit.worthYuan();
                }
            }
        }
        return worth;
    }
}
