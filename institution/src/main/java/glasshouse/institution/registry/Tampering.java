package glasshouse.institution.registry;

import glasshouse.institution.sensing.Sightings;
import glasshouse.kernel.message.Inbox;
import glasshouse.kernel.message.Messages;
import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Origin;
import glasshouse.kernel.time.Week;
import glasshouse.kernel.truth.Provenance;
import glasshouse.kernel.truth.Stamp;

/**
 * What an agency's own people do to its records as they are filed: they change some, and file some that they made up a week
 * before. Insiders decide what to make up and send it; the registry alone writes records.
 */
public final class Tampering {
    /** Kind of message: an insider has a record of the target filed that was made up; payload is as a sighting's code. */
    public static final int RECORD_PLANTED = 70;

    /** The kind of root event in the origin of a record that was changed: the rest is that of the record before. */
    public static final int ROOT_ALTERED = 7;

    private final boolean any;
    private final Alteration[] alterations;
    private final RegistryPlan registry;
    private final Stamp stamp;

    /**
     * Says how records of one agency are changed.
     *
     * @param agency the agency
     * @param acts [act] whether records of it are changed
     * @param as kind of act that they then speak of
     * @param share threshold of being changed
     * @param key key of that draw
     */
    public record Alteration(int agency, boolean[] acts, int as, long share, long key) {
        boolean changes(int ofAgency, int act) {
            return agency == ofAgency && acts[act] && act != as;
        }
    }

    /**
     * Creates the tampering of a regime.
     *
     * @param any whether anybody in any edition makes records up
     * @param alterations who changes what
     */
    public Tampering(boolean any, Alteration[] alterations, RegistryPlan registry, Stamp stamp) {
        this.any = any;
        this.alterations = alterations.clone();
        this.registry = registry;
        this.stamp = stamp;
    }

    /** Changes what is filed this week, and adds what was made up last week; keeps the records in canonical order. */
    public void apply(Inbox inbox, int week, Records records) {
        if (!any) {
            return;
        }
        int filed = records.size();
        plant(inbox, week * Week.DAYS, records);
        int changed = 0;
        for (Alteration alteration : alterations) {
            changed += alter(alteration, filed, records);
        }
        if (changed > 0 || records.size() > filed) {
            records.sort();
        }
    }

    private static void plant(Inbox inbox, int today, Records records) {
        Messages mail = inbox.mail();
        for (int row = inbox.first(); row < inbox.last(); row++) {
            if (mail.kind(row) == RECORD_PLANTED) {
                int planted = records.addFrom(mail, row);
                records.setCode(planted, mail.payload(row));
                records.setDay(planted, Math.max(mail.day(row), today));
            }
        }
    }

    private int alter(Alteration alteration, int filed, Records records) {
        int changed = 0;
        for (int row = 0; row < filed; row++) {
            int code = records.code(row);
            int channel = Sightings.channel(code);
            if (alteration.changes(registry.agencyOf(channel), Sightings.act(code))
                    && Draws.happens(Mixer.draw(alteration.key(), records.origin(row), channel), alteration.share())) {
                records.setCode(row, Sightings.code(alteration.as(), channel));
                records.setExtra(row, 0);
                records.setOrigin(row, derived(ROOT_ALTERED, records.origin(row)));
                records.tags().stamp(row, stamp, Provenance.ALTERED);
                changed++;
            }
        }
        return changed;
    }

    /** Returns the origin of what an insider makes of another's: of a kind of its own, and else the same. */
    public static long derived(int root, long origin) {
        return Origin.event(root, Origin.subject(origin), Origin.week(origin), Origin.ordinal(origin));
    }
}
