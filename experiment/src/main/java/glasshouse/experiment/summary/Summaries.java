package glasshouse.experiment.summary;

import glasshouse.engine.run.Side;
import glasshouse.engine.run.Simulation;
import glasshouse.engine.world.FirmSettings;
import glasshouse.engine.world.Scenario;
import glasshouse.engine.world.World;
import glasshouse.experiment.figure.CreditFigures;
import glasshouse.experiment.figure.EconomyFigures;
import glasshouse.experiment.figure.FirmFigures;
import glasshouse.experiment.summary.Summary.Cohort;
import glasshouse.experiment.summary.Summary.Cost;
import glasshouse.institution.scoring.RulebookSettings;
import glasshouse.observation.metric.CreditMetrics;
import glasshouse.observation.metric.EconomyMetrics;
import glasshouse.observation.metric.TallySeries;
import glasshouse.observation.survey.SurveyChecks;
import glasshouse.results.manifest.Label;
import glasshouse.society.trend.Economy;
import glasshouse.society.trend.EconomySettings;
import glasshouse.society.trend.FieldSettings;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Computes the figures of a run that is done from its counts and its last state. */
public final class Summaries {
    private final Simulation simulation;
    private final World world;
    private final Scenario scenario;

    private Summaries(Simulation simulation) {
        this.simulation = simulation;
        this.world = simulation.world();
        this.scenario = world.scenario();
    }

    /** Computes the summary of a run. */
    public static Summary of(Simulation simulation, Label label, Cost cost) {
        return new Summaries(simulation).summary(label, cost);
    }

    private Summary summary(Label label, Cost cost) {
        SideFigures persons =
                new SideFigures(simulation.sides().getFirst(), scenario.institution(), Strata.ofPersons(world));
        return new Summary(
                scenario.scenario(),
                scenario.title(),
                label,
                cohort(),
                persons.points(),
                persons.grades(),
                persons.lists(),
                persons.lives(),
                new PatrolCounts(world, simulation.series())
                        .figures(scenario.institution().inspectors().sequencedKeySet()),
                persons.inspections(),
                scenario.society().economy().map(this::economy).orElse(null),
                credit(),
                SchemeCounts.figures(simulation),
                persons.channels(),
                persons.pools(),
                scenario.firms().map(this::firms).orElse(null),
                caveats(),
                scenario.institution().rulebook().map(RulebookSettings::unseen).orElse(List.of()),
                cost);
    }

    /** Lists which surveys and news come after the last day simulated, and what the scenario warns of. */
    private List<String> caveats() {
        List<String> caveats = new ArrayList<>(SurveyChecks.notHeld(
                scenario.observe().surveys(), scenario.society().opinion(), world.horizon()));
        caveats.addAll(scenario.caveats());
        return caveats;
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

    private @Nullable CreditFigures credit() {
        TallySeries series = simulation.series();
        CreditMetrics metrics = world.metrics().credit;
        if (!metrics.any()) {
            return null;
        }
        return new CreditFigures(
                series.total(metrics.applications),
                series.total(metrics.granted),
                series.total(metrics.newlyIncluded),
                series.total(metrics.shutOut),
                series.total(metrics.refused),
                series.total(metrics.repaid),
                series.total(metrics.defaulted),
                series.total(metrics.gainedYuan),
                series.total(metrics.lostYuan));
    }

    private EconomyFigures economy(EconomySettings settings) {
        TallySeries series = simulation.series();
        EconomyMetrics metrics = world.metrics().economy;
        double thousandths = Economy.THOUSANDTHS;
        return new EconomyFigures(
                settings.what(),
                series.at(0, 0, metrics.index) / thousandths,
                series.total(metrics.index) / thousandths,
                1 + settings.field().map(FieldSettings::economies).orElse(0),
                series.at(0, 0, metrics.place),
                series.total(metrics.place));
    }

    private FirmFigures firms(FirmSettings settings) {
        Side side = simulation.sides().getLast();
        SideFigures firms = new SideFigures(
                side,
                settings.institution(),
                Strata.ofFirms(side.world(), settings.society().population()));
        return new FirmFigures(
                scenario.countFirms(),
                scenario.society().represented() / settings.personsPerFirm(),
                firms.points(),
                firms.grades(),
                firms.lists(),
                firms.lives(),
                firms.channels(),
                firms.pools(),
                firms.inspections(),
                firms.denials());
    }
}
