package glasshouse.experiment.divergence;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Says how somebody was first reached by what is different: by a message that only one of the worlds has.
 *
 * @param week in which it arrived
 * @param subject whom it reached
 * @param kind of message
 * @param through who sent it; empty where a pool or an office did, or the message does not say
 * @param cause its root event
 * @param changed the first week in which the subject's own ledger differs; empty if it never does
 * @param depth messages between the first parting and this one, 1 for those reached from there
 */
public record Reach(
        int week,
        Subject subject,
        String kind,
        Optional<Subject> through,
        long cause,
        OptionalInt changed,
        int depth) {}
