package glasshouse.institution.recourse;

import glasshouse.kernel.message.Claims;
import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Purpose;

/**
 * Compiles one remedy.
 *
 * <p>The reviewer believes beforehand that a record is right with probability b, weighs the evidence x (the logarithm of
 * the likelihood ratio of not having done it), and lets the record stand if it is then right with probability s, the
 * standard of proof, at least: it falls if ln((1 - b) / b) + x > ln((1 - s) / s) (Bayes; for the standard of proof as a
 * threshold see L. Kaplow, "Burden of proof", Yale Law Journal 121, 2012).
 *
 * @param within days after learning within which it must be filed, 0 for no limit
 * @param notBefore days on the list before repair
 * @param pool pool of the decision, -1 for none
 * @param work priority and work of the decision, as a claim's extra
 * @param weighs threshold of the reviewer's weighing the evidence at all
 * @param weighsKey key of that draw
 * @param threshold evidence above which the record falls
 */
record Remedy(int within, int notBefore, int pool, int work, long weighs, long weighsKey, double threshold) {
    static Remedy of(String name, RemedySettings settings, int pool, long luckSeed) {
        return new Remedy(
                settings.within().value(),
                settings.notBefore().value(),
                pool,
                Claims.extra(settings.priority(), (int) StrictMath.round(settings.hours() * 100)),
                settings.independence().threshold(),
                Key.of(luckSeed, new Purpose("recourse." + name + ".weighs")),
                logOdds(settings.belief()) - logOdds(settings.standardOfProof()));
    }

    private static double logOdds(double probability) {
        return StrictMath.log(probability / (1 - probability));
    }

    /** Says whether the record falls. */
    boolean strikes(double evidence, long origin, int stage) {
        return evidence > threshold && Draws.happens(Mixer.draw(weighsKey, origin, stage), weighs);
    }
}
