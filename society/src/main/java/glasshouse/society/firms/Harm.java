package glasshouse.society.firms;

import glasshouse.kernel.message.Messages;
import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Origin;
import glasshouse.kernel.random.Purpose;
import glasshouse.society.conduct.Acts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells persons of what the week's acts of firms did to them: they lose it next week, whatever anybody saw or wrote down. */
public final class Harm {
    /** Kind of message, from a firm: an act of the kind in the payload harmed the target; extra is what is lost in yuan. */
    public static final int HARMED = 82;

    private final @Nullable Staff staff;
    /** [act]: what it does to persons, null for nothing. */
    private final @Nullable HarmSettings[] byAct;

    private final long key;

    private Harm(@Nullable Staff staff, @Nullable HarmSettings[] byAct, long key) {
        this.staff = staff;
        this.byAct = byAct;
        this.key = key;
    }

    /** Returns that nobody is harmed. */
    public static Harm none() {
        return new Harm(null, new HarmSettings[0], 0);
    }

    /**
     * Compiles the harm that firms do.
     *
     * @param actsInOrder names of the kinds of act, in the order of their numbers
     */
    public static Harm of(FirmConductSettings conduct, List<String> actsInOrder, Staff staff, long luckSeed) {
        @Nullable HarmSettings[] byAct = new HarmSettings[actsInOrder.size()];
        boolean any = false;
        for (int act = 0; act < byAct.length; act++) {
            FirmActSettings settings = conduct.acts().get(actsInOrder.get(act));
            byAct[act] = settings == null ? null : settings.harms().orElse(null);
            any |= byAct[act] != null;
        }
        return any ? new Harm(staff, byAct, Key.of(luckSeed, new Purpose("society.firm.harm"))) : none();
    }

    /** Sends what the week's acts do. */
    public void befall(Acts acts, Messages across) {
        if (staff == null) {
            return;
        }
        for (int row = 0; row < acts.size(); row++) {
            HarmSettings harm = byAct[acts.kind(row)];
            if (harm == null) {
                continue;
            }
            long origin = acts.origin(row);
            for (int number = 0; number < harm.persons(); number++) {
                long draw = Mixer.draw(key, origin, number);
                int person = harm.whom() == HarmSettings.Whom.STAFF
                        ? staff.pick(acts.subject(row), draw)
                        : Draws.below(draw, staff.persons());
                int code = Messages.code(HARMED, acts.kind(row));
                int yuan = (int) StrictMath.round(harm.each().yuan());
                across.send(person, acts.day(row), code, yuan, acts.day(row), Origin.across(origin));
            }
        }
    }
}
