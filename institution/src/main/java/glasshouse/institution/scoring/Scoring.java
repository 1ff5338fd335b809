package glasshouse.institution.scoring;

import glasshouse.institution.registry.Consolidation;
import glasshouse.institution.registry.Records;
import glasshouse.institution.registry.RegistryPlan;
import glasshouse.institution.sensing.Sightings;
import glasshouse.kernel.column.EventBatch;
import glasshouse.kernel.column.KeptRows;
import glasshouse.kernel.message.Inbox;
import glasshouse.kernel.message.Messages;
import glasshouse.kernel.random.Origin;
import glasshouse.kernel.time.Week;
import org.jspecify.annotations.Nullable;

/** Enters records into scores by the rulebook in force on the day of the act. */
public final class Scoring {
    /** Kind of message: the target's listing ends on the day given, and the score is to be the starting score again. */
    public static final int SCORE_RESET = 24;

    /**
     * Kind of message: what the target's listing rested on was struck; payload is the list, and {@link #DELETED} if it was
     * deleted and not found to be wrong; extra is the points it took.
     */
    public static final int CORRECTION = 26;

    /** In a correction's payload: the record was deleted by repair. */
    public static final int DELETED = 1 << 8;

    private static final int MONTH_DAYS = 30;
    private static final int UNTIL_BITS = 18;
    private static final int LATEST = (1 << UNTIL_BITS) - 1;
    private static final int MOST_TAKEN = (1 << 31 - UNTIL_BITS) - 1;
    private static final int KIND_SHIFT = 28;
    private static final int RESET = 0;
    private static final int CORRECT = 1;
    private static final int UNDO = 2;
    private static final int MONTHLY = 3;
    private static final int MEMORY_SHIFT = 16;
    private static final int RULE = (1 << MEMORY_SHIFT) - 1;
    private static final int LIST = 0xff;

    private final Rulebooks rulebooks;
    private final RegistryPlan registry;

    /** Creates the scoring of a regime. */
    public Scoring(Rulebooks rulebooks, RegistryPlan registry) {
        this.rulebooks = rulebooks;
        this.registry = registry;
    }

    /**
     * Writes the week's entries in order of subject and day, and moves the scores.
     *
     * @param scores the district's scores; updated
     * @param records of the week
     * @param inbox what arrived
     * @param week the week
     * @param work room for what comes beside records; emptied first
     * @param entries receives the entries; emptied first
     */
    public void enter(Scores scores, Records records, Inbox inbox, int week, EventBatch work, Entries entries) {
        entries.start();
        if (!rulebooks.any()) {
            return;
        }
        if (rulebooks.anyBegin(week)) {
            scores.begin(rulebooks);
        }
        work.clear();
        collect(scores, inbox, week, work);
        work.sort();
        int other = 0;
        for (int row = 0; row < records.size(); row++) {
            while (other < work.size() && isBefore(work, other, records, row)) {
                enterOther(scores, work, other++, entries);
            }
            enterRecord(scores, records, row, entries);
        }
        while (other < work.size()) {
            enterOther(scores, work, other++, entries);
        }
        entries.remember(scores.lasting());
    }

    /** Collects what moves scores beside records: few rows, so records are not copied to be merged with them. */
    private void collect(Scores scores, Inbox inbox, int week, EventBatch work) {
        int nextWeek = (week + 1) * Week.DAYS;
        Messages mail = inbox.mail();
        for (int row = inbox.first(); row < inbox.last(); row++) {
            if (mail.kind(row) == SCORE_RESET) {
                work.setCode(work.addFrom(mail, row), RESET << KIND_SHIFT);
            } else if (isCorrection(mail, row)) {
                int event = work.addFrom(mail, row);
                work.setCode(event, CORRECT << KIND_SHIFT);
                work.setDay(event, nextWeek - Week.DAYS);
            }
        }
        int first = work.size();
        scores.monthly().moveDue(nextWeek, work);
        for (int row = first; row < work.size(); row++) {
            work.setCode(row, MONTHLY << KIND_SHIFT | work.code(row));
        }
        first = work.size();
        scores.standing().take(week, work);
        for (int row = first; row < work.size(); row++) {
            work.setCode(row, UNDO << KIND_SHIFT);
        }
    }

    /** Says whether mail is a correction that is for who keeps the scores. */
    private boolean isCorrection(Messages mail, int row) {
        boolean copy = mail.kind(row) == Consolidation.COPY_CORRECTED;
        return (copy || mail.kind(row) == CORRECTION)
                && registry.isToldOf(
                        mail.payload(row) & LIST,
                        copy,
                        rulebooks.of(mail.subject(row)).keeper());
    }

    /** Says whether something else comes before a record: on one day resets, corrections and what is undone come first, monthly entries last. */
    private static boolean isBefore(EventBatch work, int other, Records records, int row) {
        if (work.subject(other) != records.subject(row)) {
            return work.subject(other) < records.subject(row);
        }
        if (work.day(other) != records.day(row)) {
            return work.day(other) < records.day(row);
        }
        return work.code(other) >>> KIND_SHIFT != MONTHLY;
    }

    private void enterOther(Scores scores, EventBatch work, int row, Entries entries) {
        ScoringPlan plan = rulebooks.of(work.subject(row));
        if (!plan.scored()) {
            return;
        }
        switch (work.code(row) >>> KIND_SHIFT) {
            case RESET -> {
                scores.history().forget(work.subject(row));
                write(scores, work, row, Entries.RESET, plan.start(), entries);
                entries.remember(scores.lasting());
                Standing.forget(scores, work.subject(row));
            }
            case UNDO -> undo(plan, scores, work, row, entries);
            case CORRECT -> correct(plan, scores, work, row, entries);
            default -> enterMonthly(plan, scores, work, row, work.code(row) & ((1 << KIND_SHIFT) - 1), entries);
        }
    }

    /** Gives back what a struck record took, once, and counts it no more in months to come. */
    private void correct(ScoringPlan plan, Scores scores, EventBatch work, int row, Entries entries) {
        boolean again = row > 0
                && work.subject(row - 1) == work.subject(row)
                && work.origin(row - 1) == work.origin(row)
                && work.code(row - 1) == work.code(row);
        if (again) {
            return;
        }
        scores.history().strike(work.subject(row), work.origin(row));
        KeptRows monthly = scores.monthly();
        for (int at = monthly.size() - 1; at >= 0; at--) {
            if (monthly.subject(at) == work.subject(row) && monthly.origin(at) == work.origin(row)) {
                monthly.remove(at);
            }
        }
        entries.remember(scores.lasting());
        int points = points(scores, work, row);
        if (points != 0) {
            int after = plan.bounded(scores.of(work.subject(row)) + points);
            write(scores, work, row, Entries.CORRECTED, after, entries);
        }
    }

    /**
     * Returns the points that a struck record took: as the books have it, or, where they are silent, as the correction says,
     * unless the record may be deleted and its points have come back already.
     */
    private int points(Scores scores, EventBatch work, int row) {
        int subject = work.subject(row);
        long origin = work.origin(row);
        int given = Standing.take(scores, subject, origin);
        for (int later = row + 1; later < work.size() && work.subject(later) == subject; later++) {
            boolean due = work.code(later) >>> KIND_SHIFT == UNDO && work.origin(later) == origin;
            given += due ? work.extra(later) : 0;
        }
        boolean mayHaveBeenUndone = work.day(row) - Origin.week(origin) * Week.DAYS >= registry.shortestRetention();
        return given != 0 || mayHaveBeenUndone ? -given : work.extra(row);
    }

    /** Undoes what a record did that is deleted, unless the score was set back or the record struck in the same week. */
    private static void undo(ScoringPlan plan, Scores scores, EventBatch work, int row, Entries entries) {
        int subject = work.subject(row);
        for (int earlier = row - 1; earlier >= 0 && work.subject(earlier) == subject; earlier--) {
            if (work.code(earlier) >>> KIND_SHIFT == RESET) {
                return;
            }
        }
        if (!isStruck(work, row)) {
            scores.history().strike(subject, work.origin(row));
            int after = plan.bounded(scores.of(subject) - work.extra(row));
            write(scores, work, row, Entries.UNDONE, after, entries);
        }
    }

    /** Says whether the record behind a row was struck earlier in the same week. */
    private static boolean isStruck(EventBatch work, int row) {
        for (int earlier = row - 1; earlier >= 0 && work.subject(earlier) == work.subject(row); earlier--) {
            if (work.code(earlier) >>> KIND_SHIFT == CORRECT && work.origin(earlier) == work.origin(row)) {
                return true;
            }
        }
        return false;
    }

    private void enterRecord(Scores scores, Records records, int row, Entries entries) {
        int code = records.code(row);
        ScoringPlan plan = rulebooks.of(records.subject(row));
        if (!plan.scored()
                || !registry.isReadBy(plan.keeper(), code, records.day(row))
                || !registry.isOf(plan.who(), records.subject(row))) {
            return;
        }
        int agency = registry.agencyOf(Sightings.channel(code));
        for (RuleVersion version : plan.versionsOf(Sightings.act(code), agency)) {
            if (version.holdsOn(records.occurred(row))
                    && isReached(scores, records, row, version)
                    && plan.concerns(version, records.subject(row), records.origin(row))) {
                int memory = Standing.memory(registry, code);
                int taken = enterOnce(scores, records, row, version, memory, entries);
                if (version.monthly()) {
                    int booked = memory << MEMORY_SHIFT | version.rule();
                    again(scores, records, row, booked, pack(records.extra(row), taken));
                }
            }
        }
        if (plan.escalates()) {
            remember(plan, scores, records, row, agency);
        }
    }

    /** Says whether a subject has the earlier records that a version asks for. */
    private static boolean isReached(Scores scores, Records records, int row, RuleVersion version) {
        return version.escalation() == null
                || Escalation.holds(
                        version, scores.history(), records.subject(row), records.origin(row), records.day(row));
    }

    /** Remembers a record that a rule counts, once it was entered. */
    private static void remember(ScoringPlan plan, Scores scores, Records records, int row, int agency) {
        for (RuleVersion version : plan.versionsOf(Sightings.act(records.code(row)), agency)) {
            @Nullable Escalation escalation = version.escalation();
            if (escalation != null && version.holdsOn(records.occurred(row))) {
                scores.history().add(records, row, escalation.counted());
            }
        }
    }

    private void enterMonthly(ScoringPlan plan, Scores scores, EventBatch work, int row, int booked, Entries entries) {
        RuleVersion version = plan.versionOn(booked & RULE, work.occurred(row));
        if (version != null && !isStruck(work, row)) {
            int earlier = work.extra(row) >> UNTIL_BITS;
            int taken = enterOnce(scores, work, row, version, booked >>> MEMORY_SHIFT, entries);
            entries.repeat(work, row, earlier, taken);
            again(scores, work, row, booked, pack(work.extra(row) & LATEST, earlier + taken));
        }
    }

    /** Enters a row under a rule; returns the points that it took. */
    private int enterOnce(Scores scores, EventBatch from, int row, RuleVersion version, int memory, Entries entries) {
        int subject = from.subject(row);
        int before = scores.of(subject);
        int after = rulebooks.of(subject).apply(version, subject, from.origin(row), before);
        write(scores, from, row, version.rule(), after, entries);
        if (memory != 0) {
            Standing.book(scores, from, row, registry, memory, after - before, entries);
        }
        return before - after;
    }

    private static int pack(int until, int taken) {
        return Math.max(-MOST_TAKEN, Math.min(MOST_TAKEN, taken)) << UNTIL_BITS | Math.min(until, LATEST);
    }

    /** Books the next month, for as long as the state lasts. */
    private static void again(Scores scores, EventBatch from, int row, int code, int untilAndTaken) {
        int next = from.day(row) + MONTH_DAYS;
        if (next < (untilAndTaken & LATEST)) {
            scores.monthly().addFrom(from, row, next, code, untilAndTaken);
        }
    }

    private static void write(Scores scores, EventBatch from, int row, int code, int after, Entries entries) {
        int subject = from.subject(row);
        int entry = entries.addFrom(from, row);
        entries.setCode(entry, code);
        entries.setExtra(entry, Entries.scores(scores.of(subject), after));
        scores.set(subject - scores.from(), after);
    }
}
