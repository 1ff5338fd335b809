package glasshouse.observation.metric;

import glasshouse.institution.Vocabulary;
import glasshouse.institution.credit.LenderSettings;
import glasshouse.kernel.truth.Provenance;
import glasshouse.observation.truth.ListingClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers everything that is counted in a world, in a fixed order: what exists there decides what can be counted. */
public final class Metrics {
    private final List<Metric> all = new ArrayList<>();

    /** Number of persons, or of firms that are there. */
    public final int persons;
    /** Occasions evaluated. */
    public final int occasions;
    /** First of the acts, by kind. */
    public final int acts;
    /** First of the sightings, by channel. */
    public final int sightings;
    /** First of the false sightings, by channel. */
    public final int falseSightings;
    /** First of the records filed, by provenance. */
    public final int records;
    /** First of the entries, by rule. */
    public final int entries;
    /** Points taken. */
    public final int pointsLost;
    /** Points given. */
    public final int pointsGained;
    /** Points taken for false records. */
    public final int pointsLostFalsely;
    /** Subjects who have a score. */
    public final int scored;
    /** What is counted of what points take, and of how they are spread. */
    public final Points points;
    /** First of the persons by grade. */
    public final int grades;
    /** First of the listings begun, by list and class. */
    public final int started;
    /** First of the listings ended, by list. */
    public final int expired;
    /** First of the listings released, by list. */
    public final int released;
    /** First of the listings in force, by list and class. */
    public final int onList;
    /** People who live as blacklisted. */
    public final int blacklisted;
    /** People with a tie known to be blacklisted. */
    public final int withListedTie;
    /** What is counted of how listings come about. */
    public final ListingMetrics listings;

    /** First of the messages, by kind. */
    public final int messages;
    /** First of the claims on pools. */
    public final int claims;
    /** First of the claims granted. */
    public final int granted;
    /** First of the claims waiting. */
    public final int waiting;
    /** Applications for work. */
    public final int applied;
    /** Those by people on a published blacklist. */
    public final int appliedListed;
    /** Those refused for it. */
    public final int notHired;
    /** [pool]: the claims that it turned away, -1 where it turns nobody away. */
    public final int[] turnedAway;
    /** What is counted of the master database. */
    public final RegistryMetrics registry;
    /** What is counted of lives. */
    public final LifeMetrics lives;
    /** What is counted of contracts that many bid for. */
    public final ProcurementMetrics procurement;
    /** What is counted of reports by ties. */
    public final ReportMetrics reports;
    /** What is counted of exposure. */
    public final ExposureMetrics exposure;
    /** What is counted of insiders. */
    public final InsiderMetrics insiders;
    /** What is counted of risk models. */
    public final PredictionMetrics prediction;
    /** What is counted of the economy. */
    public final EconomyMetrics economy;
    /** What is counted of what listings do along ties. */
    public final TieMetrics ties;
    /** What is counted of the business of firms; null for persons. */
    public final @Nullable BusinessMetrics business;
    /** What is counted of what people think. */
    public final OpinionMetrics opinion;
    /** What is counted of channels. */
    public final ChannelMetrics channels;

    /** What is counted of credit. */
    public final CreditMetrics credit;
    /** What is counted of private schemes. */
    public final SchemeMetrics schemes;

    /**
     * Numbers the metrics of a world.
     *
     * @param names what exists in it
     * @param gradeNames grades, lowest first
     * @param messageKinds kinds of message, in the order of their metrics
     */
    public Metrics(Vocabulary names, List<String> gradeNames, List<String> messageKinds) {
        this(names, gradeNames, messageKinds, false);
    }

    /** Numbers the metrics of the firms of a world. */
    public static Metrics ofFirms(Vocabulary names, List<String> gradeNames, List<String> messageKinds) {
        return new Metrics(names, gradeNames, messageKinds, true);
    }

    private Metrics(Vocabulary names, List<String> gradeNames, List<String> messageKinds, boolean ofFirms) {
        persons = add(subjects(ofFirms));
        occasions = add(Metric.flow("occasions", "occasions", "occasions at which an act could have happened"));
        acts = addEach("acts_", names.acts().sorted(), "acts", "acts of kind %s, seen or not");
        sightings = addEach("sightings_", names.channels().sorted(), "sightings", "sightings by %s");
        falseSightings = addEach(
                "false_sightings_",
                names.channels().sorted(),
                "sightings",
                "sightings by %s of a person who did not do the act, or did it and was seen before");
        records = addEach("records_", provenances(), "records", "records filed whose truth is %s");
        entries = addEach("entries_", names.rules().sorted(), "entries", "entries under the rule %s");
        pointsLost = add(Metric.flow("points_lost", "points", "points taken"));
        pointsGained = add(Metric.flow("points_gained", "points", "points given"));
        pointsLostFalsely = add(Metric.flow("points_lost_falsely", "points", "points taken for false records"));
        scored = add(Metric.stock("scored", ofFirms ? "firms" : "persons", "who has a score"));
        grades = addStocks("grade_", gradeNames, "persons", "persons in grade %s");
        List<String> byClass = byClass(names);
        started = addEach("listed_", byClass, "listings", "listings begun: %s");
        expired = addEach("expired_", names.lists().sorted(), "listings", "listings on %s that ended with their term");
        released = addEach("released_", names.lists().sorted(), "listings", "listings on %s that ended before");
        onList = addStocks("on_", byClass, "persons", "listings in force: %s");
        blacklisted = add(Metric.stock("blacklisted", "persons", "persons on any blacklist"));
        withListedTie = add(Metric.stock("with_listed_tie", "persons", "persons who heard of a tie on a blacklist"));
        listings = new ListingMetrics(this);
        messages = addEach("messages_", messageKinds, "messages", "messages delivered: %s");
        claims = addEach("claims_", names.pools().sorted(), "claims", "claims on the pool %s");
        granted = addEach("granted_", names.pools().sorted(), "claims", "claims granted by the pool %s");
        waiting = addStocks("waiting_", names.pools().sorted(), "claims", "claims waiting at the pool %s");
        applied = add(Metric.flow("applied_for_work", "applications", "applications for work at a firm"));
        appliedListed = add(Metric.flow(
                "applied_listed", "applications", "applications for work by somebody on a published blacklist"));
        notHired = add(Metric.flow("not_hired", "applications", "candidates refused because they are on a list"));
        turnedAway = turnedAway(names);
        lives = new LifeMetrics(this, names);
        procurement = new ProcurementMetrics(this, names);
        reports = new ReportMetrics(this);
        insiders = new InsiderMetrics(this);
        exposure = new ExposureMetrics(this, names.ways());
        prediction = new PredictionMetrics(this, names);
        registry = new RegistryMetrics(this);
        channels = new ChannelMetrics(this);
        economy = new EconomyMetrics(this);
        credit = new CreditMetrics(this, names.lenders());
        schemes = new SchemeMetrics(this, names);
        ties = new TieMetrics(this);
        opinion = new OpinionMetrics(this);
        points = new Points(this);
        business = ofFirms ? new BusinessMetrics(this) : null;
    }

    private static List<String> byClass(Vocabulary names) {
        List<String> byClass = new ArrayList<>();
        for (String list : names.lists().sorted()) {
            for (ListingClass listingClass : ListingClass.values()) {
                byClass.add(list + "_" + lower(listingClass));
            }
        }
        return byClass;
    }

    private static Metric subjects(boolean ofFirms) {
        return ofFirms
                ? Metric.stock("firms", "firms", "firms that are there: founded, and not ceased")
                : Metric.stock("persons", "persons", "adults");
    }

    /** Contracts go to others, and a lender has no cash: those who ask are told so. For hours one waits. */
    private int[] turnedAway(Vocabulary names) {
        List<String> turning = new ArrayList<>(names.contracts().sorted());
        names.lenders().sorted().forEach(lender -> turning.add(LenderSettings.poolOf(lender)));
        int[] numbers = new int[names.pools().size()];
        for (int pool = 0; pool < numbers.length; pool++) {
            String name = names.pools().name(pool);
            numbers[pool] = turning.contains(name)
                    ? add(Metric.flow("turned_away_" + name(name), "claims", "claims turned away by the pool " + name))
                    : -1;
        }
        return numbers;
    }

    private static List<String> provenances() {
        return Arrays.stream(Provenance.values()).map(Metrics::lower).toList();
    }

    int add(Metric metric) {
        all.add(metric);
        return all.size() - 1;
    }

    int addEach(String prefix, List<String> names, String unit, String meaning) {
        int first = all.size();
        for (String name : names) {
            add(Metric.flow(prefix + name(name), unit, meaning.formatted(name)));
        }
        return first;
    }

    int addStocks(String prefix, List<String> names, String unit, String meaning) {
        int first = all.size();
        for (String name : names) {
            add(Metric.stock(prefix + name(name), unit, meaning.formatted(name)));
        }
        return first;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Writes a name as metrics are written: lower case, words joined by {@code _}; a plus becomes {@code p}. */
    public static String name(String name) {
        return name.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_').replace("+", "p");
    }

    /** Returns all metrics, in the order of their numbers. */
    public List<Metric> all() {
        return all;
    }

    /** Returns how many metrics there are. */
    public int size() {
        return all.size();
    }

    /** Returns the number of a metric. */
    public int number(String name) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException("metric (" + name + ") must be one that the world has");
    }

    /** Numbers what is counted of what points take, and of how they are spread. */
    public static final class Points {
        /** Money spent on acts of one's own that gave points. */
        public final int yuan;
        /** Points that such acts gave. */
        public final int pointsForMoney;
        /** Hours spent on acts of one's own that gave points. */
        public final int hours;
        /** Points that such acts gave. */
        public final int pointsForWork;
        /** Who is scored, in the yearly census. */
        public final int censusScored;
        /** Who has fewer points than at the start. */
        public final int censusBelowStart;
        /** Sum of everybody's points above the least score. */
        public final int censusPoints;
        /** Sum of their squares. */
        public final int censusSquares;

        private Points(Metrics all) {
            yuan = all.add(
                    Metric.flow("points_cost_yuan", "yuan", "money spent on acts of one's own that gave points"));
            pointsForMoney = all.add(
                    Metric.flow("points_for_money", "points", "points given for acts of one's own that cost money"));
            hours = all.add(
                    Metric.flow("points_cost_hours", "hours", "hours spent on acts of one's own that gave points"));
            pointsForWork = all.add(
                    Metric.flow("points_for_work", "points", "points given for acts of one's own that take hours"));
            censusScored = all.add(Metric.flow("census_scored", "subjects", "who has a score, counted every 52 weeks"));
            censusBelowStart = all.add(Metric.flow(
                    "census_below_start",
                    "subjects",
                    "who then has fewer points than everyone starts with: in deficit"));
            censusPoints = all.add(
                    Metric.flow("census_points", "points", "sum of everybody's points above the least score then"));
            censusSquares = all.add(
                    Metric.flow(
                            "census_point_squares",
                            "square points",
                            "sum of their squares: for half the squared coefficient of variation, GE(2) (Shorrocks 1980, Econometrica 48:613)"));
        }
    }
}
