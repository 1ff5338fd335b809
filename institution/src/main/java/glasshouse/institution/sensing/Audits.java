package glasshouse.institution.sensing;

import glasshouse.kernel.message.Inbox;
import glasshouse.kernel.message.Messages;
import glasshouse.society.conduct.Acts;
import glasshouse.society.people.People;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds all audits of a regime, and does a week of them. */
final class Audits {
    private final List<Audit> all;
    /** [channel]: the audit of that channel, or null. */
    private final @Nullable Audit[] ofChannel;
    /** [act]: whether any audit looks for it. */
    private final boolean[] lookedFor;
    /** [list]: whether those on it are called more often by any audit; empty if by none. */
    private final boolean[] raising;
    /** The days that the audit that looks back furthest does. */
    private final int lookBack;

    Audits(List<Audit> all, int channels, int acts) {
        this.all = List.copyOf(all);
        this.ofChannel = new Audit[channels];
        this.lookedFor = new boolean[acts];
        int furthest = 0;
        for (Audit audit : all) {
            ofChannel[audit.channel] = audit;
            furthest = Math.max(furthest, audit.lookBack);
            for (int act = 0; act < acts; act++) {
                lookedFor[act] |= audit.looksFor(act);
            }
        }
        this.lookBack = furthest;
        this.raising = raising();
    }

    private boolean[] raising() {
        boolean[] raises = new boolean[0];
        for (Audit audit : all) {
            for (int list = 0; list < audit.lists(); list++) {
                if (audit.raises(list)) {
                    raises = Arrays.copyOf(raises, audit.lists());
                    raises[list] = true;
                }
            }
        }
        return raises;
    }

    /** Says whether there is any audit, or anything left of earlier ones. */
    boolean any(SensingState kept) {
        return !all.isEmpty() || !kept.traces().areNone();
    }

    /** Audits those for whom there are hours now, and calls others. */
    void audit(People people, Inbox inbox, int week, Targets targets, Auditing auditing) {
        Messages mail = inbox.mail();
        for (int row = inbox.first(); row < inbox.last(); row++) {
            Audit audit = mail.kind(row) == Sensing.AUDIT_GRANTED ? ofChannel[mail.payload(row)] : null;
            if (audit != null && !people.isAtRest(mail.subject(row) - people.from())) {
                audit.look(mail.subject(row), mail.day(row), mail.occurred(row), mail.origin(row), auditing);
            }
        }
        auditing.sightings().glimpsesRoom().raised().find(auditing.watched(), raising, week);
        for (Audit audit : all) {
            audit.call(people, week, targets, auditing);
        }
    }

    /** Forgets traces that no audit will look for, and leaves those of the week's acts that no channel saw. */
    void remember(Acts acts, int week, Auditing auditing) {
        auditing.traces().forget(lookBack, week);
        auditing.traces().leave(auditing, acts, lookedFor, lookBack, week);
    }

    /** Finds the audit of a channel. */
    @Nullable
    Audit at(int channel) {
        return ofChannel[channel];
    }
}
