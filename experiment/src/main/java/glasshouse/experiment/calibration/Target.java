package glasshouse.experiment.calibration;

import glasshouse.scenario.load.Loaded;
import glasshouse.scenario.settings.Parameter;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds a published figure with all that is known about it.
 *
 * @param calibration the calibration it belongs to
 * @param name its name there
 * @param settings what it is and how it is read
 * @param source where it was published
 * @param confidence how well it is known
 * @param interval where it lies: by rounding and disagreement of sources, or by the chance of who was asked
 */
public record Target(
        String calibration, String name, TargetSettings settings, String source, String confidence, Interval interval) {

    /** Lists the figures of a calibration, in the order written. */
    public static List<Target> of(Loaded<CalibrationSettings> loaded) {
        List<Parameter> parameters = loaded.parameters();
        List<Target> targets = new ArrayList<>();
        loaded.value().targets().forEach((name, settings) -> {
            Parameter published = parameters.stream()
                    .filter(parameter -> parameter.path().equals("targets." + name + ".published"))
                    .findFirst()
                    .orElseThrow();
            targets.add(new Target(
                    loaded.value().calibration(),
                    name,
                    settings,
                    published.source(),
                    published.confidence(),
                    interval(settings, published)));
        });
        return targets;
    }

    private static Interval interval(TargetSettings settings, Parameter published) {
        double value = settings.published();
        if (!published.low().isEmpty()) {
            return new Interval(Double.parseDouble(published.low()), Double.parseDouble(published.high()));
        }
        return settings.n() > 0 ? Chance.ofShare(value, settings.n()) : Chance.ofEvents(value, settings.events());
    }

    /** Says whether the figure may be fitted to. */
    public boolean isFitted() {
        return settings.split() == TargetSettings.Split.FIT;
    }

    /** Says whether the figure is a sign alone. */
    public boolean isSign() {
        return settings.kind() == TargetSettings.Kind.GRADIENT;
    }
}
