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
    int today() {
        return week * Week.DAYS;
    }
}
