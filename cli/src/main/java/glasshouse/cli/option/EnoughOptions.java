package glasshouse.cli.option;

import glasshouse.engine.world.Scenario;
import glasshouse.engine.world.World;
import glasshouse.experiment.estimate.Stopping;
import glasshouse.experiment.twin.Enough;
import glasshouse.kernel.random.Seeds;
import glasshouse.observation.metric.Metric;
import glasshouse.scenario.hint.Nearest;
import glasshouse.scenario.load.Loaded;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options by which pairs are run until enough is known. */
public final class EnoughOptions {
    private static final Pattern ASKED = Pattern.compile("([a-z0-9_]+)=([0-9.eE+-]+)(%?)");
    private static final int USUAL_BUDGET = 200;
    private static final String FIRM = "firm_";

    @Option(
            names = "--half-width",
            paramLabel = "METRIC=WIDTH",
            description =
                    "run pairs until half of the metric's interval is so narrow, in its unit or as 5%% of the baseline; firm_METRIC for firms")
    private @Nullable String halfWidth;

    @Option(names = "--budget", paramLabel = "N", description = "pairs run at most with --half-width (default: 200)")
    private @Nullable Integer budget;

    /** Says whether it is asked for. */
    public boolean isAsked() {
        return halfWidth != null || budget != null;
    }

    /** Reads what was asked for; none if nothing was. */
    public Optional<Enough> read(Loaded<Scenario> baseline, boolean isOtherReading) {
        if (halfWidth == null) {
            if (budget != null) {
                throw CommandLines.badOption("--budget", "" + budget, "must stand beside --half-width");
            }
            return Optional.empty();
        }
        if (isOtherReading) {
            throw CommandLines.badOption("--half-width", halfWidth, "must not stand beside --split or --before-after");
        }
        Matcher asked = ASKED.matcher(halfWidth);
        double width = asked.matches() ? number(asked.group(2)) : 0;
        if (!(width > 0)) {
            throw CommandLines.badOption(
                    "--half-width",
                    halfWidth,
                    "must be a metric and a width above 0, such as blacklisted=5 or blacklisted=5%");
        }
        int most = budget == null ? USUAL_BUDGET : budget;
        if (most < Stopping.FIRST_LOOK) {
            throw CommandLines.badOption(
                    "--budget",
                    "" + most,
                    "must be at least " + Stopping.FIRST_LOOK + ": so many pairs come before the first look");
        }
        boolean isShare = !asked.group(3).isEmpty();
        boolean ofFirms =
                asked.group(1).startsWith(FIRM) && baseline.value().firms().isPresent();
        String metric = ofFirms ? asked.group(1).substring(FIRM.length()) : asked.group(1);
        requireCounted(baseline, ofFirms, metric);
        return Optional.of(
                new Enough(ofFirms ? "firms" : "persons", metric, isShare ? width / 100 : width, isShare, most));
    }

    private void requireCounted(Loaded<Scenario> baseline, boolean ofFirms, String metric) {
        World world = World.of(baseline, Seeds.both(1), 1);
        List<String> names = world.sides().get(ofFirms ? 1 : 0).metrics().all().stream()
                .map(Metric::name)
                .toList();
        if (!names.contains(metric)) {
            throw CommandLines.badOption(
                    "--half-width",
                    String.valueOf(halfWidth),
                    "must name a metric that the scenario counts"
                            + Nearest.find(metric, names)
                                    .map(near -> "; " + near + "?")
                                    .orElse(""));
        }
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
