package glasshouse.institution.recourse;

import glasshouse.institution.lists.ListsPlan;
import glasshouse.institution.registry.Records;
import glasshouse.institution.registry.RegistryPlan;
import glasshouse.institution.sensing.Sightings;
import glasshouse.kernel.column.KeptRows;

/** Keeps the day of the latest record against those who have to be without one before repair. */
final class CleanTime {
    private final RecoursePlan plan;
    private final ListsPlan lists;
    private final RegistryPlan registry;

    CleanTime(RecoursePlan plan, ListsPlan lists, RegistryPlan registry) {
        this.plan = plan;
        this.lists = lists;
        this.registry = registry;
    }

    /** Takes in the week's records against who is on a list, and forgets who is off. */
    void note(Cases cases, Recourse.Evidence evidence) {
        KeptRows latest = cases.latest();
        KeptRows inForce = evidence.listings().inForce();
        forgetEnded(latest, inForce);
        if (!plan.asksCleanAnywhere()) {
            return;
        }
        Records records = evidence.records();
        int row = 0;
        for (int record = 0; record < records.size() && row < inForce.size(); record++) {
            int subject = records.subject(record);
            boolean isFirst = record == 0 || records.subject(record - 1) != subject;
            row = isFirst ? inForce.nextSubject(row, subject) : row;
            for (; isFirst && row < inForce.size() && inForce.subject(row) == subject; row++) {
                if (plan.asksClean(inForce.code(row))) {
                    note(latest, inForce, row, record, evidence);
                }
            }
        }
    }

    /** Forgets who is off the list: both batches are in order of subject and list, and gone through side by side. */
    private static void forgetEnded(KeptRows latest, KeptRows inForce) {
        int at = 0;
        int kept = 0;
        for (int row = 0; row < latest.size(); row++) {
            int subject = latest.subject(row);
            int list = latest.code(row);
            at = inForce.nextSubject(at, subject);
            while (at < inForce.size() && inForce.subject(at) == subject && inForce.code(at) < list) {
                at++;
            }
            if (at < inForce.size() && inForce.subject(at) == subject && inForce.code(at) == list) {
                latest.keep(row, kept++);
            }
        }
        latest.shorten(kept);
    }

    /** Takes in the records of a listing's subject: those from a row on. */
    private void note(KeptRows latest, KeptRows inForce, int listing, int first, Recourse.Evidence evidence) {
        Records records = evidence.records();
        int subject = inForce.subject(listing);
        int list = inForce.code(listing);
        for (int row = first; row < records.size() && records.subject(row) == subject; row++) {
            if (records.origin(row) != inForce.origin(listing) && isAgainst(list, evidence, row)) {
                put(latest, inForce, listing, records.day(row));
            }
        }
    }

    /** Says whether a record is one that lists, or took points. */
    private boolean isAgainst(int list, Recourse.Evidence evidence, int row) {
        Records records = evidence.records();
        int code = records.code(row);
        int agency = registry.agencyOf(Sightings.channel(code));
        return lists.listsFor(list, Sightings.act(code), agency)
                || evidence.entries().takenBy(records.subject(row), records.origin(row)) > 0;
    }

    private static void put(KeptRows latest, KeptRows inForce, int listing, int day) {
        int at = latest.find(inForce.subject(listing), inForce.code(listing));
        if (at < 0) {
            latest.insertBare(-at - 1, inForce, listing, day, inForce.code(listing), 0);
        } else {
            latest.setBare(at, inForce, listing, day, inForce.code(listing), 0);
        }
    }

    /** Returns the first day on which a repair can be granted to who is on a list. */
    static int ripe(Cases cases, Recourse.Evidence evidence, int subject, int list, Remedy remedy) {
        int start = evidence.listings().startOf(subject, list);
        int at = cases.latest().find(subject, list);
        int latest = at < 0 ? start : Math.max(start, cases.latest().day(at));
        return Math.max(start + remedy.notBefore(), latest + remedy.clean());
    }
}
