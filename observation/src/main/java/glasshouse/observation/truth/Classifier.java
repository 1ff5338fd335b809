package glasshouse.observation.truth;

import glasshouse.institution.lists.ListingEvents;
import glasshouse.institution.lists.ListsPlan;
import glasshouse.institution.scoring.Entries;
import glasshouse.institution.scoring.History;
import glasshouse.institution.scoring.Rulebooks;
import glasshouse.institution.scoring.ScoringPlan;
import glasshouse.kernel.column.KeptRows;
import glasshouse.kernel.truth.Provenance;
import glasshouse.kernel.truth.TagColumn;
import glasshouse.kernel.truth.TruthReader;
import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Recomputes scores without false records and says of every listing what it rests on.
 *
 * <p>A listing for a score is wrongful if the score without false records does not meet the criterion at that entry; a
 * listing for a record is wrongful if the record is not of an own act, and one of a lawful act if the act is lawful. A joint
 * listing is what the one is that it follows.
 */
public final class Classifier {
    private final Rulebooks rulebooks;
    private final ListsPlan lists;
    private final boolean[] lawful;
    private byte[] classes = new byte[16];
    private int[] scores = new int[16];
    /** [entry]: the true score of its subject before the week's entries. */
    private int[] trueScores = new int[16];

    /**
     * Creates a classifier for a regime.
     *
     * @param lawful [act] whether an act is lawful in itself
     */
    public Classifier(Rulebooks rulebooks, ListsPlan lists, boolean[] lawful) {
        this.rulebooks = rulebooks;
        this.lists = lists;
        this.lawful = lawful;
    }

    /** Says whether a record's truth is the subject's own act, counted once. */
    public static boolean isTrue(TagColumn tags, int row) {
        return TruthReader.read(tags, row) == Provenance.OWN_ACT;
    }

    /** Says whether a record is of the subject's own act, however often it was counted. */
    public static boolean isOwnAct(TagColumn tags, int row) {
        Provenance provenance = TruthReader.read(tags, row);
        return provenance == Provenance.OWN_ACT || provenance == Provenance.DUPLICATE;
    }

    /** Lets those begin who are scored from this week on. */
    public void begin(TruthState truth, int week) {
        if (rulebooks.anyBegin(week)) {
            truth.begin(rulebooks);
        }
    }

    /** Takes in the week's entries and says, for each listing that began, its class; see {@link #classOf} and {@link #forgetResets}. */
    public void classify(TruthState truth, Entries entries, History history, ListingEvents events) {
        if (classes.length < events.size()) {
            classes = new byte[events.size() * 2];
            scores = new int[events.size() * 2];
        }
        Arrays.fill(classes, 0, events.size(), (byte) -1);
        lookUp(truth, entries);
        IntPredicate right = at -> isTrue(history.rows().tags(), at);
        int event = 0;
        for (int row = 0; row < entries.size(); row++) {
            event = firstOf(events, event, entries.subject(row));
            classifyRenewed(truth, events, event, entries.subject(row), entries.day(row));
            enter(truth, entries, row, history, right);
            for (int e = event; e < events.size() && events.subject(e) == entries.subject(row); e++) {
                if (classes[e] < 0 && isCausedBy(events, e, entries, row)) {
                    classes[e] = byScore(truth, events, e);
                    scores[e] = entries.after(row);
                }
            }
        }
        for (int e = 0; e < events.size(); e++) {
            if (events.what(e) == ListingEvents.STARTED) {
                classes[e] = events.isJoint(e) ? byFirst(truth, events, e) : byRecord(events, e);
                scores[e] = 0;
            }
            if (events.what(e) == ListingEvents.STARTED_BY_TIE) {
                classes[e] = byTie(events, e);
                scores[e] = 0;
            }
            classifyRenewed(truth, events, e, events.subject(e), Integer.MAX_VALUE);
        }
    }

    /** Classifies what a subject was listed anew for before a day, from a row of the events on: no entry caused it. */
    private void classifyRenewed(TruthState truth, ListingEvents events, int from, int subject, int day) {
        for (int e = from; e < events.size() && events.subject(e) == subject; e++) {
            // Not in order of day: notice in the week of a listing stands beside it.
            if (classes[e] < 0 && events.day(e) < day && events.what(e) == ListingEvents.STARTED_BY_SCORE) {
                classes[e] = byScore(truth, events, e);
                boolean wrongful = classes[e] == ListingClass.WRONGFUL.ordinal();
                scores[e] = wrongful ? scoreWithFalseEntries(truth, subject) : truth.trueScore(subject);
            }
        }
    }

    /** Looks up all true scores that entries move, before any is asked for: each is far from the last, and their waits for memory overlap. */
    private void lookUp(TruthState truth, Entries entries) {
        if (trueScores.length < entries.size()) {
            trueScores = new int[entries.size() * 2];
        }
        for (int row = 0; row < entries.size(); row++) {
            trueScores[row] = truth.trueScore(entries.subject(row));
        }
    }

    /** Returns the true score that an entry finds: as it was looked up, unless the subject has entries before. */
    private int trueScore(TruthState truth, Entries entries, int row) {
        int subject = entries.subject(row);
        boolean first = row == 0 || entries.subject(row - 1) != subject;
        return first ? trueScores[row] : truth.trueScore(subject);
    }

    private void enter(TruthState truth, Entries entries, int row, History history, IntPredicate right) {
        int subject = entries.subject(row);
        ScoringPlan scoring = rulebooks.of(subject);
        if (entries.code(row) == Entries.CORRECTED && isFalse(truth.falseEntries(), subject, entries.origin(row))) {
            int left = strike(truth.falseEntries(), entries, row);
            truth.setTrueScore(subject, scoring.bounded(truth.trueScore(subject) + left));
            return;
        }
        if (entries.code(row) == Entries.UNDONE && !isTrue(entries.tags(), row)) {
            strike(truth.falseEntries(), entries, row);
            return;
        }
        boolean moved = !entries.isByRule(row);
        if (moved || isTrue(entries.tags(), row)) {
            int before = trueScore(truth, entries, row);
            int after = scoring.replay(entries, row, before, history, right);
            truth.setTrueScore(subject, after);
        } else {
            truth.falseEntries().add(entries, row, entries.after(row) - entries.before(row));
        }
    }

    /**
     * Takes back from the false entries of a struck record what was given back, latest first; returns what is left: points of
     * right entries of the same root event. What a correction leaves standing stays false.
     */
    private static int strike(FalseEntries falseEntries, Entries entries, int row) {
        int subject = entries.subject(row);
        long origin = entries.origin(row);
        int left = entries.after(row) - entries.before(row);
        for (int at = falseEntries.size() - 1; at >= 0; at--) {
            if (falseEntries.subject(at) != subject || falseEntries.origin(at) != origin) {
                continue;
            }
            int points = falseEntries.points(at);
            if (Integer.signum(points) == -Integer.signum(left)) {
                int back = Math.min(Math.abs(points), Math.abs(left)) * Integer.signum(left);
                falseEntries.setPoints(at, points + back);
                left -= back;
            }
        }
        falseEntries.removeIf(at -> falseEntries.subject(at) == subject
                && falseEntries.origin(at) == origin
                && falseEntries.points(at) == 0);
        return left;
    }

    /** Says whether any entry of a record was false. */
    private static boolean isFalse(FalseEntries falseEntries, int subject, long origin) {
        for (int at = falseEntries.size() - 1; at >= 0; at--) {
            if (falseEntries.subject(at) == subject && falseEntries.origin(at) == origin) {
                return true;
            }
        }
        return false;
    }

    /**
     * Forgets the false entries of those whose score was set back this week, up to that day: to be called once the grounds of
     * the week's listings are written, since a listing may begin days before the score is set back.
     */
    public static void forgetResets(TruthState truth, Entries entries) {
        FalseEntries falseEntries = truth.falseEntries();
        for (int row = 0; row < entries.size(); row++) {
            if (entries.code(row) == Entries.RESET) {
                int subject = entries.subject(row);
                int day = entries.day(row);
                falseEntries.removeIf(at -> falseEntries.subject(at) == subject && falseEntries.day(at) <= day);
            }
        }
    }

    private static int firstOf(ListingEvents events, int from, int subject) {
        int event = from;
        while (event < events.size() && events.subject(event) < subject) {
            event++;
        }
        return event;
    }

    private boolean isCausedBy(ListingEvents events, int event, Entries entries, int row) {
        return events.what(event) == ListingEvents.STARTED_BY_SCORE
                && events.day(event) == entries.day(row)
                && events.origin(event) == entries.origin(row)
                && lists.scoreMeets(events.list(event), entries.after(row));
    }

    private byte byScore(TruthState truth, ListingEvents events, int event) {
        boolean stands = lists.scoreMeets(events.list(event), truth.trueScore(events.subject(event)));
        ListingClass own = events.isUntold(event) ? ListingClass.IRREGULAR : ListingClass.SOUND;
        return (byte) (stands ? own : ListingClass.WRONGFUL).ordinal();
    }

    private byte byRecord(ListingEvents events, int event) {
        if (!isOwnAct(events.tags(), event)) {
            return (byte) ListingClass.WRONGFUL.ordinal();
        }
        ListingClass own = events.isUntold(event) ? ListingClass.IRREGULAR : ListingClass.SOUND;
        return (byte) (lawful[events.act(event)] ? ListingClass.LAWFUL_ACT : own).ordinal();
    }

    /** A listing that came of somebody else's is derivative; wrongful if what the other's rests on is not the other's own act. */
    private static byte byTie(ListingEvents events, int event) {
        ListingClass of = isOwnAct(events.tags(), event) ? ListingClass.DERIVATIVE : ListingClass.WRONGFUL;
        return (byte) of.ordinal();
    }

    /** Gives a joint listing the class of the one it follows; what is missing in its own procedure makes it irregular. */
    private byte byFirst(TruthState truth, ListingEvents events, int event) {
        KeptRows known = truth.classes();
        int first = known.find(events.subject(event), events.first(event));
        if (first < 0) {
            return byRecord(events, event);
        }
        ListingClass of = ListingClass.of(known.extra(first));
        boolean own = of == ListingClass.SOUND || of == ListingClass.IRREGULAR;
        ListingClass procedure = events.isUntold(event) ? ListingClass.IRREGULAR : ListingClass.SOUND;
        return (byte) (own ? procedure : of).ordinal();
    }

    private static int scoreWithFalseEntries(TruthState truth, int subject) {
        int score = truth.trueScore(subject);
        FalseEntries falseEntries = truth.falseEntries();
        for (int at = 0; at < falseEntries.size(); at++) {
            score += falseEntries.subject(at) == subject ? falseEntries.points(at) : 0;
        }
        return score;
    }

    /** Returns the score for which a listing began in the week last classified, by the row of its event. */
    public int scoreOf(int event) {
        return scores[event];
    }

    /** Returns the class of a listing that began in the week last classified, by the row of its event. */
    public ListingClass classOf(int event) {
        return ListingClass.of(classes[event]);
    }
}
