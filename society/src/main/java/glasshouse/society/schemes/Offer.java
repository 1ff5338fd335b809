package glasshouse.society.schemes;

/**
 * Says what companies offer members of their schemes, and what they refuse to others: the one arrow from companies to the choice.
 *
 * @param worthYuan [scheme][band][request] what one request is worth to a member of a band; no bands where no company stands behind the scheme
 * @param refuses [scheme][request] share of the requests of others that are refused
 */
public record Offer(int[][][] worthYuan, double[][] refuses) {
    /** Says which band a company would put somebody in. */
    @FunctionalInterface
    public interface Bands {
        /** Returns the band that the company of a scheme would put a subject in. */
        int of(int scheme, int subject);
    }

    /** Returns how many schemes there are. */
    int schemes() {
        return worthYuan.length;
    }

    /** Says whether a company stands behind a scheme. */
    boolean isOpen(int scheme) {
        return worthYuan[scheme].length > 0;
    }
}
