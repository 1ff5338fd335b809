package glasshouse.society.opinion;

/** Carries open opposition between a thread and the barrier: whose threshold is reached this week, and how many joined in it. */
public final class Voices {
    private int reached;
    private int joined;

    /** Takes up what was published: so many have a threshold that is reached, those of the lowest places. */
    public void enter(int reachedPlaces) {
        reached = reachedPlaces;
    }

    /** Returns how many have a threshold that is reached. */
    int reached() {
        return reached;
    }

    /** Notes one who joined. */
    void join() {
        joined++;
    }

    /** Returns how many joined since last asked. */
    public int takeJoined() {
        int taken = joined;
        joined = 0;
        return taken;
    }
}
