package glasshouse.experiment.summary;

import glasshouse.engine.district.District;
import glasshouse.engine.run.Simulation;
import glasshouse.engine.world.Scenario;
import glasshouse.engine.world.World;
import glasshouse.experiment.summary.Summary.ChannelFigures;
import glasshouse.experiment.summary.Summary.ClassCount;
import glasshouse.experiment.summary.Summary.Cohort;
import glasshouse.experiment.summary.Summary.Cost;
import glasshouse.experiment.summary.Summary.Grade;
import glasshouse.experiment.summary.Summary.ListFigures;
import glasshouse.experiment.summary.Summary.PointFigures;
import glasshouse.experiment.summary.Summary.PoolFigures;
import glasshouse.institution.scoring.GradeSettings;
import glasshouse.institution.scoring.RulebookSettings;
import glasshouse.observation.metric.Metrics;
import glasshouse.observation.metric.TallySeries;
import glasshouse.observation.truth.ListingClass;
import glasshouse.results.manifest.Label;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Computes the figures of a run that is done from its counts and its last state. */
public final class Summaries {
    private final Simulation simulation;
    private final World world;
    private final Scenario scenario;
    private final TallySeries series;
    private final Metrics metrics;
    private final Strata strata;

    private Summaries(Simulation simulation) {
        this.simulation = simulation;
        this.world = simulation.world();
        this.scenario = world.scenario();
        this.series = simulation.series();
        this.metrics = series.metrics();
        this.strata = new Strata(world);
    }

    /** Computes the summary of a run. */
    public static Summary of(Simulation simulation, Label label, Cost cost) {
        return new Summaries(simulation).summary(label, cost);
    }

    private Summary summary(Label label, Cost cost) {
        Optional<RulebookSettings> book = scenario.institution().rulebook();
        return new Summary(
                scenario.scenario(),
                scenario.title(),
                label,
                cohort(),
                book.map(this::points).orElse(null),
                book.map(this::grades).orElse(List.of()),
                lists(),
                new LifeCounts(world, series).figures(),
                channels(),
                pools(),
                scenario.caveats(),
                book.map(RulebookSettings::unseen).orElse(List.of()),
                cost);
    }

    private Cohort cohort() {
        return new Cohort(
                world.population().size(),
                scenario.society().represented(),
                scenario.countFirms(),
                world.horizon().weeks(),
                world.horizon().start().toString(),
                world.horizon().dateOf(world.horizon().days() - 1).toString(),
                world.seeds().people(),
                world.seeds().luck());
    }

    private @Nullable PointFigures points(RulebookSettings book) {
        int start = book.start().value();
        Strata.Counts below = strata.counts();
        for (District district : simulation.districts()) {
            for (int row = 0; row < district.size(); row++) {
                if (district.scores().at(row) < start) {
                    below.add(district.people().traits(row), 1);
                }
            }
        }
        return new PointFigures(
                start,
                below.all(),
                series.total(metrics.pointsLost),
                series.total(metrics.pointsGained),
                series.total(metrics.pointsLostFalsely),
                below.rates());
    }

    private List<Grade> grades(RulebookSettings book) {
        List<String> names = book.grades().entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.comparingInt(
                        (GradeSettings grade) -> grade.from().value())))
                .map(Map.Entry::getKey)
                .toList();
        List<Grade> grades = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            grades.add(new Grade(names.get(i), series.total(metrics.grades + i)));
        }
        return grades;
    }

    private List<ListFigures> lists() {
        List<ListFigures> lists = new ArrayList<>();
        List<String> names = world.names().lists().sorted();
        for (int list = 0; list < names.size(); list++) {
            int first = list * ListingClass.values().length;
            List<ClassCount> begun = classes(metrics.started + first);
            List<ClassCount> inForce = classes(metrics.onList + first);
            var settings = scenario.institution().lists().get(names.get(list));
            lists.add(new ListFigures(
                    names.get(list),
                    settings == null ? names.get(list) : settings.what(),
                    world.colour(list).name().toLowerCase(Locale.ROOT),
                    sum(begun),
                    begun,
                    sum(inForce),
                    inForce,
                    strata.rates(series, metrics.started + first, ListingClass.values().length)));
        }
        return lists;
    }

    private List<ClassCount> classes(int first) {
        List<ClassCount> classes = new ArrayList<>();
        for (ListingClass listingClass : ListingClass.values()) {
            String name = listingClass.name().toLowerCase(Locale.ROOT);
            classes.add(new ClassCount(name, series.total(first + listingClass.ordinal())));
        }
        return classes;
    }

    private static long sum(List<ClassCount> classes) {
        return classes.stream().mapToLong(ClassCount::count).sum();
    }

    private List<ChannelFigures> channels() {
        List<ChannelFigures> channels = new ArrayList<>();
        List<String> names = world.names().channels().sorted();
        for (int channel = 0; channel < names.size(); channel++) {
            channels.add(new ChannelFigures(
                    names.get(channel),
                    series.total(metrics.sightings + channel),
                    series.total(metrics.falseSightings + channel)));
        }
        return channels;
    }

    private List<PoolFigures> pools() {
        List<PoolFigures> pools = new ArrayList<>();
        List<String> names = world.names().pools().sorted();
        for (int pool = 0; pool < names.size(); pool++) {
            pools.add(new PoolFigures(
                    names.get(pool),
                    series.total(metrics.claims + pool),
                    series.total(metrics.granted + pool),
                    series.total(metrics.waiting + pool)));
        }
        return pools;
    }
}
