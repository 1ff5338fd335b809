package glasshouse.experiment.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Collects the figures of a benchmark and tells of each as soon as it is known; what fails is a figure that says why. */
final class SpeedRows {
    private final List<SpeedRow> all = new ArrayList<>();
    private final Consumer<SpeedRow> heard;

    SpeedRows(Consumer<SpeedRow> heard) {
        this.heard = heard;
    }

    void add(SpeedRow row) {
        all.add(row);
        heard.accept(row);
    }

    /** Measures something that adds its own rows; if it fails, the row of what failed stands in place of those still to come. */
    void measure(String what, Runnable measurement) {
        try {
            measurement.run();
        } catch (RuntimeException | OutOfMemoryError e) {
            add(SpeedRow.failed(what, e));
        }
    }

    List<SpeedRow> all() {
        return List.copyOf(all);
    }
}
