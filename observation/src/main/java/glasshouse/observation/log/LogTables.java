package glasshouse.observation.log;

import glasshouse.observation.table.Column;
import glasshouse.observation.table.Table;
import java.util.List;

/** Declares the tables about single subjects. */
public final class LogTables {
    /** One line of a followed subject's life. */
    public static final Table LEDGER = new Table(
            "ledger",
            "A line in the life of a followed subject: what happened, and what was written down about it.",
            List.of(
                    Column.integer("subject", "index", "the subject"),
                    Column.integer("occurred", "day", "day on which the root event happened"),
                    Column.integer("recorded", "day", "day on which this line came about"),
                    Column.text("what", "act, sighting, record, entry, listing or end of a listing"),
                    Column.text("rule", "kind of act, channel, rule or list that the line is about"),
                    Column.integer("points_before", "points", "score before an entry"),
                    Column.integer("points_after", "points", "score after an entry"),
                    Column.text("provenance", "the truth behind the line"),
                    Column.whole("cause", "id", "root event: all lines that follow from one act share it")));

    /** One listing. */
    public static final Table LISTING = new Table(
            "listing",
            "A subject on a list from one day to another, with the truth it rests on.",
            List.of(
                    Column.integer("subject", "index", "the subject"),
                    Column.text("list", "the list"),
                    Column.integer("start_day", "day", "first day on the list"),
                    Column.integer("end_day", "day", "day of coming off; absent while on it"),
                    Column.whole("ground", "id", "root event of the record that decided it"),
                    Column.text("class", "sound, wrongful, derivative, lawful_act or irregular"),
                    Column.integer("notified_day", "day", "day on which the subject was told; absent if never"),
                    Column.text("ended", "expired or released; absent while on it")));

    /** One record that a listing rests on. */
    public static final Table GROUND = new Table(
            "ground",
            "A record that a listing rests on: the one that decided it, and every false one behind its score.",
            List.of(
                    Column.integer("subject", "index", "the subject"),
                    Column.text("list", "the list"),
                    Column.integer("start_day", "day", "first day on the list"),
                    Column.whole("record", "id", "root event of the record"),
                    Column.text("provenance", "the truth behind the record"),
                    Column.bool("decisive", "whether the listing would not stand without this record alone")));

    /** One record about a followed subject. */
    public static final Table RECORD = new Table(
            "record",
            "A record about a followed subject, in an agency's island.",
            List.of(
                    Column.integer("subject", "index", "the subject"),
                    Column.text("channel", "the channel that saw it"),
                    Column.text("act", "kind of act"),
                    Column.integer("day", "day", "day of the act"),
                    Column.integer("filed", "day", "day of filing"),
                    Column.text("provenance", "the truth behind the record"),
                    Column.whole("cause", "id", "root event")));

    /** One message or pool answer that reached a followed subject. */
    public static final Table ARRIVAL = new Table(
            "arrival",
            "A message or a pool's answer that reached a followed subject.",
            List.of(
                    Column.integer("subject", "index", "the subject"),
                    Column.integer("week", "week", "week of arrival"),
                    Column.text("what", "kind of message"),
                    Column.whole("cause", "id", "root event")));

    /** All tables of this log. */
    public static final List<Table> ALL = List.of(LEDGER, LISTING, GROUND, RECORD, ARRIVAL);

    private LogTables() {}
}
