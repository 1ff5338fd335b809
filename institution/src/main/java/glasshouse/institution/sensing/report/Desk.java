package glasshouse.institution.sensing.report;

import glasshouse.kernel.column.KeptRows;
import glasshouse.kernel.message.Messages;
import glasshouse.kernel.time.Week;
import glasshouse.kernel.truth.Stamp;
import glasshouse.society.people.People;
import glasshouse.society.ties.Ties;

/**
 * Holds what reports of one district in one week are handed in with.
 *
 * @param people the district
 * @param ties who knows whom
 * @param stamp writes the truth behind a report
 * @param week the week
 * @param reported how many reports gatherers have handed in, by subject and channel
 * @param messages receives the reports
 * @param reports receives what became of them
 */
public record Desk(
        People people, Ties ties, Stamp stamp, int week, KeptRows reported, Messages messages, Reports reports) {
    /** Notes who has cut a tie or was cut off: few, so that of most who witness something nothing need be looked up. */
    public Desk {
        reports.cutters().of(people.cutTies());
    }

    /** Says whether a subject of the district has cut the tie to another, or was cut off. */
    public boolean isCut(int subject, int other) {
        return reports.cutters().one(subject) != 0 && people.isCut(subject, other);
    }

    /** Says whether a subject of the district was cut off by anybody he or she had reported. */
    boolean isShunned(int subject) {
        return reports.cutters().one(subject) != 0 && people.isShunned(subject);
    }

    int today() {
        return week * Week.DAYS;
    }
}
