package glasshouse.engine.world;

import glasshouse.institution.Edition;
import glasshouse.institution.Regime;
import glasshouse.institution.Vocabulary;
import glasshouse.institution.lists.ListSettings;
import glasshouse.institution.lists.Lists;
import glasshouse.institution.measures.Measures;
import glasshouse.institution.recourse.Recourse;
import glasshouse.institution.registry.Consolidation;
import glasshouse.institution.registry.Tampering;
import glasshouse.institution.scoring.RulebookSettings;
import glasshouse.institution.scoring.Scoring;
import glasshouse.institution.sensing.Sensing;
import glasshouse.kernel.index.Names;
import glasshouse.kernel.random.Seeds;
import glasshouse.kernel.time.Horizon;
import glasshouse.kernel.truth.Stamp;
import glasshouse.observation.Stakes;
import glasshouse.observation.metric.Cuts;
import glasshouse.observation.metric.Metrics;
import glasshouse.scenario.load.Loaded;
import glasshouse.society.conduct.ConductPlan;
import glasshouse.society.conduct.Means;
import glasshouse.society.population.Population;
import glasshouse.society.response.Informing;
import glasshouse.society.response.Offers;
import glasshouse.society.response.Redress;
import glasshouse.society.response.Response;
import glasshouse.society.ties.TieKind;
import glasshouse.society.ties.Ties;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A world ready to run: a society made from its seed, and the regime in all its editions. Immutable; any number of
 * simulations may share it.
 */
public final class World {
    /** The kinds of message, in the order of their metrics. */
    public static final List<String> MESSAGE_KINDS = List.of(
            "tie_listed",
            "tie_taken_off",
            "misidentified",
            "witnessed",
            "reported",
            "report_checked",
            "audit_granted",
            "score_reset",
            "listing_decided",
            "filed",
            "tie_cut",
            "correction",
            "repair_granted",
            "carried_out",
            "kin_under",
            "kin_freed",
            "suspended",
            "resumed",
            "kin_suspended",
            "kin_resumed",
            "reviewed",
            "joining",
            "mislinked",
            "copy_corrected",
            "report_dismissed",
            "found_out",
            "retaliated",
            "record_planted",
            "offered",
            "miscarried",
            "joint_listing",
            "unwatched",
            "watched");

    private static final int[] MESSAGE_CODES = {
        Response.TIE_LISTED,
        Response.TIE_TAKEN_OFF,
        Sensing.MISIDENTIFIED,
        Sensing.WITNESSED,
        Sensing.REPORTED,
        Sensing.REPORT_CHECKED,
        Sensing.AUDIT_GRANTED,
        Scoring.SCORE_RESET,
        Lists.LISTING_DECIDED,
        Redress.FILED,
        Response.TIE_CUT,
        Scoring.CORRECTION,
        Lists.REPAIR_GRANTED,
        Measures.CARRIED_OUT,
        Measures.KIN_UNDER,
        Measures.KIN_FREED,
        Lists.SUSPENDED,
        Lists.RESUMED,
        Measures.KIN_SUSPENDED,
        Measures.KIN_RESUMED,
        Recourse.REVIEWED,
        Consolidation.JOINING,
        Consolidation.MISLINKED,
        Consolidation.COPY_CORRECTED,
        Sensing.REPORT_DISMISSED,
        Informing.FOUND_OUT,
        Informing.RETALIATED,
        Tampering.RECORD_PLANTED,
        Offers.OFFERED,
        Measures.MISCARRIED,
        Lists.JOINT_LISTING,
        Sensing.UNWATCHED,
        Sensing.WATCHED
    };

    private final Scenario scenario;
    private final Seeds seeds;
    private final Horizon horizon;
    private final Population population;
    private final Ties ties;
    private final ConductPlan conduct;
    private final Response response;
    private final Offers offers;
    private final List<Edition> editions;
    private final Vocabulary names;
    private final Stakes stakes;
    private final Cuts cuts;
    private final Metrics metrics;
    private final String hash;

    /**
     * Dates a scenario whose institution holds from a day on.
     *
     * @param from first day
     * @param scenario of which only the institution counts
     */
    public record Amendment(int from, Loaded<Scenario> scenario) {}

    private World(Loaded<Scenario> loaded, List<Amendment> amendments, Seeds seeds, Population population) {
        this.scenario = loaded.value();
        this.seeds = seeds;
        this.horizon = scenario.horizon().horizon();
        this.population = population;
        this.ties = Ties.of(scenario.society().ties(), seeds, population);
        Names acts = Names.of(scenario.society().conduct().acts().keySet());
        Names requests = Names.of(scenario.society().conduct().requests().keySet());
        Means means = Means.of(
                scenario.society().conduct().means(),
                scenario.society().population().income().means());
        this.conduct = ConductPlan.of(scenario.society().conduct(), acts.sorted(), requests.sorted(), means, seeds);
        this.offers = Offers.of(scenario.society().response().bribery(), means, population.traits(), seeds.luck());
        this.response = new Response(scenario.society().response(), ties, means, offers, seeds.luck());
        List<Edition> all = new ArrayList<>();
        all.add(new Edition(0, scenario.institution()));
        for (Amendment amendment : amendments) {
            all.add(new Edition(amendment.from(), amendment.scenario().value().institution()));
        }
        this.editions = List.copyOf(all);
        this.names = Vocabulary.of(acts, requests, editions);
        this.stakes = Stakes.of(scenario.society().conduct(), acts, requests);
        this.cuts = new Cuts(population.groups());
        this.metrics = new Metrics(names, gradeNames(), MESSAGE_KINDS);
        StringBuilder hashes = new StringBuilder(loaded.hash(Scenario.WORLD.toArray(String[]::new)));
        for (Amendment amendment : amendments) {
            hashes.append('-')
                    .append(amendment.from())
                    .append(':')
                    .append(amendment.scenario().hash("institution"));
        }
        this.hash = hashes.toString();
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
        Population population = Population.of(
                scenario.society().population(), seeds, scenario.society().persons(), threads);
        return new World(loaded, amendments, seeds, population);
    }

    /** Makes a world of the same people under another luck. */
    public World withLuck(Loaded<Scenario> loaded, List<Amendment> amendments, long luck) {
        return new World(loaded, amendments, new Seeds(seeds.people(), luck), population);
    }

    private List<String> gradeNames() {
        List<String> gradeNames = new ArrayList<>();
        for (Edition edition : editions) {
            edition.settings()
                    .rulebook()
                    .map(book -> book.grades().entrySet().stream()
                            .sorted((a, b) -> Integer.compare(
                                    a.getValue().from().value(),
                                    b.getValue().from().value()))
                            .map(Map.Entry::getKey)
                            .toList())
                    .filter(grades -> grades.size() > gradeNames.size())
                    .ifPresent(grades -> {
                        gradeNames.clear();
                        gradeNames.addAll(grades);
                    });
        }
        return gradeNames;
    }

    /** Compiles the regime in force in a week. */
    public Regime regime(int week, Stamp stamp) {
        Regime.Society society =
                new Regime.Society(ties, population, scenario.society().represented(), seeds.luck(), offers, stamp);
        return Regime.of(editions, week, names, society, horizon);
    }

    /** Says whether the settings in force in a week differ from those of the week before. */
    public boolean changesAt(int week) {
        return week == 0 || Regime.changesAt(editions, week, horizon);
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
        return Response.trustAtStart(scenario.society().response());
    }

    /** Returns the level of trust in neighbours, 0 to 255, that everyone starts with. */
    public int startingTrustInNeighbours() {
        return Informing.trustAtStart(scenario.society().response());
    }

    /** Returns the score that everyone starts with, 0 where there is none. */
    public int startingScore() {
        return editions.getFirst()
                .settings()
                .rulebook()
                .map(RulebookSettings::start)
                .map(points -> points.value())
                .orElse(0);
    }

    /** Returns the place of a kind of message among {@link #MESSAGE_KINDS}. */
    public static int messageMetric(int kind) {
        for (int i = 0; i < MESSAGE_CODES.length; i++) {
            if (MESSAGE_CODES[i] == kind) {
                return i;
            }
        }
        throw new IllegalStateException("unknown kind of message " + kind);
    }

    /** Returns the name of a kind of message. */
    public static String messageName(int kind) {
        return MESSAGE_KINDS.get(messageMetric(kind));
    }

    /** Returns the room that one person's ties of one kind need. */
    public int mostTies() {
        int most = 1;
        for (TieKind kind : TieKind.values()) {
            most = Math.max(most, ties.mostOf(kind));
        }
        return most;
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

    /** Returns the people. */
    public Population population() {
        return population;
    }

    /** Returns the compiled conduct. */
    public ConductPlan conduct() {
        return conduct;
    }

    /** Returns the response. */
    public Response response() {
        return response;
    }

    /** Returns the numbers of all names. */
    public Vocabulary names() {
        return names;
    }

    /** Returns what observation knows of acts and requests beside their names. */
    public Stakes stakes() {
        return stakes;
    }

    /** Returns the cuts. */
    public Cuts cuts() {
        return cuts;
    }

    /** Returns the metrics. */
    public Metrics metrics() {
        return metrics;
    }

    /** Returns the hash of the world: all values that decide what happens, seeds excluded. */
    public String hash() {
        return hash;
    }
}
