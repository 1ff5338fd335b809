package glasshouse.engine.run;

import glasshouse.engine.checkpoint.State;
import glasshouse.engine.district.District;
import glasshouse.engine.district.Workspace;
import glasshouse.engine.exchange.Inspections;
import glasshouse.engine.exchange.Lending;
import glasshouse.engine.exchange.Mail;
import glasshouse.engine.exchange.Pool;
import glasshouse.engine.exchange.Pools;
import glasshouse.engine.hold.Crossing;
import glasshouse.engine.plan.Phase;
import glasshouse.engine.plan.WeekPlan;
import glasshouse.engine.world.MessageKinds;
import glasshouse.engine.world.World;
import glasshouse.institution.Regime;
import glasshouse.institution.credit.Acceptance;
import glasshouse.institution.credit.Books;
import glasshouse.institution.prediction.Allocation;
import glasshouse.institution.registry.Consolidation;
import glasshouse.institution.statistics.Statistics;
import glasshouse.kernel.message.Claims;
import glasshouse.kernel.message.Messages;
import glasshouse.kernel.time.Week;
import glasshouse.observation.Followed;
import glasshouse.observation.days.DaysUnder;
import glasshouse.observation.days.Turns;
import glasshouse.observation.log.Log;
import glasshouse.observation.log.LogMerge;
import glasshouse.observation.metric.Metrics;
import glasshouse.observation.metric.Tally;
import glasshouse.observation.metric.TallySeries;
import glasshouse.observation.survey.Asking;
import glasshouse.observation.survey.Surveys;
import glasshouse.observation.table.Rows;
import java.util.Arrays;
import java.util.List;

/**
 * One side of a run: the persons, or the firms, with the regime they are under. Sides are computed side by side, week by week;
 * what passes between them is carried over at the barrier.
 */
public final class Side {
    private final World world;
    private final Options options;
    private final WeekPlan plan;
    private final District[] districts;
    private final Workspace[] spaces;
    private final long[][] phaseNanos;
    private final Mail mail;
    private final Pools pools;
    private final Inspections inspections;
    private final Lending lending;
    private final EconomyCount economy;
    private final Opposition opposition;
    private final DaysUnder daysUnder;
    private final TallySeries series;
    private final Tally barrierTally;
    private final Messages answers = new Messages();
    private Messages[] outboxes;
    /** [kind of message]: how many were sent this week. */
    private final int[] sent = new int[Messages.KINDS];

    private final Claims[] claims;
    /** What each thread counts, asks and writes down, to be put together at the barrier. */
    private final List<Statistics> statistics;

    private final List<Books> books;
    private final List<Asking> asked;
    private final List<Log> logs;
    private final Log log;
    private final Rows answered = new Rows(Surveys.TABLE);
    private Crossing crossing = Crossing.PLAIN;
    /** Kind of answer that all who wait for one get next week, 0 for none, and the day of it. */
    private int grantedToAll;

    private int grantedOn;
    /** How many are not told so by a message. */
    private int unsaid;

    private final Granted granted;
    private Regime regime;

    Side(World world, Options options, Workers workers, Followed followed) {
        this.world = world;
        this.options = options;
        this.plan = WeekPlan.of(world);
        this.log = new Log(world.prefix());
        int subjects = world.population().size();
        int size = Math.min(options.districtSize(), subjects);
        int count = (int) (((long) subjects + size - 1) / size);
        this.districts = new District[count];
        workers.run(count, (thread, number) -> {
            int from = number * size;
            districts[number] = new District(world, from, Math.min(size, subjects - from));
        });
        this.granted = new Granted(districts, followed);
        this.regime = world.regime(0, options.stamp());
        this.spaces = new Workspace[options.threads()];
        Arrays.setAll(spaces, thread -> new Workspace(world, regime, followed));
        this.statistics = Arrays.stream(spaces).map(Workspace::statistics).toList();
        this.books = Arrays.stream(spaces)
                .map(space -> space.lending().creditOut().books())
                .toList();
        this.asked =
                Arrays.stream(spaces).map(space -> space.opinion().asking()).toList();
        this.logs = Arrays.stream(spaces).map(Workspace::log).toList();
        this.phaseNanos = new long[options.threads()][plan.phases().size()];
        this.mail = new Mail(count, size);
        this.pools = new Pools(world);
        this.inspections = new Inspections(world);
        this.lending = new Lending(world, pools);
        this.economy = new EconomyCount(world);
        this.opposition = new Opposition(world);
        this.series = new TallySeries(world.cuts(), world.metrics());
        this.barrierTally = new Tally(world.cuts(), world.metrics().size());
        this.daysUnder = daysUnder();
        this.outboxes = new Messages[options.threads() + 1];
        this.claims = new Claims[options.threads()];
        for (int thread = 0; thread < spaces.length; thread++) {
            outboxes[thread] = spaces[thread].outgoing();
            claims[thread] = spaces[thread].claims();
        }
        outboxes[spaces.length] = answers;
        Tally uncounted = new Tally(world.cuts(), world.metrics().size());
        inspections.enter(regime, 0, uncounted);
        lending.enter(regime, uncounted);
        opposition.count(districts, spaces);
        send();
    }

    private DaysUnder daysUnder() {
        int measures = world.names().measures().size();
        return new DaysUnder(world.metrics().lives, regime.measuresPlan(), measures, barrierTally);
    }

    /** Lets what the other side sends across come in with this side's own messages. */
    void hear(Side other) {
        Messages[] all = Arrays.copyOf(outboxes, outboxes.length + other.spaces.length);
        all[all.length - 1] = answers;
        for (int thread = 0; thread < other.spaces.length; thread++) {
            all[spaces.length + thread] = other.spaces[thread].across();
        }
        outboxes = all;
    }

    /** Has what crosses between weeks seen, and perhaps replaced, from the next week on. */
    public void crossing(Crossing next) {
        crossing = next;
    }

    /** Takes up what holds in a week, if it differs from what held in the week before. */
    void begin(int week) {
        if (week > 0 && world.changesAt(week)) {
            Regime before = regime;
            enter(week);
            Beginnings.countWho(world, before, regime, districts, barrierTally);
        }
        if (week == 0) {
            inspections.countBeginnings(regime, barrierTally);
            lending.countBeginnings(barrierTally);
            Beginnings.count(world, regime, barrierTally);
            Beginnings.countRepaying(world, districts, barrierTally);
            Beginnings.countInformed(world, districts, barrierTally);
        }
    }

    /** Takes up the regime of a week. */
    void enter(int week) {
        regime = world.regime(week, options.stamp());
        for (Workspace space : spaces) {
            space.enter(regime);
        }
        daysUnder.enter(regime.measuresPlan());
        for (District district : districts) {
            daysUnder.gather(district.people(), district.sanctions(), week * Week.DAYS, barrierTally);
        }
        inspections.enter(regime, week, barrierTally);
        lending.enter(regime, barrierTally);
        opposition.count(districts, spaces);
        send();
    }

    /** Tells every thread where this week's inspections go, and whom lenders lend to. */
    private void send() {
        for (Workspace space : spaces) {
            space.targets().enter(inspections.allocation());
            space.lending().creditEvidence().enter(lending.acceptance());
        }
    }

    /** Computes a week of a district on a thread. */
    void district(int thread, int number, int week) {
        District district = districts[number];
        Workspace space = spaces[thread];
        space.inbox().show(mail.messages(), mail.first(number), mail.last(number));
        space.inbox().grantToAll(grantedToAll);
        List<Phase> phases = plan.phases();
        long[] nanos = phaseNanos[thread];
        long before = System.nanoTime();
        for (int phase = 0; phase < phases.size(); phase++) {
            phases.get(phase).work().run(district, space, regime, week);
            long after = System.nanoTime();
            nanos[phase] += after - before;
            before = after;
        }
    }

    /** The barrier between weeks: pools granted, messages exchanged, counts and rows of all threads put together. */
    void exchange(int week) {
        Metrics metrics = world.metrics();
        // What crosses is to be seen by who replaces it: then each is told.
        pools.leaveUnsaid(crossing == Crossing.PLAIN ? Consolidation.JOINING : 0, granted.waiting());
        pools.grant(claims, regime, week, answers, barrierTally, metrics);
        tellAll(week);
        inspections.decide(statistics, regime, week, barrierTally);
        lending.decide(books, regime, barrierTally);
        opposition.add(spaces);
        send();
        crossing.cross(week, outboxes, claims);
        countMessages(metrics);
        mail.deliver(outboxes);
        for (Messages outbox : outboxes) {
            outbox.clear();
        }
        for (Claims some : claims) {
            some.clear();
        }
        for (Workspace space : spaces) {
            space.observer().sum();
            space.tally().moveInto(barrierTally);
        }
        daysUnder.count(turns(), week, barrierTally);
        economy.count(week, barrierTally);
        world.surveys().gather(week, asked, answered);
        series.append(barrierTally);
        LogMerge.merge(logs, log);
    }

    private List<Turns> turns() {
        return Arrays.stream(spaces).map(space -> space.observer().turns()).toList();
    }

    /** Tells once that all were granted what they waited for, if they were. */
    private void tellAll(int week) {
        grantedToAll = pools.unsaid() > 0 ? Consolidation.JOINING : 0;
        grantedOn = (week + 1) * Week.DAYS;
        unsaid = pools.unsaid();
        if (unsaid > 0) {
            int others = answers.size();
            granted.say(true, grantedOn, answers);
            unsaid -= answers.size() - others;
        }
    }

    /** Counts the messages of each kind: the barrier is the one thing that threads do not share. */
    private void countMessages(Metrics metrics) {
        Arrays.fill(sent, 0);
        sent[Consolidation.JOINING] = unsaid;
        for (Messages outbox : outboxes) {
            for (int row = 0; row < outbox.size(); row++) {
                sent[outbox.kind(row)]++;
            }
        }
        for (int kind = 0; kind < sent.length; kind++) {
            if (sent[kind] > 0) {
                barrierTally.addForAll(metrics.messages + MessageKinds.metric(kind), sent[kind]);
            }
        }
    }

    /** Says whether all who wait for an answer of some kind get it next week, without a message to each. */
    public boolean isGrantedToAll() {
        return grantedToAll != 0;
    }

    /** Writes an answer that all have got as a message to each, which comes to the same. */
    void spellOut() {
        if (grantedToAll != 0) {
            granted.spellOut(mail, grantedOn);
            grantedToAll = 0;
        }
    }

    State state(int week) {
        return new State(week, districts, districts[0].size(), mail, pools, inspections, lending, series);
    }

    /** Writes the listings and measures still in force to the log. */
    void closeListings(int week) {
        for (District district : districts) {
            spaces[0].writer().open(district.truth(), district.listings(), district.sanctions(), week * Week.DAYS);
        }
        LogMerge.merge(List.of(spaces[0].log()), log);
    }

    /** Returns the world of this side. */
    public World world() {
        return world;
    }

    /** Returns the counts so far. */
    public TallySeries series() {
        return series;
    }

    /** Returns the rows about single subjects since they were last cleared. */
    public Log log() {
        return log;
    }

    /** Returns the rows of surveys since they were last cleared. */
    public Rows answered() {
        return answered;
    }

    /** Returns the plan of the week. */
    public WeekPlan plan() {
        return plan;
    }

    /** Returns the districts, in order of subject. */
    public List<District> districts() {
        return List.of(districts);
    }

    /** Returns the messages that the next week begins with. */
    public Messages pendingMessages() {
        spellOut();
        return mail.messages();
    }

    /** Returns the pools, whose claims wait for hours. */
    public List<Pool> pools() {
        return pools.all();
    }

    /** Returns where the inspections of the next week go. */
    public Allocation allocation() {
        return inspections.allocation();
    }

    /** Returns who opposes openly, as is known in the next week. */
    public Opposition opposition() {
        return opposition;
    }

    /** Returns whom lenders lend to in the next week. */
    public Acceptance acceptance() {
        return lending.acceptance();
    }

    /** Returns the seconds that each phase has taken so far, summed over threads, in the plan's order. */
    public double[] phaseSeconds() {
        double[] seconds = new double[plan.phases().size()];
        for (long[] nanos : phaseNanos) {
            for (int phase = 0; phase < seconds.length; phase++) {
                seconds[phase] += nanos[phase] / 1e9;
            }
        }
        return seconds;
    }
}
