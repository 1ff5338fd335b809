package glasshouse.engine.plan;

import glasshouse.engine.world.World;
import glasshouse.society.conduct.Conduct;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The week, top-down: its phases in order. Refuses a plan in which two phases write one column. */
public final class WeekPlan {
    /** What observation reads. */
    private static final List<String> OBSERVED = List.of(
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
            "perks",
            "joins",
            "companies.score",
            "people.memberships",
            "felt",
            "opinion",
            "inbox");

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
        InstitutionPhases.plan(phases);
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
                    Conduct.act(world.conduct(), regime.announced(), district.people(), week, space.conductOut());
                    world.borrowers()
                            .fallDue(
                                    district.people(),
                                    district.standings(),
                                    space.inbox(),
                                    space.acts(),
                                    space.lending().borrowersOut());
                }));
    }

    private static void harm(World world, List<Phase> phases) {
        phases.add(new Phase(
                "harm",
                "what firms do to persons, and people to one another, who feel it next week",
                List.of("acts"),
                List.of("harm"),
                (district, space, regime, week) -> {
                    world.harm().befall(space.acts(), space.across());
                    world.victims().befall(space.acts(), space.responseOut());
                }));
    }

    private static void treat(World world, List<Phase> phases) {
        phases.add(new Phase(
                "joining",
                "private schemes joined and left, for what they offer, for peers and for what it costs to stay out",
                List.of("companies.score", "credit.record", "people.traits", "people.disposition", "inbox"),
                List.of("joins", "people.memberships"),
                (district, space, regime, week) -> space.schemes().choose(district, regime, week)));
        phases.add(new Phase(
                "response",
                "treatment and news of ties folded into what people know, fear, trust, think and will file; ties told and cut",
                List.of(
                        "treatment.measures",
                        "treatment.recourse",
                        "treatment.hiring",
                        "treatment.credit",
                        "treatment.exposure",
                        "swayed",
                        "inbox"),
                List.of(
                        "people.known_listings",
                        "people.listed_ties",
                        "people.fear",
                        "people.trust",
                        "people.trust_in_neighbours",
                        "people.known",
                        "people.filings",
                        "people.cut_ties",
                        "opinion",
                        "felt"),
                (district, space, regime, week) -> {
                    world.response()
                            .fold(district.people(), space.inbox(), space.treatment(), week, space.responseOut());
                    space.opinion().fold(district, week);
                }));
    }

    private static void observe(List<Phase> phases) {
        phases.add(new Phase(
                "observation",
                "everything counted; what is true told from what is false",
                OBSERVED,
                List.of(
                        "tally",
                        "log",
                        "survey",
                        "truth.score",
                        "truth.classes",
                        "truth.false_entries",
                        "truth.knowledge"),
                (district, space, regime, week) -> {
                    space.observer()
                            .observe(
                                    district.people(),
                                    district.kept(),
                                    district.scores(),
                                    district.sanctions(),
                                    space.events(),
                                    week);
                    space.opinion().ask(district, week);
                }));
    }

    /** Returns the phases in order. */
    public List<Phase> phases() {
        return phases;
    }
}
