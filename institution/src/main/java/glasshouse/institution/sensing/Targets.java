package glasshouse.institution.sensing;

import glasshouse.institution.prediction.Allocation;
import org.jspecify.annotations.Nullable;

/** Shows sensing where it is sent: one week's allocation, in the room of one thread. */
public final class Targets {
    private Allocation allocation = new Allocation(new Allocation.Target[0]);

    /** Turns to the allocation of a week. */
    public void enter(Allocation ofWeek) {
        allocation = ofWeek;
    }

    /** Returns what a risk model multiplies presence before a person by this week. */
    double presence(int prediction, int subject, int traits) {
        Allocation.@Nullable Target target = allocation.at(prediction);
        return target == null ? 0 : target.presence()[target.cells().of(subject, traits)];
    }
}
