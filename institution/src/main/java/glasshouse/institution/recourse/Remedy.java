package glasshouse.institution.recourse;

import glasshouse.kernel.message.Claims;
import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Purpose;
import java.util.List;

/**
 * Compiles one remedy.
 *
 * <p>The reviewer believes beforehand that a record is right with probability b, weighs the evidence x (the logarithm of
 * the likelihood ratio of not having done it), and lets the record stand if it is then right with probability s, the
 * standard of proof, at least: it falls if ln((1 - b) / b) + x > ln((1 - s) / s) (Bayes; for the standard of proof as a
 * threshold see L. Kaplow, "Burden of proof", Yale Law Journal 121, 2012). The belief may differ by the person's group.
 *
 * @param within days after learning within which it must be filed, 0 for no limit
 * @param notBefore days on the list before repair
 * @param clean days without a new record before repair
 * @param deletes whether repair deletes the record
 * @param deadline days within which it must be decided, 0 for none
 * @param ifLate what becomes of what is not
 * @param suspends whether the listing has no effect until it is decided
 * @param pool pool of the decision, -1 for none
 * @param work priority and work of the decision, as a claim's extra
 * @param weighs threshold of the reviewer's weighing the evidence at all
 * @param weighsKey key of that draw
 * @param thresholds [group] evidence above which the record falls
 */
record Remedy(
        int within,
        int notBefore,
        int clean,
        boolean deletes,
        int deadline,
        RemedySettings.Late ifLate,
        boolean suspends,
        int pool,
        int work,
        long weighs,
        long weighsKey,
        double[] thresholds) {
    static Remedy of(String name, RemedySettings settings, int pool, List<String> groups, long luckSeed) {
        double[] thresholds = new double[groups.size()];
        for (int group = 0; group < thresholds.length; group++) {
            double belief = settings.beliefByGroup().getOrDefault(groups.get(group), settings.belief());
            thresholds[group] = logOdds(belief) - logOdds(settings.standardOfProof());
        }
        return new Remedy(
                settings.within().value(),
                settings.notBefore().value(),
                settings.clean().value(),
                settings.deletes(),
                settings.deadline().value(),
                settings.ifLate(),
                settings.suspends(),
                pool,
                Claims.extra(settings.priority(), (int) StrictMath.round(settings.hours() * 100)),
                settings.independence().threshold(),
                Key.of(luckSeed, new Purpose("recourse." + name + ".weighs")),
                thresholds);
    }

    private static double logOdds(double probability) {
        return StrictMath.log(probability / (1 - probability));
    }

    /** Says whether the record falls that is about a person of a group. */
    boolean strikes(double evidence, int group, long origin, int stage) {
        return evidence > thresholds[group] && Draws.happens(Mixer.draw(weighsKey, origin, stage), weighs);
    }
}
