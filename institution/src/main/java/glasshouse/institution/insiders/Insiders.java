package glasshouse.institution.insiders;

import glasshouse.institution.lists.Listings;
import glasshouse.institution.registry.Records;
import glasshouse.institution.registry.RegistryPlan;
import glasshouse.institution.registry.Tampering;
import glasshouse.institution.scoring.Scoring;
import glasshouse.institution.sensing.Sightings;
import glasshouse.kernel.column.EventBatch;
import glasshouse.kernel.message.Inbox;
import glasshouse.kernel.message.Messages;
import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.time.Week;
import glasshouse.kernel.truth.Provenance;
import glasshouse.kernel.truth.Stamp;
import glasshouse.society.people.People;
import glasshouse.society.population.Traits;
import glasshouse.society.response.Offers;
import org.jspecify.annotations.Nullable;

/** Lets insiders make records up about whom they target, and drop records for money. What they send is applied next week. */
public final class Insiders {
    /** The kind of root event in the origin of a made-up record: the rest is that of the record that drew attention. */
    public static final int ROOT_PLANTED = 6;

    private final InsidersPlan plan;
    private final RegistryPlan registry;
    private final Stamp stamp;

    /** Creates the insiders of a regime. */
    public Insiders(InsidersPlan plan, RegistryPlan registry, Stamp stamp) {
        this.plan = plan;
        this.registry = registry;
        this.stamp = stamp;
    }

    /**
     * Holds what insiders see of a week.
     *
     * @param records filed this week
     * @param inbox what arrived
     */
    public record Evidence(Records records, Inbox inbox) {}

    /**
     * Holds what insiders write.
     *
     * @param dealings receives what they did; emptied first
     * @param messages receives what they made up, and what they drop
     */
    public record Out(Dealings dealings, Messages messages) {}

    /** Deals with the week of a district. */
    public void deal(People people, Listings listings, Evidence evidence, int week, Out out) {
        out.dealings().clear();
        for (InsidersPlan.Target target : plan.targets) {
            plant(target, people, evidence.records(), out);
        }
        if (!plan.anyBribes) {
            return;
        }
        Messages mail = evidence.inbox().mail();
        for (int row = evidence.inbox().first(); row < evidence.inbox().last(); row++) {
            if (mail.kind(row) == Offers.OFFERED) {
                take(listings, mail, row, week * Week.DAYS, out);
            }
        }
    }

    private void plant(InsidersPlan.Target target, People people, Records records, Out out) {
        for (int row = 0; row < records.size(); row++) {
            int code = records.code(row);
            int channel = Sightings.channel(code);
            if (!target.acts()[Sightings.act(code)] || registry.agencyOf(channel) != target.agency()) {
                continue;
            }
            int group = Traits.group(people.traitsOf(records.subject(row)));
            if (Draws.happens(Mixer.draw(target.key(), records.origin(row), channel), target.byGroup()[group])) {
                plant(target, records, row, out);
            }
        }
    }

    private void plant(InsidersPlan.Target target, Records records, int row, Out out) {
        int subject = records.subject(row);
        int day = records.day(row);
        long origin = Tampering.derived(ROOT_PLANTED, records.origin(row));
        int code = Messages.code(Tampering.RECORD_PLANTED, Sightings.code(target.plants(), target.channel()));
        int sent = out.messages().add(subject, day, code, 0, day, origin);
        out.messages().tags().stamp(sent, stamp, Provenance.FABRICATED);
        note(out.messages(), sent, Dealings.code(Dealings.PLANTED, target.plants()), 0, out.dealings());
    }

    /** Takes what is offered for a listing that stands, if it is enough; the record is dropped as if it had been struck. */
    private void take(Listings listings, Messages mail, int row, int today, Out out) {
        int list = mail.payload(row);
        int subject = mail.subject(row);
        long origin = mail.origin(row);
        InsidersPlan.@Nullable Bribe bribe = plan.bribes[list];
        if (bribe == null || !listings.stands(subject, list, origin)) {
            return;
        }
        note(mail, row, Dealings.code(Dealings.OFFERED, list), mail.extra(row), out.dealings());
        boolean taken = mail.extra(row) >= bribe.priceYuan()
                && Draws.happens(Mixer.draw(bribe.takesKey(), origin, list), bribe.takes());
        if (!taken) {
            return;
        }
        boolean done = Draws.happens(Mixer.draw(bribe.successKey(), origin, list), bribe.success());
        int what = done ? Dealings.BOUGHT : Dealings.CHEATED;
        note(mail, row, Dealings.code(what, list), bribe.priceYuan(), out.dealings());
        if (done) {
            int sent = out.messages().addFrom(mail, row);
            out.messages().setCode(sent, Messages.code(Scoring.CORRECTION, list));
            out.messages().setExtra(sent, listings.pointsOf(subject, list));
            out.messages().setDay(sent, Math.max(mail.day(row), today));
        }
    }

    private static void note(EventBatch of, int row, int code, int extra, Dealings dealings) {
        int noted = dealings.addFrom(of, row);
        dealings.setCode(noted, code);
        dealings.setExtra(noted, extra);
    }
}
