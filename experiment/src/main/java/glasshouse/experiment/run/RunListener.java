package glasshouse.experiment.run;

/** Hears how far a run is, on the thread that runs it, and may stop it at a week's end. */
public interface RunListener {
    /** Hears nothing and never stops a run. */
    RunListener NONE = new RunListener() {
        @Override
        public void stage(String doing) {}

        @Override
        public void week(int done, int of) {}

        @Override
        public boolean isStopped() {
            return false;
        }
    };

    /** Hears what begins, in words such as {@code making 740,000 people}. */
    void stage(String doing);

    /** Hears that a week is done. */
    void week(int done, int of);

    /** Says whether the run should stop, leaving what it has to be resumed. */
    boolean isStopped();
}
