package glasshouse.society.partners;

import glasshouse.kernel.quantity.Probability;
import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Purpose;
import glasshouse.kernel.random.Seeds;

/**
 * In which years a link lives: a function of the two firms and the year, and of nothing that is stored.
 *
 * <p>A pair of firms is a chain of two states. In each year one draw, keyed by the pair and the year, says: linked, whatever
 * was before; not linked, whatever was before; or as before. So a year's state is the last word that was said, found by going
 * back, 1 / (ends + returns) years on average and not beyond the first, whose state is drawn from the share of pairs that
 * are linked in every year. The first year belongs to the society and what ends later to luck.
 *
 * <p>Safe for any number of threads, without allocation.
 */
public final class LinkLives {
    private static final int YEAR = 52;
    private static final int FIRM_BITS = 31;

    private final long firstKey;
    private final long turnKey;
    private final long yearKey;
    private final long living;
    private final long returns;
    private final long keeps;

    private LinkLives(PartnerSettings settings, Seeds seeds) {
        this.firstKey = Key.of(seeds.people(), new Purpose("society.partners.link-lives-at-first"));
        this.turnKey = Key.of(seeds.people(), new Purpose("society.partners.turn-of-the-year"));
        this.yearKey = Key.of(seeds.luck(), new Purpose("society.partners.link-year"));
        this.living = new Probability(settings.livingShare()).threshold();
        this.returns = settings.linkReturns().threshold();
        this.keeps = Probability.ONE.threshold() - settings.linkEnds().threshold();
    }

    /** Make the lives of all links. */
    public static LinkLives of(PartnerSettings settings, Seeds seeds) {
        return new LinkLives(settings, seeds);
    }

    /**
     * Says whether the link of a supplier to a customer lives in a year.
     *
     * @param year 0 for the first; those before it are like it
     */
    public boolean isAlive(int supplier, int customer, int year) {
        return isAlive(link(supplier, customer), year);
    }

    /**
     * Says whether the link lives in a week. Each link's years, of 52 weeks, turn in a week of its own, so that links end and
     * begin all the year round.
     *
     * @param week not negative
     */
    public boolean isAliveInWeek(int supplier, int customer, int week) {
        long link = link(supplier, customer);
        return isAlive(link, (week + Draws.below(Mixer.draw(turnKey, link, 0), YEAR)) / YEAR);
    }

    private boolean isAlive(long link, int year) {
        for (int y = year; y > 0; y--) {
            long draw = Mixer.draw(yearKey, link, y);
            if (Draws.happens(draw, returns)) {
                return true;
            }
            if (!Draws.happens(draw, keeps)) {
                return false;
            }
        }
        return Draws.happens(Mixer.draw(firstKey, link, 0), living);
    }

    /** Returns what a link's luck belongs to. Its draws share no key with those of a subject's origins. */
    private static long link(int supplier, int customer) {
        return (long) supplier << FIRM_BITS | customer;
    }
}
