package glasshouse.cli.progress;

import glasshouse.experiment.run.RunListener;

/** Shows how far a run is, stops it when asked, and tells of each week that is done. */
public record ShownRun(Progress progress, Interrupts interrupts, Runnable eachWeek) implements RunListener {
    @Override
    public void stage(String doing) {
        progress.stage(doing);
    }

    @Override
    public void week(int done, int of) {
        eachWeek.run();
        progress.stage("week " + done + " of " + of);
        progress.show(done, of);
    }

    @Override
    public boolean isStopped() {
        return interrupts.asked();
    }
}
