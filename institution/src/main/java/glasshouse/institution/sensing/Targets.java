package glasshouse.institution.sensing;

import glasshouse.institution.prediction.Allocation;
import org.jspecify.annotations.Nullable;

/** Shows sensing where it is sent: one week's allocation, in the room of one thread. */
public final class Targets {
    /** In place of a risk model: none is asked. */
    static final int ANYBODY = -1;

    private Allocation allocation = new Allocation(new Allocation.Target[0]);

    /** Turns to the allocation of a week. */
    public void enter(Allocation ofWeek) {
        allocation = ofWeek;
    }

    /** Returns how many risk models there are over all editions. */
    public int size() {
        return allocation.size();
    }

    /** Says whether a risk model puts anybody at high risk. */
    public boolean anyHigh(int prediction) {
        Allocation.@Nullable Target target = allocation.at(prediction);
        return target != null && target.anyHigh();
    }

    /** Says whether a person is of high risk this week, by a risk model or, where none is asked, like anybody. */
    public boolean isHigh(int prediction, int subject, int traits) {
        if (prediction == ANYBODY) {
            return true;
        }
        Allocation.@Nullable Target target = allocation.at(prediction);
        return target != null && target.isHigh(subject, traits);
    }

    /** Returns what a risk model multiplies presence before a person by this week. */
    double presence(int prediction, int subject, int traits) {
        Allocation.@Nullable Target target = allocation.at(prediction);
        return target == null ? 0 : target.presence()[target.cells().of(subject, traits)];
    }
}
