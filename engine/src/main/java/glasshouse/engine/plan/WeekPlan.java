package glasshouse.engine.plan;

import glasshouse.engine.world.World;
import glasshouse.institution.registry.Registry;
import glasshouse.observation.Observer;
import glasshouse.society.conduct.Conduct;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The week, top-down: its phases in order. Refuses a plan in which two phases write one column. */
public final class WeekPlan {
    private final List<Phase> phases;

    /** Plans these phases, in this order. */
    WeekPlan(List<Phase> phases) {
        TreeMap<String, String> writers = new TreeMap<>();
        for (Phase phase : phases) {
            for (String column : phase.writes()) {
                String other = writers.put(column, phase.name());
                if (other != null) {
                    throw new IllegalArgumentException(
                            "column (" + column + ") must have one writer, has " + other + " and " + phase.name());
                }
            }
        }
        this.phases = List.copyOf(phases);
    }

    /** Plans the week of a world. */
    public static WeekPlan of(World world) {
        List<Phase> phases = new ArrayList<>();
        act(world, phases);
        harm(world, phases);
        watch(phases);
        judge(phases);
        answer(phases);
        hire(phases);
        lend(phases);
        abuse(phases);
        trade(phases);
        treat(world, phases);
        observe(phases);
        return new WeekPlan(phases);
    }

    private static void act(World world, List<Phase> phases) {
        phases.add(new Phase(
                "arrivals",
                "last week's messages and pool answers, in canonical order",
                List.of("mail"),
                List.of("inbox"),
                (district, space, regime, week) -> space.inbox().open()));
        phases.add(new Phase(
                "conduct",
                "occasions of each person-week, thinned into acts and requests; loans that fall due repaid or not",
                List.of(
                        "people.traits",
                        "people.disposition",
                        "people.known_listings",
                        "people.listed_ties",
                        "people.fear",
                        "people.acting_class",
                        "inbox"),
                List.of("acts", "requests", "swayed", "repayments", "people.standing"),
                (district, space, regime, week) -> {
                    Conduct.act(world.conduct(), district.people(), week, space.conductOut());
                    world.borrowers()
                            .fallDue(
                                    district.people(),
                                    district.standings(),
                                    space.inbox(),
                                    space.acts(),
                                    space.borrowersOut());
                }));
    }

    private static void harm(World world, List<Phase> phases) {
        phases.add(new Phase(
                "harm",
                "what firms do to persons, who feel it next week",
                List.of("acts"),
                List.of("harm"),
                (district, space, regime, week) -> world.harm().befall(space.acts(), space.across())));
    }

    private static void watch(List<Phase> phases) {
        phases.add(new Phase(
                "sensing",
                "what channels see, with their errors; what ties witness and report",
                List.of(
                        "acts",
                        "inbox",
                        "people.traits",
                        "people.cut_ties",
                        "people.trust_in_neighbours",
                        "governance.allocation"),
                List.of("sightings", "reports", "passages", "sensing.reported", "sensing.watched"),
                (district, space, regime, week) -> regime.sensing()
                        .sense(
                                district.people(),
                                district.sensing(),
                                space.sensingIn(),
                                week,
                                space.sightings(),
                                space.sensingOut())));
        phases.add(new Phase(
                "registry",
                "sightings filed in agencies' islands, after a delay, some changed or made up; records joined to the master database",
                List.of("sightings", "inbox", "people.traits"),
                List.of("records", "joined", "links", "registry.pending", "registry.backlog"),
                (district, space, regime, week) -> {
                    Registry.file(regime.registry(), space.sightings(), district.pending(), week, space.records());
                    regime.tampering().apply(space.inbox(), week, space.records());
                    regime.consolidation()
                            .join(district.backlog(), space.records(), space.inbox(), week, space.registryOut());
                    space.readable().show(regime.registry());
                }));
        phases.add(new Phase(
                "statistics",
                "records counted by the cells of risk models",
                List.of("records", "people.traits"),
                List.of("statistics"),
                (district, space, regime, week) ->
                        space.statistics().count(regime.prediction(), district.people(), space.records())));
    }

    private static void judge(List<Phase> phases) {
        phases.add(new Phase(
                "scoring",
                "entries by the rulebook in force on the day of the act; scores moved",
                List.of("records", "joined", "inbox", "people.traits"),
                List.of("entries", "scoring.score", "scoring.monthly", "scoring.history"),
                (district, space, regime, week) -> regime.scoring()
                        .enter(
                                district.scores(),
                                space.readable().rows(),
                                space.inbox(),
                                week,
                                space.work(),
                                space.entries())));
        phases.add(new Phase(
                "lists",
                "people put on lists and taken off, by criteria, decisions, agreements, notice, terms and corrections",
                List.of("records", "joined", "entries", "scoring.score", "inbox", "people.traits"),
                List.of(
                        "listing_events",
                        "lists.in_force",
                        "lists.files",
                        "lists.announced",
                        "lists.sought",
                        "lists.joining"),
                (district, space, regime, week) -> regime.lists()
                        .update(
                                district.listings(),
                                space.listsEvidence().of(district.scores(), week),
                                space.listsOut())));
    }

    private static void answer(List<Phase> phases) {
        phases.add(new Phase(
                "contagion",
                "others told of listings that reach them, next week: partners, executives, households",
                List.of("listing_events", "lists.files", "people.cut_ties"),
                List.of("reached"),
                (district, space, regime, week) -> regime.contagion()
                        .tell(district.people(), district.listings(), space.listingEvents(), space.contagionOut())));
        phases.add(new Phase(
                "measures",
                "listings put into force as measures; requests refused and favoured",
                List.of("listing_events", "lists.in_force", "requests", "scoring.score", "inbox"),
                List.of(
                        "denials",
                        "applications",
                        "bids",
                        "sanction_events",
                        "measures.in_force",
                        "measures.suspended",
                        "treatment.measures"),
                (district, space, regime, week) -> regime.measures()
                        .apply(
                                district.sanctions(),
                                space.measuresEvidence().of(district.listings(), district.scores(), week),
                                space.measuresOut())));
        phases.add(new Phase(
                "procurement",
                "bids marked, contracts won, and bids that stood for too long lost",
                List.of("bids", "inbox"),
                List.of("awards", "procurement.standing"),
                (district, space, regime, week) -> regime.procurement()
                        .award(district.standing(), space.bids(), space.inbox(), week, space.procurementOut())));
        phases.add(new Phase(
                "recourse",
                "what people filed against their listings, and the rulings on it",
                List.of("inbox", "records", "entries", "lists.in_force", "lists.files", "people.traits"),
                List.of("rulings", "recourse.waiting", "recourse.pending", "recourse.latest", "treatment.recourse"),
                (district, space, regime, week) -> regime.recourse()
                        .review(
                                district.cases(),
                                space.recourseEvidence().of(district.listings(), week),
                                space.recourseOut())));
    }

    private static void hire(List<Phase> phases) {
        phases.add(new Phase(
                "hiring",
                "persons applying for work at firms; firms refusing whom they find on a published blacklist",
                List.of("applications", "lists.in_force", "lists.files", "people.traits", "inbox"),
                List.of("hired"),
                (district, space, regime, week) -> regime.hiring()
                        .hire(district.people(), district.listings(), space.hiringIn(), space.hiringOut())));
    }

    private static void lend(List<Phase> phases) {
        phases.add(new Phase(
                "credit",
                "loans begun, settled and refused, by what lenders see of who asks",
                List.of(
                        "applications",
                        "repayments",
                        "lists.in_force",
                        "scoring.score",
                        "people.traits",
                        "people.disposition",
                        "inbox",
                        "governance.acceptance"),
                List.of("credit_events", "credit.record", "credit.loans", "credit.books"),
                (district, space, regime, week) -> regime.credit()
                        .lend(
                                district.people(),
                                district.credit(),
                                space.creditEvidence().of(district.listings(), district.scores(), week),
                                space.creditOut())));
    }

    private static void abuse(List<Phase> phases) {
        phases.add(new Phase(
                "insiders",
                "records made up about those targeted, and dropped for money: filed and struck next week",
                List.of("people.traits", "records", "lists.in_force", "lists.announced", "inbox"),
                List.of("dealings"),
                (district, space, regime, week) -> regime.insiders()
                        .deal(
                                district.people(),
                                district.listings(),
                                space.abuse().insidersEvidence(),
                                week,
                                space.abuse().insidersOut())));
        phases.add(new Phase(
                "exposure",
                "listings shown with personal data, stores breached and sold from, and what strangers do with it",
                List.of("records", "listing_events", "lists.in_force"),
                List.of("exposures", "exposure.exposed", "exposure.held", "exposure.shown", "treatment.exposure"),
                (district, space, regime, week) -> regime.exposure()
                        .expose(
                                district.exposure(),
                                district.listings(),
                                space.abuse().exposureEvidence(),
                                week,
                                space.abuse().exposureOut())));
    }

    private static void trade(List<Phase> phases) {
        phases.add(new Phase(
                "business",
                "what firms earned and were charged; who ceased, and who was founded; of persons nothing",
                List.of(
                        "acts",
                        "denials",
                        "sanction_events",
                        "measures.in_force",
                        "people.traits",
                        "people.known_listings"),
                List.of("charges", "happenings", "business.life", "business.strain", "people.acting_class"),
                (district, space, regime, week) -> space.business().settle(district, regime, week)));
    }

    private static void treat(World world, List<Phase> phases) {
        phases.add(new Phase(
                "response",
                "treatment and news of ties folded into what people know, fear, trust and will file; ties told and cut",
                List.of("treatment.measures", "treatment.recourse", "treatment.exposure", "inbox"),
                List.of(
                        "people.known_listings",
                        "people.listed_ties",
                        "people.fear",
                        "people.trust",
                        "people.trust_in_neighbours",
                        "people.known",
                        "people.filings",
                        "people.cut_ties",
                        "felt"),
                (district, space, regime, week) -> world.response()
                        .fold(district.people(), space.inbox(), space.treatment(), week, space.responseOut())));
    }

    private static void observe(List<Phase> phases) {
        phases.add(new Phase(
                "observation",
                "everything counted; what is true told from what is false",
                List.of(
                        "acts",
                        "requests",
                        "swayed",
                        "sightings",
                        "reports",
                        "passages",
                        "records",
                        "links",
                        "entries",
                        "scoring.history",
                        "listing_events",
                        "denials",
                        "awards",
                        "sanction_events",
                        "measures.in_force",
                        "rulings",
                        "dealings",
                        "exposures",
                        "credit_events",
                        "credit.record",
                        "charges",
                        "happenings",
                        "business.life",
                        "business.strain",
                        "felt",
                        "inbox"),
                List.of("tally", "log", "truth.score", "truth.classes", "truth.false_entries", "truth.knowledge"),
                (district, space, regime, week) -> space.observer()
                        .observe(
                                district.people(),
                                new Observer.Kept(district.truth(), district.credit(), district.business()),
                                district.scores(),
                                district.sanctions(),
                                space.events(),
                                week)));
    }

    /** Returns the phases in order. */
    public List<Phase> phases() {
        return phases;
    }
}
