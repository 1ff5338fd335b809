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
                    Column.text(
                            "what", "act, request, sighting, record, entry, listed, denied, objection, upheld, ..."),
                    Column.text("rule", "kind of act, channel, rule or list that the line is about"),
                    Column.integer("points_before", "points", "score before an entry"),
                    Column.integer("points_after", "points", "score after an entry"),
                    Column.integer("cost_yuan", "yuan", "what a denial costs the subject in money"),
                    Column.integer("hours_lost", "hours", "what it costs in time"),
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
                    Column.integer(
                            "known_day", "day", "day on which the subject knew, by notice or denial; absent if never"),
                    Column.text("ended", "expired, released, corrected or repaired; absent while on it"),
                    Column.text(
                            "via",
                            "own, joint where it follows another agency's listing by agreement, or another where it came of"
                                    + " somebody else's")));

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

    /** One measure in force against a followed subject. */
    public static final Table SANCTION = new Table(
            "sanction",
            "A measure that held for a followed subject on account of a listing, from one day to another.",
            List.of(
                    Column.integer("subject", "index", "the subject"),
                    Column.text("list", "the list"),
                    Column.text("measure", "the measure"),
                    Column.integer("start_day", "day", "first day on which it held"),
                    Column.integer("legal_end_day", "day", "day on which its listing ended; absent while on it"),
                    Column.integer("end_day", "day", "day on which it ceased to hold; absent while it holds"),
                    Column.text(
                            "reached",
                            "own, household where the listing is another adult's, or mistaken where it is a stranger's"),
                    Column.whole("cause", "id", "root event of the record behind the listing")));

    /** One refused request of a followed subject. */
    public static final Table DENIAL = new Table(
            "denial",
            "A request of a followed subject that a measure refused.",
            List.of(
                    Column.integer("subject", "index", "the subject"),
                    Column.integer("day", "day", "day of the request"),
                    Column.text("request", "kind of request"),
                    Column.text("measure", "the measure"),
                    Column.text("list", "the list that the measure follows from; absent where it follows from a grade"),
                    Column.integer("cost_yuan", "yuan", "what it costs the subject in money"),
                    Column.integer("hours_lost", "hours", "what it costs in time"),
                    Column.bool("late", "whether the listing was over, and only a copy of it left"),
                    Column.whole("cause", "id", "root event of the record behind the listing")));

    /** One thing that a followed subject filed. */
    public static final Table REMEDY = new Table(
            "remedy",
            "What a followed subject filed against a listing, and what came of it.",
            List.of(
                    Column.integer("subject", "index", "the subject"),
                    Column.text("list", "the list"),
                    Column.text("stage", "hearing, objection, appeal or repair"),
                    Column.integer("filed_day", "day", "day of filing"),
                    Column.integer("decided_day", "day", "day of the ruling"),
                    Column.text("outcome", "upheld, rejected, moot or barred"),
                    Column.bool("own_act", "whether the subject did what the listing rests on"),
                    Column.whole("cause", "id", "root event of the record contested")));

    /** All tables of this log. */
    public static final List<Table> ALL = List.of(LEDGER, LISTING, GROUND, RECORD, ARRIVAL, SANCTION, DENIAL, REMEDY);

    private LogTables() {}
}
