package glasshouse.engine.hold;

import glasshouse.engine.world.MessageKinds;
import java.util.List;
import java.util.stream.Stream;

/**
 * Says on whose account a message comes to a subject. Every kind of message has one bearing, and they are named here; kinds
 * that a world does not have do no harm. A kind that a pool answers with and that is not shared is never held.
 */
public enum Bearing {
    /** The subject's own treatment, and what a channel's error made of a stranger's act. */
    OWN(
            "misidentified",
            "score_reset",
            "filed",
            "correction",
            "repair_granted",
            "mislinked",
            "copy_corrected",
            "found_out",
            "record_planted",
            "offered",
            "suspended",
            "resumed",
            "joint_listing",
            "watched",
            "unwatched",
            "loan_due"),
    /** A tie: what one sees, hears and reports of another. */
    TIES(
            "tie_listed",
            "tie_taken_off",
            "tie_cut",
            "kin_under",
            "kin_freed",
            "kin_suspended",
            "kin_resumed",
            "witnessed",
            "reported",
            "retaliated",
            "miscarried",
            "harmed",
            "applied_for_work",
            "not_hired",
            "reached",
            "reach_ended",
            "tie_joined",
            "tie_left",
            "suffered"),
    /** What many compete for: the answer of a pool. */
    SHARED(
            "report_checked",
            "audit_granted",
            "report_dismissed",
            "listing_decided",
            "carried_out",
            "reviewed",
            "joining",
            "loan_answered",
            "awarded");

    private final List<String> kinds;

    Bearing(String... kinds) {
        this.kinds = List.of(kinds);
    }

    /** Lists the kinds of message that have this bearing. */
    public List<String> kinds() {
        return kinds;
    }

    /**
     * Returns the bearing of a kind of message.
     *
     * @throws IllegalStateException if it is named under none
     */
    public static Bearing of(String kind) {
        return Stream.of(values())
                .filter(bearing -> bearing.kinds.contains(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("kind of message (" + kind + ") must have a bearing"));
    }

    /** Returns the bearing of every kind of message, in the order of their metrics. */
    static Bearing[] byMetric() {
        return MessageKinds.NAMES.stream().map(Bearing::of).toArray(Bearing[]::new);
    }
}
