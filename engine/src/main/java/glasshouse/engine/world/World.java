package glasshouse.engine.world;

import glasshouse.institution.Edition;
import glasshouse.institution.Regime;
import glasshouse.institution.Vocabulary;
import glasshouse.institution.credit.Credit;
import glasshouse.institution.lists.ListSettings;
import glasshouse.institution.scoring.RulebookSettings;
import glasshouse.kernel.index.Cities;
import glasshouse.kernel.random.Seeds;
import glasshouse.kernel.time.Horizon;
import glasshouse.kernel.truth.Stamp;
import glasshouse.observation.Stakes;
import glasshouse.observation.cut.Cuts;
import glasshouse.observation.metric.Metrics;
import glasshouse.observation.survey.Surveys;
import glasshouse.scenario.load.Loaded;
import glasshouse.society.borrowing.BorrowerSettings;
import glasshouse.society.borrowing.Borrowers;
import glasshouse.society.business.Business;
import glasshouse.society.conduct.ConductPlan;
import glasshouse.society.firms.Harm;
import glasshouse.society.firms.Staff;
import glasshouse.society.footprint.Footprint;
import glasshouse.society.opinion.Opinion;
import glasshouse.society.population.Population;
import glasshouse.society.response.Informing;
import glasshouse.society.response.Offers;
import glasshouse.society.response.Response;
import glasshouse.society.response.Victims;
import glasshouse.society.schemes.Asking;
import glasshouse.society.schemes.Schemes;
import glasshouse.society.ties.TieKind;
import glasshouse.society.ties.Ties;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A world ready to run: a society made from its seed, and the regime in all its editions. Immutable; any number of
 * simulations may share it.
 */
public final class World {
    /** What the names of the firms' tables begin with. */
    public static final String OF_FIRMS = "firm_";

    private final Scenario scenario;
    private final Seeds seeds;
    private final Horizon horizon;
    private final Part part;
    private final Response response;
    private final Victims victims;
    private final Offers offers;
    private final @Nullable Opinion opinion;
    private final Borrowers borrowers;
    private final Footprint footprint;
    private final Schemes schemes;
    private final List<Edition> editions;
    private final Vocabulary names;
    private final Metrics metrics;
    private final Surveys surveys;
    private final @Nullable World firms;
    private final Between between;

    /**
     * Dates a scenario whose institution holds from a day on.
     *
     * @param from first day
     * @param scenario of which only the institution counts
     */
    public record Amendment(int from, Loaded<Scenario> scenario) {}

    private World(
            Scenario scenario, Seeds seeds, Part part, List<Edition> editions, @Nullable World firms, Between between) {
        this.scenario = scenario;
        this.seeds = seeds;
        this.horizon = scenario.horizon().horizon();
        this.part = part;
        this.offers = Offers.of(
                part.response().bribery(), part.means(), part.population().traits(), seeds.luck());
        this.response = new Response(part.response(), part.ties(), part.means(), offers, seeds.luck());
        this.victims = new Victims(part.response(), part.ties(), part.acts().sorted(), seeds.luck());
        this.opinion = opinion(scenario, part, seeds);
        Optional<BorrowerSettings> borrowing =
                part.isOfFirms() ? Optional.empty() : scenario.society().borrowers();
        this.borrowers = Borrowers.of(
                borrowing, part.population(), new Borrowers.Doing(part.acts(), part.conduct()), seeds, horizon::dayOf);
        this.footprint = Footprint.of(borrowing.map(BorrowerSettings::footprint), part.ties(), seeds);
        this.schemes = Schemes.of(
                part.isOfFirms() ? new TreeMap<>() : scenario.society().schemes(),
                new Schemes.Society(
                        part.ties(),
                        borrowers.accounts(),
                        new Asking(part.conduct(), part.stakes().costYuan())),
                seeds,
                horizon::dayOf);
        this.editions = List.copyOf(editions);
        this.names = Vocabulary.of(part.acts(), part.requests(), schemes.names(), editions);
        this.metrics = part.isOfFirms()
                ? Metrics.ofFirms(names, names.grades(), MessageKinds.NAMES)
                : new Metrics(names, names.grades(), MessageKinds.NAMES);
        this.surveys = new Surveys(
                opinion == null ? new TreeMap<>() : scenario.observe().surveys(),
                part.population(),
                seeds,
                horizon,
                part.cuts(),
                scenario.scenario());
        this.firms = firms;
        this.between = between;
    }

    private static @Nullable Opinion opinion(Scenario scenario, Part part, Seeds seeds) {
        Horizon horizon = scenario.horizon().horizon();
        return part.isOfFirms()
                ? null
                : scenario.society()
                        .opinion()
                        .map(settings -> new Opinion(settings, part.population().size(), seeds, horizon::dayOf))
                        .orElse(null);
    }

    /**
     * Makes the world of a scenario.
     *
     * @param threads how many may make the population
     */
    public static World of(Loaded<Scenario> loaded, Seeds seeds, int threads) {
        return of(loaded, List.of(), seeds, threads);
    }

    /** Makes the world of a scenario whose institution changes on the amendments' days, in order of day. */
    public static World of(Loaded<Scenario> loaded, List<Amendment> amendments, Seeds seeds, int threads) {
        Scenario scenario = loaded.value();
        Population persons = Population.of(
                scenario.society().population(), seeds, scenario.society().persons(), threads);
        Ties firms = scenario.firms()
                .map(settings -> Part.firms(settings, seeds, scenario.society().persons(), threads))
                .orElse(null);
        return of(loaded, amendments, seeds, persons, firms);
    }

    /** Says whether a scenario has these people and firms under the same seed, so that {@link #withLuck} may be given it. */
    public boolean hasPeopleOf(Scenario other) {
        return Part.samePeople(scenario, other);
    }

    /** Makes a world of the same people and firms under another luck. */
    public World withLuck(Loaded<Scenario> loaded, List<Amendment> amendments, long luck) {
        Seeds other = new Seeds(seeds.people(), luck);
        Ties ofFirms = firms == null ? null : Part.withLuck(scenario, firms.part.ties(), other);
        return of(loaded, amendments, other, population(), ofFirms);
    }

    /** Makes the world of persons and, tied as they are, firms. */
    static World of(
            Loaded<Scenario> loaded,
            List<Amendment> amendments,
            Seeds seeds,
            Population persons,
            @Nullable Ties firms) {
        Scenario scenario = loaded.value();
        List<Edition> ofPersons = Editions.of(scenario, amendments, Scenario::institution);
        Part part = Part.ofPersons(scenario.society(), seeds, persons);
        if (firms == null) {
            return new World(scenario, seeds, part, ofPersons, null, Between.nothing());
        }
        FirmSettings settings = scenario.firms().orElseThrow();
        List<Edition> ofFirms = Editions.of(
                scenario, amendments, of -> of.firms().orElse(settings).institution());
        Part firmPart = Part.ofFirms(
                settings.society(),
                Part.ofFirms(seeds),
                firms,
                scenario.society().represented() / settings.personsPerFirm() * settings.perFirm());
        Staff staff = Staff.of(
                seeds,
                persons.size(),
                firmPart.population(),
                settings.society().population().staffBySize(),
                StrictMath.min(settings.executives(), persons.size()));
        Between toPersons = Between.toPersons(
                settings.society(), staff, firmPart, part, Vocabulary.listsOf(ofPersons), Part.ofFirms(seeds));
        Between toFirms =
                Between.toFirms(settings.society(), staff, firmPart, part, Vocabulary.listsOf(ofFirms), seeds);
        World other = new World(scenario, Part.ofFirms(seeds), firmPart, ofFirms, null, toPersons);
        return new World(scenario, seeds, part, ofPersons, other, toFirms);
    }

    /** Compiles the regime in force in a week. */
    public Regime regime(int week, Stamp stamp) {
        Regime.Society society = new Regime.Society(
                part.ties(),
                population(),
                part.cities(),
                part.represented(),
                seeds.luck(),
                offers,
                new Credit.Society(borrowers.accounts(), borrowers.standings()),
                footprint,
                stamp,
                between.across(),
                between.hiring());
        return Regime.of(editions, week, names, society, horizon);
    }

    /** Says whether the settings in force in a week differ from those of the week before. */
    public boolean changesAt(int week) {
        return week == 0 || Regime.changesAt(editions, week, horizon);
    }

    /** Says whether anybody lends in any edition: a lender that lends nothing is as if it were not there. */
    public boolean lends() {
        return editions.stream()
                .flatMap(edition -> edition.settings().lenders().values().stream())
                .anyMatch(lender -> !lender.lendsNothing());
    }

    /** Returns a list's colour, by the last edition that has the list. */
    public ListSettings.Colour colour(int list) {
        String name = names.lists().name(list);
        return editions.reversed().stream()
                .map(edition -> edition.settings().lists().get(name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow()
                .colour();
    }

    /** Returns the level of trust, 0 to 255, that everyone starts with. */
    public int startingTrust() {
        return Response.trustAtStart(part.response());
    }

    /** Returns the level of trust in neighbours, 0 to 255, that everyone starts with. */
    public int startingTrustInNeighbours() {
        return Informing.trustAtStart(part.response());
    }

    /** Returns the score that everyone starts with, that of the first rulebook there is; 0 where there is none. */
    public int startingScore() {
        return editions.stream()
                .flatMap(edition -> edition.settings().rulebook().stream())
                .findFirst()
                .map(RulebookSettings::start)
                .map(points -> points.value())
                .orElse(0);
    }

    /** Returns the room that one person's ties of one kind need. */
    public int mostTies() {
        int most = 1;
        for (TieKind kind : TieKind.values()) {
            most = Math.max(most, part.ties().mostOf(kind));
        }
        return most;
    }

    /** Returns the firms of this world of persons, a world beside it under a regime of its own; null where there are none. */
    public @Nullable World firms() {
        return firms;
    }

    /** Lists the sides of this world: its persons, then its firms, if it has any. */
    public List<World> sides() {
        return firms == null ? List.of(this) : List.of(this, firms);
    }

    /** Returns what the names of this side's tables begin with. */
    public String prefix() {
        return part.isOfFirms() ? OF_FIRMS : "";
    }

    /** Returns the scenario. */
    public Scenario scenario() {
        return scenario;
    }

    /** Returns the seeds of people and luck. */
    public Seeds seeds() {
        return seeds;
    }

    /** Returns the time simulated. */
    public Horizon horizon() {
        return horizon;
    }

    /** Returns the subjects: persons, or firms. */
    public Population population() {
        return part.population();
    }

    /** Returns where the subjects live. */
    public Cities cities() {
        return part.cities();
    }

    /** Returns who is tied to whom. */
    public Ties ties() {
        return part.ties();
    }

    /** Returns the compiled conduct. */
    public ConductPlan conduct() {
        return part.conduct();
    }

    /** Returns what this side's acts do to the subjects of the other. */
    public Harm harm() {
        return between.harm();
    }

    /** Returns who suffers from acts of this side's own. */
    public Victims victims() {
        return victims;
    }

    /** Returns what firms earn, and which of them are there; null for persons, and where that is not told. */
    public @Nullable Business business() {
        return part.business();
    }

    /** Returns the response. */
    public Response response() {
        return response;
    }

    /** Returns what people think of the system; null where that is not told, and for firms. */
    public @Nullable Opinion opinion() {
        return opinion;
    }

    /** Returns the people as borrowers. */
    public Borrowers borrowers() {
        return borrowers;
    }

    /** Returns who joins private schemes, and why. */
    public Schemes schemes() {
        return schemes;
    }

    /** Returns the numbers of all names. */
    public Vocabulary names() {
        return names;
    }

    /** Returns what observation knows of acts and requests beside their names. */
    public Stakes stakes() {
        return part.stakes().beside(between.acts());
    }

    /** Returns the cuts. */
    public Cuts cuts() {
        return part.cuts();
    }

    /** Returns the metrics. */
    public Metrics metrics() {
        return metrics;
    }

    /** Returns the surveys made of these subjects. */
    public Surveys surveys() {
        return surveys;
    }
}
