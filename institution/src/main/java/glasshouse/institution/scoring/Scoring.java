package glasshouse.institution.scoring;

import glasshouse.institution.registry.Records;
import glasshouse.institution.registry.RegistryPlan;
import glasshouse.institution.sensing.Sightings;
import glasshouse.kernel.column.EventBatch;
import glasshouse.kernel.message.Inbox;
import glasshouse.kernel.message.Messages;
import glasshouse.kernel.time.Week;

/** Enters records into scores by the rulebook in force on the day of the act. */
public final class Scoring {
    /** Kind of message: the target's listing ends on the day given, and the score is to be the starting score again. */
    public static final int SCORE_RESET = 24;

    private static final int MONTH_DAYS = 30;
    private static final int KIND_SHIFT = 28;
    private static final int RESET = 0;
    private static final int RECORD = 1;
    private static final int MONTHLY = 2;

    private final ScoringPlan plan;
    private final RegistryPlan registry;

    /** Creates the scoring of a regime. */
    public Scoring(ScoringPlan plan, RegistryPlan registry) {
        this.plan = plan;
        this.registry = registry;
    }

    /**
     * Writes the week's entries in order of subject and day, and moves the scores.
     *
     * @param scores the district's scores; updated
     * @param records filed this week
     * @param inbox what arrived
     * @param week the week
     * @param work room for the week's events; emptied first
     * @param entries receives the entries; emptied first
     */
    public void enter(Scores scores, Records records, Inbox inbox, int week, EventBatch work, Entries entries) {
        entries.clear();
        if (!plan.scored()) {
            return;
        }
        work.clear();
        collect(scores, records, inbox, (week + 1) * Week.DAYS, work);
        work.sort();
        for (int row = 0; row < work.size(); row++) {
            int code = work.code(row) & ((1 << KIND_SHIFT) - 1);
            switch (work.code(row) >>> KIND_SHIFT) {
                case RESET -> write(scores, work, row, Entries.RESET, plan.start(), entries);
                case RECORD -> enterRecord(scores, work, row, code, entries);
                default -> enterMonthly(scores, work, row, code, entries);
            }
        }
    }

    private static void collect(Scores scores, Records records, Inbox inbox, int nextWeek, EventBatch work) {
        for (int row = 0; row < records.size(); row++) {
            work.setCode(work.addFrom(records, row), RECORD << KIND_SHIFT | records.code(row));
        }
        Messages mail = inbox.mail();
        for (int row = inbox.first(); row < inbox.last(); row++) {
            if (mail.kind(row) == SCORE_RESET) {
                work.setCode(work.addFrom(mail, row), RESET << KIND_SHIFT);
            }
        }
        int first = work.size();
        scores.monthly().moveDue(nextWeek, work);
        for (int row = first; row < work.size(); row++) {
            work.setCode(row, MONTHLY << KIND_SHIFT | work.code(row));
        }
    }

    private void enterRecord(Scores scores, EventBatch work, int row, int code, Entries entries) {
        int agency = registry.agencyOf(Sightings.channel(code));
        for (RuleVersion version : plan.versionsOf(Sightings.act(code), agency)) {
            if (version.holdsOn(work.occurred(row))) {
                enterOnce(scores, work, row, version, entries);
                if (version.monthly()) {
                    again(scores, work, row, version);
                }
            }
        }
    }

    private void enterMonthly(Scores scores, EventBatch work, int row, int rule, Entries entries) {
        RuleVersion version = plan.versionOn(rule, work.occurred(row));
        if (version != null) {
            enterOnce(scores, work, row, version, entries);
            again(scores, work, row, version);
        }
    }

    private void enterOnce(Scores scores, EventBatch work, int row, RuleVersion version, Entries entries) {
        int before = scores.of(work.subject(row));
        write(scores, work, row, version.rule(), plan.apply(version, before), entries);
    }

    /** Books the next month, for as long as the state lasts. */
    private static void again(Scores scores, EventBatch work, int row, RuleVersion version) {
        int next = work.day(row) + MONTH_DAYS;
        if (next < work.extra(row)) {
            int booked = scores.monthly().addFrom(work, row);
            scores.monthly().setDay(booked, next);
            scores.monthly().setCode(booked, version.rule());
        }
    }

    private static void write(Scores scores, EventBatch work, int row, int code, int after, Entries entries) {
        int subject = work.subject(row);
        int entry = entries.addFrom(work, row);
        entries.setCode(entry, code);
        entries.setExtra(entry, Entries.scores(scores.of(subject), after));
        scores.set(subject - scores.from(), after);
    }
}
