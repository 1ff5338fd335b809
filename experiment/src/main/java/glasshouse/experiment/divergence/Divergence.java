package glasshouse.experiment.divergence;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Says where two worlds part, and what comes of it.
 *
 * @param weeks how many were compared
 * @param subjects how many there are, of both sides
 * @param first the first parting: by week, then day, then persons before firms, then index; empty if the worlds are equal
 * @param partings of the same week, the first among them, in order; at most {@link Lockstep#MOST_TOLD}
 * @param chain those reached from the first parting on, through whom, in order of week; at most {@link Lockstep#MOST_TOLD}
 * @param reachedByKind how many were reached first by each kind of message, most first
 * @param weeksApart week by week, from the first parting on
 */
public record Divergence(
        int weeks,
        long subjects,
        Optional<Parting> first,
        List<Parting> partings,
        List<Reach> chain,
        SequencedMap<String, Long> reachedByKind,
        List<WeekApart> weeksApart) {}
