package glasshouse.society.response;

import glasshouse.kernel.message.Inbox;
import glasshouse.kernel.message.Messages;
import glasshouse.society.people.People;
import glasshouse.society.ties.TieKind;
import glasshouse.society.ties.Ties;
import java.util.List;

/** Folds the week's treatment into the society's columns, and tells the ties that publication reaches. */
public final class Response {
    /** Kind of message: a tie was put on a published blacklist. */
    public static final int TIE_LISTED = 1;
    /** Kind of message: a tie was taken off a published blacklist. */
    public static final int TIE_TAKEN_OFF = 2;

    private static final int MOST_LISTS = 127;

    private final Ties ties;
    private final TieKind[] hearing;

    /** Creates the response of a society with these ties. */
    public Response(ResponseSettings settings, Ties ties) {
        this.ties = ties;
        List<TieKind> kinds =
                settings.hearsOfListing().stream().distinct().sorted().toList();
        this.hearing = kinds.toArray(TieKind[]::new);
    }

    /**
     * Folds in what happened to people and what they heard.
     *
     * @param people whose treatment columns are written
     * @param inbox messages of ties' treatment are read
     * @param treatment what the institution did this week, any order
     * @param out receives the messages to ties and what changed for people
     */
    public void fold(People people, Inbox inbox, Treatment treatment, Out out) {
        out.felt().clear();
        Messages mail = inbox.mail();
        for (int row = inbox.first(); row < inbox.last(); row++) {
            int kind = mail.kind(row);
            if (kind == TIE_LISTED || kind == TIE_TAKEN_OFF) {
                hear(people, mail.subject(row), mail.day(row), kind == TIE_LISTED ? 1 : -1, out.felt());
            }
        }
        for (int row = 0; row < treatment.size(); row++) {
            boolean on = treatment.code(row) == Treatment.BLACKLISTED;
            int person = treatment.subject(row) - people.from();
            int lists = people.blacklisted(person) + (on ? 1 : -1);
            if (lists < 0 || lists > MOST_LISTS) {
                throw new IllegalStateException(
                        "subject " + treatment.subject(row) + " is on " + lists + " blacklists");
            }
            people.setBlacklisted(person, lists);
            if (lists == (on ? 1 : 0)) {
                out.felt()
                        .note(treatment.subject(row), treatment.day(row), on ? Felt.BLACKLISTED : Felt.NOT_BLACKLISTED);
            }
            if (treatment.extra(row) == 1) {
                tell(treatment, row, on ? TIE_LISTED : TIE_TAKEN_OFF, out);
            }
        }
    }

    private static void hear(People people, int subject, int day, int change, Felt felt) {
        int person = subject - people.from();
        int listed = people.listedTies(person) + change;
        if (listed < 0 || listed > MOST_LISTS) {
            throw new IllegalStateException(
                    "subject " + subject + " has " + listed + " listed ties; must be 0.." + MOST_LISTS);
        }
        people.setListedTies(person, listed);
        if (listed == (change > 0 ? 1 : 0)) {
            felt.note(subject, day, change > 0 ? Felt.LISTED_TIE : Felt.NO_LISTED_TIE);
        }
    }

    private void tell(Treatment treatment, int row, int kind, Out out) {
        int subject = treatment.subject(row);
        for (TieKind tie : hearing) {
            int n = ties.list(subject, tie, out.scratch());
            for (int i = 0; i < n; i++) {
                int code = Messages.code(kind, tie.ordinal());
                out.messages()
                        .send(
                                out.scratch()[i],
                                treatment.day(row),
                                code,
                                subject,
                                treatment.occurred(row),
                                treatment.origin(row));
            }
        }
    }

    /**
     * Holds what response writes beside the society's columns.
     *
     * @param messages to ties
     * @param felt what changed for people; emptied first
     * @param scratch room for one person's ties of one kind
     */
    public record Out(Messages messages, Felt felt, int[] scratch) {}
}
