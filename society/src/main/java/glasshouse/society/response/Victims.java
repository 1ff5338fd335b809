package glasshouse.society.response;

import glasshouse.kernel.message.Messages;
import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Purpose;
import glasshouse.society.conduct.Acts;
import glasshouse.society.ties.TieKind;
import glasshouse.society.ties.Ties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells people of what others' acts of the week did to them: they feel it next week, whatever anybody saw or wrote down.
 * Whether an act has a victim, and who that is, is keyed by the act.
 */
public final class Victims {
    /** Kind of message, from whoever did it: the target suffered from an act of the kind in the payload. */
    public static final int SUFFERED = 48;

    private final Ties ties;
    /** [act]: who suffers from it, null for nobody. */
    private final @Nullable SufferedSettings[] byAct;

    private final boolean any;
    private final long key;
    private final long whomKey;

    /**
     * Compiles who suffers from what.
     *
     * @param actsInOrder names of the kinds of act, in the order of their numbers
     */
    public Victims(ResponseSettings settings, Ties ties, List<String> actsInOrder, long luckSeed) {
        this.ties = ties;
        byAct = new SufferedSettings[actsInOrder.size()];
        settings.victims().ifPresent(victims -> {
            for (int act = 0; act < byAct.length; act++) {
                byAct[act] = victims.of().get(actsInOrder.get(act));
            }
        });
        any = settings.victims().isPresent();
        key = Key.of(luckSeed, new Purpose("response.victim.suffers"));
        whomKey = Key.of(luckSeed, new Purpose("response.victim.whom"));
    }

    /**
     * Sends what the week's acts do.
     *
     * @param out receives the messages; its scratch is room for one person's neighbours
     */
    public void befall(Acts acts, Response.Out out) {
        if (!any) {
            return;
        }
        for (int row = 0; row < acts.size(); row++) {
            SufferedSettings suffered = byAct[acts.kind(row)];
            if (suffered != null
                    && Draws.happens(
                            Mixer.draw(key, acts.origin(row), 0),
                            suffered.share().threshold())) {
                tell(acts, row, suffered.whom(), out);
            }
        }
    }

    private void tell(Acts acts, int row, SufferedSettings.Whom whom, Response.Out out) {
        long draw = Mixer.draw(whomKey, acts.origin(row), 0);
        int doer = acts.subject(row);
        int victim = whom == SufferedSettings.Whom.ANYBODY ? anybody(doer, draw) : neighbour(doer, draw, out.scratch());
        if (victim != doer) {
            int code = Messages.code(SUFFERED, acts.kind(row));
            out.messages().send(victim, acts.day(row), code, 0, acts.day(row), acts.origin(row));
        }
    }

    /** Picks anybody else; the doer, where there is nobody. */
    private int anybody(int doer, long draw) {
        int others = ties.population().size() - 1;
        int place = others == 0 ? 0 : Draws.below(draw, others);
        return others == 0 ? doer : place + (place >= doer ? 1 : 0);
    }

    /** Picks a neighbour; the doer, where there is none. */
    private int neighbour(int doer, long draw, int[] scratch) {
        int neighbours = ties.list(doer, TieKind.NEIGHBOUR, scratch);
        return neighbours == 0 ? doer : scratch[Draws.below(draw, neighbours)];
    }
}
