package glasshouse.experiment.summary;

import glasshouse.engine.district.District;
import glasshouse.engine.run.Side;
import glasshouse.engine.world.World;
import glasshouse.experiment.figure.ChannelFigures;
import glasshouse.experiment.figure.ClassCount;
import glasshouse.experiment.figure.DenialFigures;
import glasshouse.experiment.figure.Grade;
import glasshouse.experiment.figure.InspectionFigures;
import glasshouse.experiment.figure.LifeFigures;
import glasshouse.experiment.figure.ListFigures;
import glasshouse.experiment.figure.PointFigures;
import glasshouse.experiment.figure.PoolFigures;
import glasshouse.institution.InstitutionSettings;
import glasshouse.institution.scoring.GradeSettings;
import glasshouse.institution.scoring.RulebookSettings;
import glasshouse.observation.metric.Metrics;
import glasshouse.observation.metric.TallySeries;
import glasshouse.observation.truth.ListingClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Computes what happened on one side of a run, to its persons or to its firms, from its counts and its last state. */
final class SideFigures {
    private final Side side;
    private final World world;
    private final InstitutionSettings institution;
    private final TallySeries series;
    private final Metrics metrics;
    private final Strata strata;

    /**
     * Prepares the figures of a side.
     *
     * @param institution the regime that the side is under
     * @param strata what is compared
     */
    SideFigures(Side side, InstitutionSettings institution, Strata strata) {
        this.side = side;
        this.world = side.world();
        this.institution = institution;
        this.series = side.series();
        this.metrics = series.metrics();
        this.strata = strata;
    }

    /** Returns what happened to scores; null in a regime without a rulebook. */
    @Nullable
    PointFigures points() {
        RulebookSettings book = institution.rulebook().orElse(null);
        if (book == null) {
            return null;
        }
        int start = book.start().value();
        Strata.Counts below = strata.counts();
        for (District district : side.districts()) {
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
                below.rates(),
                new PriceCounts(series, strata).figures());
    }

    List<Grade> grades() {
        List<Grade> grades = new ArrayList<>();
        if (world.cities().any()) {
            world.names()
                    .grades()
                    .forEach(name -> grades.add(new Grade(name, series.total(metrics.grades + grades.size()))));
            return grades;
        }
        institution
                .rulebook()
                .map(SideFigures::names)
                .ifPresent(names -> names.forEach(
                        name -> grades.add(new Grade(name, series.total(metrics.grades + grades.size())))));
        return grades;
    }

    private static List<String> names(RulebookSettings book) {
        return book.grades().entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.comparingInt(
                        (GradeSettings grade) -> grade.from().value())))
                .map(Map.Entry::getKey)
                .toList();
    }

    List<ListFigures> lists() {
        List<ListFigures> lists = new ArrayList<>();
        List<String> names = world.names().lists().sorted();
        for (int list = 0; list < names.size(); list++) {
            int first = list * ListingClass.values().length;
            List<ClassCount> begun = classes(metrics.started + first);
            List<ClassCount> inForce = classes(metrics.onList + first);
            var settings = institution.lists().get(names.get(list));
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

    LifeFigures lives() {
        return new LifeCounts(world, series).figures();
    }

    List<ChannelFigures> channels() {
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

    List<PoolFigures> pools() {
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

    List<InspectionFigures> inspections() {
        List<InspectionFigures> inspections = new ArrayList<>();
        List<String> names = world.names().audits().sorted();
        for (int audit = 0; audit < names.size(); audit++) {
            long done = series.total(metrics.prediction.audits + audit);
            inspections.add(new InspectionFigures(
                    names.get(audit),
                    done,
                    done - series.total(metrics.prediction.auditsClean + audit),
                    series.total(metrics.prediction.auditsWrong + audit)));
        }
        return inspections;
    }

    List<DenialFigures> denials() {
        List<DenialFigures> denials = new ArrayList<>();
        List<String> names = world.names().requests().sorted();
        for (int request = 0; request < names.size(); request++) {
            denials.add(new DenialFigures(
                    names.get(request),
                    series.total(metrics.lives.requests + request),
                    series.total(metrics.lives.denials + request)));
        }
        return denials;
    }
}
