package glasshouse.engine.district;

import glasshouse.observation.survey.Asking;
import glasshouse.observation.survey.Surveys;
import glasshouse.society.opinion.Opinion;
import glasshouse.society.opinion.Voices;
import org.jspecify.annotations.Nullable;

/** The room in which one thread folds the week into what people think, and asks them; where that is not told, it stays empty. */
public final class OpinionRoom {
    private final @Nullable Opinion opinion;
    private final Opinion.In in;
    private final Voices voices = new Voices();
    private final Asking asking;

    /**
     * Creates the room.
     *
     * @param opinion what people think of the system; null where that is not told
     * @param in what opinion reads
     * @param surveys that people are asked in
     */
    OpinionRoom(@Nullable Opinion opinion, Opinion.In in, Surveys surveys) {
        this.opinion = opinion;
        this.in = in;
        this.asking = new Asking(surveys);
        if (opinion != null) {
            in.treatment().weigh();
        }
    }

    /** Folds a district's week in, after response has. */
    public void fold(District district, int week) {
        if (opinion != null) {
            opinion.fold(district.people(), district.opinion(), in, week, voices);
        }
    }

    /** Asks those of a district whom this week's surveys ask. */
    public void ask(District district, int week) {
        asking.ask(district.people(), district.opinion(), week);
    }

    /** Returns what this thread carries to and from the barrier. */
    public Voices voices() {
        return voices;
    }

    /** Returns what this thread has asked. */
    public Asking asking() {
        return asking;
    }
}
