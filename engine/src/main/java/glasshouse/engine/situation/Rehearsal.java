package glasshouse.engine.situation;

import glasshouse.engine.district.District;
import glasshouse.engine.district.Workspace;
import glasshouse.engine.exchange.Mail;
import glasshouse.engine.exchange.Pools;
import glasshouse.engine.plan.Phase;
import glasshouse.engine.plan.WeekPlan;
import glasshouse.engine.world.World;
import glasshouse.institution.Regime;
import glasshouse.institution.scoring.Entries;
import glasshouse.institution.sensing.Sightings;
import glasshouse.kernel.message.Claims;
import glasshouse.kernel.message.Messages;
import glasshouse.kernel.random.Origin;
import glasshouse.kernel.time.Week;
import glasshouse.kernel.truth.Provenance;
import glasshouse.kernel.truth.Stamp;
import glasshouse.observation.Followed;
import glasshouse.observation.metric.Tally;
import glasshouse.society.conduct.Acts;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Runs one situation: the weeks of the engine's own plan, with what is given in the place of what people do and channels see. Several
 * people do the same, so that what is left to discretion must come out as expected whoever has the record.
 */
final class Rehearsal {
    private static final int COPIES = 64;

    /** What comes after the sightings, as far as a rulebook and lists go; before them the mail is opened. */
    private static final List<String> ARRIVALS = List.of("arrivals");

    private static final List<String> JUDGED = List.of("registry", "scoring", "lists");

    private final World world;
    private final Stage stage;
    private final SituationSettings situation;
    private final Regime regime;
    private final District district;
    private final Workspace space;
    private final Mail mail;
    private final Pools pools;
    private final int[] subjects;
    private final TreeSet<String> fired = new TreeSet<>();

    private Rehearsal(Stage stage, SituationSettings situation) {
        this.stage = stage;
        this.situation = situation;
        this.world = stage.world(situation);
        this.regime = world.regime(0, Stamp.honest());
        int size = world.population().size();
        this.district = new District(world, 0, size);
        this.space = new Workspace(world, regime, Followed.only());
        this.mail = new Mail(1, size);
        this.pools = new Pools(world);
        this.subjects = subjects();
    }

    /** Tries a situation. */
    static Outcome of(Stage stage, String name, SituationSettings situation) {
        Rehearsal rehearsal = new Rehearsal(stage, situation);
        for (int week = 0; week < rehearsal.world.horizon().weeks(); week++) {
            rehearsal.week(week);
        }
        return new Outcome(name, situation.shows(), rehearsal.misses(), List.copyOf(rehearsal.fired));
    }

    /** Returns the first people of the group that the situation speaks of. */
    private int[] subjects() {
        String label = situation.group().isEmpty() ? Named.REST : situation.group();
        int group = world.population().groups().indexOf(label);
        int[] chosen = new int[COPIES];
        int subject = 0;
        for (int copy = 0; copy < COPIES; copy++) {
            while (world.population().groupOf(subject) != group) {
                subject++;
            }
            chosen[copy] = subject++;
        }
        return chosen;
    }

    private void week(int week) {
        space.inbox().show(mail.messages(), mail.first(0), mail.last(0));
        run(ARRIVALS, week);
        see(week);
        run(JUDGED, week);
        note();
        exchange(week);
    }

    private void run(List<String> names, int week) {
        for (Phase phase : WeekPlan.of(world).phases()) {
            if (names.contains(phase.name())) {
                phase.work().run(district, space, regime, week);
            }
        }
    }

    /** Has everybody seen to do what is given for the week. */
    private void see(int week) {
        Sightings sightings = space.sightings();
        sightings.clear();
        for (int number = 0; number < situation.acts().size(); number++) {
            GivenActSettings given = situation.acts().get(number);
            int day = world.horizon().dayOf(given.date());
            if (Math.floorDiv(day, Week.DAYS) == week) {
                for (int subject : subjects) {
                    int sighting = sightings.add(
                            subject,
                            day,
                            code(given),
                            day + given.lasts().value(),
                            day,
                            Origin.event(Acts.ROOT, subject, week, number));
                    sightings.tags().stamp(sighting, Stamp.honest(), Provenance.OWN_ACT);
                }
            }
        }
        sightings.sort();
    }

    private int code(GivenActSettings given) {
        String agency = given.agency().isEmpty() ? stage.named().agencyOf(given.act()) : given.agency();
        int channel = world.names().channels().number(Stage.channel(agency));
        return Sightings.code(world.names().acts().number(given.act()), channel);
    }

    /** Notes which rules fired. */
    private void note() {
        Entries entries = space.entries();
        for (int row = 0; row < entries.size(); row++) {
            if (entries.isByRule(row)) {
                fired.add(world.names().rules().name(entries.code(row)));
            }
        }
    }

    /** The barrier between weeks, for one thread. */
    private void exchange(int week) {
        Messages answers = new Messages();
        Tally uncounted = new Tally(world.cuts(), world.metrics().size());
        pools.grant(new Claims[] {space.claims()}, regime, week, answers, uncounted, world.metrics());
        mail.deliver(new Messages[] {space.outgoing(), answers});
        space.outgoing().clear();
        space.claims().clear();
    }

    private List<String> misses() {
        ExpectationSettings expect = situation.expect();
        List<String> misses = new ArrayList<>();
        for (int subject : subjects) {
            int points = district.scores().of(subject);
            if (!expect.isMetBy(points)) {
                miss(misses, expect.scoreInWords());
            }
            String grade =
                    regime.rulebooks().gradeNames().get(regime.rulebooks().grade(subject, points));
            if (!expect.grade().isEmpty() && !expect.grade().equals(grade)) {
                miss(misses, "grade must be " + expect.grade());
            }
            expect.on().stream()
                    .filter(list -> !isOn(subject, list))
                    .forEach(list -> miss(misses, "must be on " + list));
            expect.notOn().stream()
                    .filter(list -> isOn(subject, list))
                    .forEach(list -> miss(misses, "must not be on " + list));
        }
        return misses;
    }

    private boolean isOn(int subject, String list) {
        return district.listings().isOn(subject, world.names().lists().number(list));
    }

    private static void miss(List<String> misses, String what) {
        if (!misses.contains(what)) {
            misses.add(what);
        }
    }
}
