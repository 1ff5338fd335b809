package glasshouse.institution.contagion;

import glasshouse.institution.contagion.ContagionSettings.Through;
import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Mixer;

/**
 * Compiles one rule.
 *
 * @param through along which ties
 * @param to list on which those reached are put, by its number on their side
 * @param share threshold of reaching one of them
 * @param key of that draw
 * @param depth how far a listing reaches
 * @param lag days from a listing to those that follow
 * @param endsWithFirst whether those end with the one that they came of
 */
public record ContagionRule(Through through, int to, long share, long key, int depth, int lag, boolean endsWithFirst) {
    /** Says whether the rule leads to the other side. */
    public boolean isAcross() {
        return through == Through.EXECUTIVES;
    }

    /** Says whether what a listing rests on reaches a subject: one draw a pair, the same at the listing's end as at its beginning. */
    public boolean reaches(long origin, int subject) {
        return Draws.happens(Mixer.draw(key, origin, subject), share);
    }
}
