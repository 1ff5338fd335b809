package glasshouse.engine.plan;

import glasshouse.engine.world.World;
import glasshouse.institution.lists.Lists;
import glasshouse.institution.registry.Registry;
import glasshouse.kernel.message.Messages;
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
        watch(phases);
        judge(phases);
        treat(world, phases);
        return new WeekPlan(phases);
    }

    private static void act(World world, List<Phase> phases) {
        phases.add(new Phase(
                "arrivals",
                "last week's messages and pool answers, in canonical order",
                List.of("mail"),
                List.of("inbox"),
                (district, space, regime, week) -> {
                    Messages mail = space.inbox().mail();
                    mail.sort(space.inbox().first(), space.inbox().last());
                }));
        phases.add(new Phase(
                "conduct",
                "occasions of each person-week, thinned into acts",
                List.of("people.traits", "people.disposition", "people.blacklisted", "people.listed_ties"),
                List.of("acts"),
                (district, space, regime, week) ->
                        Conduct.act(world.conduct(), district.people(), week, space.acts())));
    }

    private static void watch(List<Phase> phases) {
        phases.add(new Phase(
                "sensing",
                "what channels see, with their errors; what ties witness and report",
                List.of("acts", "inbox", "people.traits"),
                List.of("sightings"),
                (district, space, regime, week) -> regime.sensing()
                        .sense(
                                district.people(),
                                space.inbox(),
                                space.acts(),
                                week,
                                space.sightings(),
                                space.sensingOut())));
        phases.add(new Phase(
                "registry",
                "sightings filed in agencies' islands, after a delay",
                List.of("sightings"),
                List.of("records", "registry.pending"),
                (district, space, regime, week) -> Registry.file(
                        regime.registry(), space.sightings(), district.pending(), week, space.records())));
    }

    private static void judge(List<Phase> phases) {
        phases.add(new Phase(
                "scoring",
                "entries by the rulebook in force on the day of the act; scores moved",
                List.of("records", "inbox"),
                List.of("entries", "scoring.score", "scoring.monthly"),
                (district, space, regime, week) -> regime.scoring()
                        .enter(
                                district.scores(),
                                space.records(),
                                space.inbox(),
                                week,
                                space.work(),
                                space.entries())));
        phases.add(new Phase(
                "lists",
                "people put on lists and taken off, by criteria, decisions and terms",
                List.of("records", "entries", "scoring.score", "inbox"),
                List.of("listing_events", "lists.in_force"),
                (district, space, regime, week) -> regime.lists()
                        .update(
                                district.listings(),
                                new Lists.Evidence(space.records(), space.entries(), district.scores(), space.inbox()),
                                week,
                                space.listsOut())));
        phases.add(new Phase(
                "measures",
                "listings put into force as treatment of people",
                List.of("listing_events"),
                List.of("treatment"),
                (district, space, regime, week) -> regime.measures().treat(space.listingEvents(), space.treatment())));
    }

    private static void treat(World world, List<Phase> phases) {
        phases.add(new Phase(
                "response",
                "treatment and news of ties folded into people's columns; ties told",
                List.of("treatment", "inbox"),
                List.of("people.blacklisted", "people.listed_ties", "felt"),
                (district, space, regime, week) -> world.response()
                        .fold(district.people(), space.inbox(), space.treatment(), space.responseOut())));
        phases.add(new Phase(
                "observation",
                "everything counted; what is true told from what is false",
                List.of("acts", "sightings", "records", "entries", "listing_events", "felt", "inbox"),
                List.of("tally", "log", "truth.score", "truth.classes", "truth.false_entries"),
                (district, space, regime, week) ->
                        space.observer().observe(district.people(), district.truth(), space.events(), week)));
    }

    /** Returns the phases in order. */
    public List<Phase> phases() {
        return phases;
    }
}
