package glasshouse.engine.plan;

import glasshouse.institution.registry.Registry;
import java.util.List;

/** The phases of the week in which the institution works, from what channels see to what firms are charged. */
final class InstitutionPhases {
    private InstitutionPhases() {}

    static void plan(List<Phase> phases) {
        watch(phases);
        judge(phases);
        enrol(phases);
        answer(phases);
        review(phases);
        hire(phases);
        lend(phases);
        abuse(phases);
        trade(phases);
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
                        "people.memberships",
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
                                space.lists().evidence().of(district.scores(), week),
                                space.lists().out())));
    }

    private static void enrol(List<Phase> phases) {
        phases.add(new Phase(
                "companies",
                "members of private schemes scored, each once a month",
                List.of("people.memberships", "people.traits", "people.disposition", "credit.record"),
                List.of("companies.score"),
                (district, space, regime, week) -> space.schemes().score(district, regime, week)));
    }

    private static void answer(List<Phase> phases) {
        phases.add(new Phase(
                "contagion",
                "others told of listings that reach them, next week: partners, executives, households",
                List.of("listing_events", "lists.files", "people.cut_ties"),
                List.of("reached"),
                (district, space, regime, week) -> regime.contagion()
                        .tell(
                                district.people(),
                                district.listings(),
                                space.listingEvents(),
                                space.lists().contagionOut())));
        phases.add(new Phase(
                "measures",
                "listings put into force as measures; requests refused and favoured",
                List.of("listing_events", "lists.in_force", "requests", "scoring.score", "companies.score", "inbox"),
                List.of(
                        "denials",
                        "applications",
                        "bids",
                        "perks",
                        "sanction_events",
                        "measures.in_force",
                        "measures.suspended",
                        "treatment.measures"),
                (district, space, regime, week) -> regime.measures()
                        .apply(
                                district.sanctions(),
                                space.measures()
                                        .evidence()
                                        .of(district.listings(), district.scores(), week)
                                        .with(district.privateScores()),
                                space.measures().out())));
        phases.add(new Phase(
                "procurement",
                "bids marked, contracts won, and bids that stood for too long lost",
                List.of("bids", "inbox"),
                List.of("awards", "procurement.standing"),
                (district, space, regime, week) -> regime.procurement()
                        .award(
                                district.standing(),
                                space.measures().bids(),
                                space.inbox(),
                                week,
                                space.measures().procurementOut())));
    }

    private static void review(List<Phase> phases) {
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
                List.of("hired", "treatment.hiring"),
                (district, space, regime, week) -> regime.hiring()
                        .hire(
                                district.people(),
                                district.listings(),
                                space.lending().hiringIn(),
                                space.lending().hiringOut())));
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
                        "companies.score",
                        "people.traits",
                        "people.disposition",
                        "inbox",
                        "governance.acceptance"),
                List.of("credit_events", "credit.record", "credit.loans", "credit.books", "treatment.credit"),
                (district, space, regime, week) -> regime.credit()
                        .lend(
                                district.people(),
                                district.credit(),
                                space.lending()
                                        .creditEvidence()
                                        .of(district.listings(), district.scores(), week)
                                        .with(district.privateScores()),
                                space.lending().creditOut())));
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
}
