package glasshouse.engine.run;

import glasshouse.engine.district.District;
import glasshouse.engine.exchange.Mail;
import glasshouse.institution.registry.Consolidation;
import glasshouse.kernel.column.EventBatch;
import glasshouse.kernel.message.Messages;
import glasshouse.observation.Followed;

/**
 * What all who wait get at once need not be said to each: where clerks have come to every record that was queued, districts are told
 * so once, and by message only of those who are followed, whose arrivals are written down. Who looks at the mail finds a message to
 * each all the same.
 */
final class Granted {
    private final District[] districts;
    private final Followed followed;

    Granted(District[] districts, Followed followed) {
        this.districts = districts;
        this.followed = followed;
    }

    /** Returns how many records wait for clerks. */
    int waiting() {
        int waiting = 0;
        for (District district : districts) {
            waiting += district.backlog().queued().size();
        }
        return waiting;
    }

    /** Sends a message of each record that waits, that the clerks have come to it: to those who are followed, or to the others. */
    void say(boolean toFollowed, int day, Messages messages) {
        for (District district : districts) {
            EventBatch queued = district.backlog().queued();
            for (int row = 0; row < queued.size(); row++) {
                if (followed.has(queued.subject(row)) == toFollowed) {
                    int message = messages.addFrom(queued, row);
                    messages.setDay(message, day);
                    messages.setCode(message, Consolidation.answer(queued.code(row)));
                    messages.setExtra(message, 0);
                }
            }
        }
    }

    /** Adds to the mail the messages that were left unsaid. */
    void spellOut(Mail mail, int day) {
        Messages all = new Messages();
        all.addAll(mail.messages(), 0, mail.messages().size());
        say(false, day, all);
        mail.deliver(new Messages[] {all});
    }
}
