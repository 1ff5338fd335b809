package glasshouse.observation;

import glasshouse.institution.Regime;
import glasshouse.institution.Vocabulary;
import glasshouse.institution.lists.ListingEvents;
import glasshouse.institution.lists.Listings;
import glasshouse.institution.measures.Sanctions;
import glasshouse.institution.scoring.Entries;
import glasshouse.institution.sensing.Sightings;
import glasshouse.kernel.column.EventBatch;
import glasshouse.kernel.column.KeptRows;
import glasshouse.kernel.message.Messages;
import glasshouse.kernel.truth.Provenance;
import glasshouse.kernel.truth.TagColumn;
import glasshouse.kernel.truth.TruthReader;
import glasshouse.observation.bidding.Bidding;
import glasshouse.observation.business.Enterprises;
import glasshouse.observation.hiring.Hired;
import glasshouse.observation.lending.Credited;
import glasshouse.observation.log.Log;
import glasshouse.observation.log.LogTables;
import glasshouse.observation.opinion.Minds;
import glasshouse.observation.rollout.RollOut;
import glasshouse.observation.schemes.Enrolled;
import glasshouse.observation.table.Rows;
import glasshouse.observation.truth.FalseEntries;
import glasshouse.observation.truth.ListingClass;
import glasshouse.observation.truth.TruthState;
import glasshouse.society.conduct.Acts;
import glasshouse.society.people.People;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/** Writes the rows about single subjects: every line for those followed, listings and their grounds for all if asked. */
public final class LogWriter {
    private static final String[] PROVENANCES = lower(Provenance.values());
    private static final String[] CLASSES = lower(ListingClass.values());

    private final Followed followed;
    private final IntPredicate isFollowed;
    private final Vocabulary names;
    private final Regime regime;
    private final IntFunction<String> messageKinds;
    private final Log log;
    private final LifeWriter lives;
    private final ReportWriter reports;
    private final AbuseWriter abuses;
    private final JoiningWriter joinings;

    /**
     * Creates a writer.
     *
     * @param stakes what denials cost
     * @param messageKinds names kinds of message
     * @param log receives the rows
     */
    public LogWriter(
            Followed followed,
            Vocabulary names,
            Regime regime,
            Stakes stakes,
            IntFunction<String> messageKinds,
            Log log) {
        this.followed = followed;
        this.isFollowed = followed::has;
        this.names = names;
        this.regime = regime;
        this.messageKinds = messageKinds;
        this.log = log;
        this.lives = new LifeWriter(followed, names, stakes, regime.measuresPlan(), log);
        this.reports = new ReportWriter(followed, names, log);
        this.abuses = new AbuseWriter(followed, names, log);
        this.joinings = new JoiningWriter(followed, names, regime.registry(), log);
    }

    /** Writes the week's lines of those followed. */
    void follow(People people, WeekEvents events, int week) {
        if (followed.isNobody()) {
            return;
        }
        RollOut.follow(isFollowed, log, people, regime.registry().cities(), regime.rulebooks(), week);
        arrivals(events.inbox().mail(), events.inbox().first(), events.inbox().last(), week);
        Acts acts = events.conduct().acts();
        for (int row = followed.next(acts, 0); row < acts.size(); row = followed.next(acts, row + 1)) {
            line(acts, row, "act", names.acts().name(acts.kind(row)), "own_act");
        }
        Sightings sightings = events.sightings();
        for (int row = 0; row < sightings.size(); row++) {
            if (followed.has(sightings.subject(row))) {
                String channel = names.channels().name(Sightings.channel(sightings.code(row)));
                line(sightings, row, "sighting", channel, provenance(sightings.tags(), row));
            }
        }
        Channels.follow(followed, names, log, events.passages());
        Audited.follow(
                followed, names, regime.sensing(), log, events.inspection().audits());
        records(events.registry().records());
        joinings.follow(events.registry().links());
        Enterprises.follow(isFollowed, log, events.trade().happenings());
        entries(events.entries());
        listings(events.listings());
        lives.follow(events);
        reports.follow(events, week);
        abuses.follow(events);
        Credited.follow(isFollowed, names, log, events.lending().credit());
        Enrolled.follow(
                isFollowed,
                names,
                log,
                events.membership().joins(),
                events.membership().perks());
        Hired.follow(isFollowed, log, events.measures().hiring());
        Minds.follow(isFollowed, log, events.felt());
        Bidding.follow(isFollowed, names, log, events.measures().awards());
    }

    private void arrivals(Messages mail, int first, int last, int week) {
        for (int row = followed.next(mail, first); row < last; row = followed.next(mail, row + 1)) {
            Rows rows = log.of(LogTables.ARRIVAL)
                    .set(0, mail.subject(row))
                    .set(1, week)
                    .set(2, messageKinds.apply(mail.kind(row)))
                    .set(3, mail.origin(row));
            rows.end();
        }
    }

    private void records(EventBatch records) {
        for (int row = followed.next(records, 0); row < records.size(); row = followed.next(records, row + 1)) {
            int code = records.code(row);
            String channel = names.channels().name(Sightings.channel(code));
            int agency = regime.registry().agencyOf(Sightings.channel(code));
            String provenance = provenance(records.tags(), row);
            line(records, row, "record", names.agencies().name(agency), provenance);
            Rows rows = log.of(LogTables.RECORD)
                    .set(0, records.subject(row))
                    .set(1, channel)
                    .set(2, names.acts().name(Sightings.act(code)))
                    .set(3, records.occurred(row))
                    .set(4, records.day(row))
                    .set(5, provenance)
                    .set(6, records.origin(row));
            rows.end();
        }
    }

    private void entries(Entries entries) {
        for (int row = followed.next(entries, 0); row < entries.size(); row = followed.next(entries, row + 1)) {
            int code = entries.code(row);
            String what = moved(code);
            String rule = entries.isByRule(row) ? names.rules().name(code) : because(code);
            log.line(entries, row, what, rule, provenance(entries.tags(), row))
                    .set(5, entries.before(row))
                    .set(6, entries.after(row))
                    .end();
        }
    }

    private static String moved(int code) {
        return switch (code) {
            case Entries.RESET -> "reset";
            case Entries.CORRECTED -> "given_back";
            case Entries.UNDONE -> "undone";
            default -> "entry";
        };
    }

    private static String because(int code) {
        return switch (code) {
            case Entries.RESET -> "end of listing";
            case Entries.CORRECTED -> "record struck";
            default -> "record deleted";
        };
    }

    private void listings(ListingEvents events) {
        for (int row = 0; row < events.size(); row++) {
            if (followed.has(events.subject(row))) {
                line(
                        events,
                        row,
                        what(events, row),
                        names.lists().name(events.list(row)),
                        provenance(events.tags(), row));
            }
        }
    }

    private static String what(ListingEvents events, int row) {
        return switch (events.what(row)) {
            case ListingEvents.EXPIRED -> "expired";
            case ListingEvents.RELEASED -> "released";
            case ListingEvents.EXTENDED -> "extended";
            case ListingEvents.CORRECTED -> "corrected";
            case ListingEvents.REPAIRED -> "repaired";
            case ListingEvents.ANNOUNCED -> "announced";
            case ListingEvents.WITHDRAWN -> "withdrawn";
            case ListingEvents.NOTIFIED -> "notified";
            case ListingEvents.NOT_LISTED -> "not_listed";
            case ListingEvents.STARTED_BY_TIE -> "listed_for_another";
            case ListingEvents.LET_GO -> "let_go";
            default -> events.isJoint(row) ? "listed_jointly" : "listed";
        };
    }

    private void line(EventBatch batch, int row, String what, String rule, String provenance) {
        log.line(batch, row, what, rule, provenance).end();
    }

    /** Writes what a listing that begins rests on; score is the score for which it began, if it did for a score. */
    void grounds(TruthState truth, ListingEvents events, int row, ListingClass listingClass, int score) {
        int subject = events.subject(row);
        if (!followed.keepsListing(subject)) {
            return;
        }
        String decided = provenance(events.tags(), row);
        ground(events, row, events.origin(row), decided, true);
        if (events.what(row) != ListingEvents.STARTED_BY_SCORE || listingClass != ListingClass.WRONGFUL) {
            return;
        }
        FalseEntries falseEntries = truth.falseEntries();
        for (int at = 0; at < falseEntries.size(); at++) {
            if (falseEntries.subject(at) != subject || falseEntries.day(at) > events.day(row)) {
                continue;
            }
            String falsely = PROVENANCES[falseEntries.provenance(at).ordinal()];
            if (falseEntries.origin(at) != events.origin(row) || !falsely.equals(decided)) {
                int without = score - falseEntries.points(at);
                boolean decisive = !regime.listsPlan().scoreMeets(events.list(row), without);
                ground(events, row, falseEntries.origin(at), falsely, decisive);
            }
        }
    }

    private void ground(ListingEvents events, int row, long record, String provenance, boolean decisive) {
        Rows rows = log.of(LogTables.GROUND)
                .set(0, events.subject(row))
                .set(1, names.lists().name(events.list(row)))
                .set(2, events.day(row))
                .set(3, record)
                .set(4, provenance)
                .set(5, decisive);
        rows.end();
    }

    /** Writes a listing that ends. */
    void listing(TruthState truth, ListingEvents events, int row, int start, ListingClass listingClass) {
        if (followed.keepsListing(events.subject(row))) {
            Rows rows = listing(events.subject(row), events.list(row), start, events.origin(row), listingClass)
                    .set(3, events.day(row))
                    .set(8, events.what(row) == ListingEvents.LET_GO ? "released" : what(events, row))
                    .set(9, via(events.isJoint(row), events.isReached(row)));
            known(truth, events.subject(row), events.list(row), rows);
            rows.end();
        }
    }

    /** Writes the listings and measures that are still in force when a run ends. */
    public void open(TruthState truth, Listings listings, Sanctions sanctions, int day) {
        lives.open(sanctions, day);
        KeptRows classes = truth.classes();
        for (int row = 0; row < classes.size(); row++) {
            if (followed.keepsListing(classes.subject(row))) {
                ListingClass listingClass = ListingClass.of(classes.extra(row));
                Rows rows = listing(
                        classes.subject(row), classes.code(row), classes.day(row), classes.origin(row), listingClass);
                rows.set(
                        9,
                        via(
                                listings.isJoint(classes.subject(row), classes.code(row)),
                                listings.isReached(classes.subject(row), classes.code(row))));
                known(truth, classes.subject(row), classes.code(row), rows);
                rows.end();
            }
        }
    }

    private static String via(boolean joint, boolean reached) {
        if (reached) {
            return "another";
        }
        return joint ? "joint" : "own";
    }

    private static void known(TruthState truth, int subject, int list, Rows rows) {
        KeptRows knowledge = truth.knowledge();
        int at = knowledge.find(subject, list);
        if (at >= 0 && knowledge.day(at) != Integer.MAX_VALUE) {
            rows.set(6, knowledge.day(at));
        }
        if (at >= 0 && knowledge.extra(at) != Integer.MAX_VALUE) {
            rows.set(7, knowledge.extra(at));
        }
    }

    private Rows listing(int subject, int list, int start, long ground, ListingClass listingClass) {
        return log.of(LogTables.LISTING)
                .set(0, subject)
                .set(1, names.lists().name(list))
                .set(2, start)
                .set(4, ground)
                .set(5, CLASSES[listingClass.ordinal()]);
    }

    /** Writes the truth behind a row. */
    static String provenance(TagColumn tags, int row) {
        return PROVENANCES[TruthReader.read(tags, row).ordinal()];
    }

    /** Returns the names as they are written: made once, since a line is written for every event of the followed. */
    private static String[] lower(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
    }
}
