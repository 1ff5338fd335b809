package glasshouse.engine.exchange;

import glasshouse.engine.world.World;
import glasshouse.institution.Regime;
import glasshouse.institution.credit.Credit;
import glasshouse.institution.credit.LenderSettings;
import glasshouse.kernel.message.Claims;
import glasshouse.kernel.message.Messages;
import glasshouse.kernel.time.Week;
import glasshouse.observation.metric.Metrics;
import glasshouse.observation.metric.Tally;
import java.util.ArrayList;
import java.util.List;

/** The pools of a city: claims come in at the barrier between weeks, answers go out with the next week's mail. */
public final class Pools {
    private static final int HUNDREDTHS = 100;

    private final List<Pool> pools = new ArrayList<>();
    /** [pool]: whether it is a lender's cash: kept from week to week, and who finds none is told so. */
    private final boolean[] cash;
    /** [pool]: the week's hours, in hundredths. */
    private final long[] hours;
    /** [pool]: claims of the week. */
    private final int[] claimed;
    /** [pool]: the work that they ask for, in hundredths of an hour. */
    private final long[] asked;
    /** [pool]: whether nobody waits, and there is enough for all who claim this week. */
    private final boolean[] isEnough;
    /** [pool]: whether it awards contracts: to the best marked, of bids that stand for a time only. */
    private final boolean[] contests;

    /** Kind of answer that need not be said to each if all who wait for one get it, 0 for none, and how many wait. */
    private int kindOfAll;

    private int all;
    /** How many were granted their claims this week and are not told one by one. */
    private int unsaid;

    /** Creates the world's pools, all empty. */
    public Pools(World world) {
        for (String name : world.names().pools().sorted()) {
            boolean ofContracts = world.names().contracts().contains(name);
            pools.add(
                    ofContracts
                            ? Pool.ofContracts(name, world.seeds().luck())
                            : new Pool(name, world.seeds().luck()));
        }
        contests = new boolean[pools.size()];
        for (String contract : world.names().contracts().sorted()) {
            contests[world.names().pools().number(contract)] = true;
        }
        cash = new boolean[pools.size()];
        for (String lender : world.names().lenders().sorted()) {
            cash[world.names().pools().number(LenderSettings.poolOf(lender))] = true;
        }
        hours = new long[pools.size()];
        claimed = new int[pools.size()];
        isEnough = new boolean[pools.size()];
        asked = new long[pools.size()];
    }

    /**
     * Leaves answers of a kind unsaid in the next grant, if so many claims are met by it at once: all who wait for one.
     *
     * @param kind of the answers, 0 for none
     */
    public void leaveUnsaid(int kind, int waiting) {
        kindOfAll = kind;
        all = waiting;
    }

    /** Returns how many claims were met in the last grant of which the claimants were sent no answer: all of the kind, or none. */
    public int unsaid() {
        return unsaid;
    }

    /** Takes in the week's claims, grants what the week's hours allow, and counts both. */
    public void grant(Claims[] claims, Regime regime, int week, Messages answers, Tally tally, Metrics metrics) {
        begin(claims, regime, week);
        int day = (week + 1) * Week.DAYS;
        take(claims, day, answers);
        for (int number = 0; number < pools.size(); number++) {
            Pool pool = pools.get(number);
            if (cash[number]) {
                pay(number, day, answers, tally, metrics);
                continue;
            }
            int first = answers.size();
            int met = pool.grant(hours[number], day, answers);
            int away = contests[number] ? settle(pool, day, answers, first) : 0;
            tally.addForAll(metrics.claims + number, claimed[number]);
            tally.addForAll(metrics.granted + number, met);
            double yuan = pool.used() * regime.yuanAnHour()[number] / HUNDREDTHS;
            tally.addForAll(metrics.lives.administrationYuan, StrictMath.round(yuan));
            tally.addForAll(metrics.waiting + number, claimed[number] - met - away);
            turnAway(number, away, tally, metrics);
        }
    }

    /** Pays out of a lender's cash, in whole yuan; who is not paid is answered at once. */
    private void pay(int number, int day, Messages answers, Tally tally, Metrics metrics) {
        Pool pool = pools.get(number);
        int paid = pool.pay(day, answers);
        int refused = pool.refuse(day, Credit.REFUSED, answers);
        tally.addForAll(metrics.claims + number, claimed[number]);
        tally.addForAll(metrics.granted + number, paid);
        tally.addForAll(metrics.waiting + number, claimed[number] - paid - refused);
        turnAway(number, refused, tally, metrics);
    }

    private static void turnAway(int number, int away, Tally tally, Metrics metrics) {
        if (away > 0) {
            tally.addForAll(metrics.turnedAway[number], away);
        }
    }

    private void begin(Claims[] claims, Regime regime, int week) {
        for (int number = 0; number < pools.size(); number++) {
            double hoursPerWeek = regime.capacity()[number];
            hours[number] = hundredths(hoursPerWeek, week + 1) - hundredths(hoursPerWeek, week);
            claimed[number] = 0;
            asked[number] = 0;
            pools.get(number).begin();
        }
        for (Claims some : claims) {
            for (int row = 0; row < some.size(); row++) {
                claimed[some.pool(row)]++;
                asked[some.pool(row)] += some.work(row);
            }
        }
    }

    /** Has claims wait for their turn; they need not where none waits and there is enough for all. */
    private void take(Claims[] claims, int day, Messages answers) {
        for (int number = 0; number < pools.size(); number++) {
            Pool pool = pools.get(number);
            long room = cash[number] ? pool.credit() : hours[number];
            isEnough[number] = !contests[number] && pool.size() == 0 && asked[number] <= room;
        }
        unsaid = isEnoughForAll(claims) ? all : 0;
        for (Claims some : claims) {
            for (int row = 0; row < some.size(); row++) {
                int number = some.pool(row);
                Pool pool = pools.get(number);
                if (!isEnough[number]) {
                    pool.claim(some, row);
                } else if (unsaid > 0 && some.answerKind(row) == kindOfAll) {
                    pool.meetUnsaid(some, row);
                } else if (cash[number]) {
                    pool.meetFromCredit(some, row, day, answers);
                } else {
                    pool.meet(some, row, day, answers);
                }
            }
        }
    }

    /** Says whether all who wait for the kind of answer that may be left unsaid claim this week, in pools that are enough. */
    private boolean isEnoughForAll(Claims[] claims) {
        int claiming = 0;
        for (Claims some : claims) {
            for (int row = 0; row < some.size() && kindOfAll != 0; row++) {
                if (some.answerKind(row) == kindOfAll) {
                    claiming++;
                    if (!isEnough[some.pool(row)] || cash[some.pool(row)]) {
                        return false;
                    }
                }
            }
        }
        return claiming > 0 && claiming == all;
    }

    /** Tells who won what priority the best bid left over has, and gives up those that stood for too long. */
    private static int settle(Pool pool, int day, Messages answers, int first) {
        for (int row = first; row < answers.size(); row++) {
            answers.setExtra(row, pool.nextPriority());
        }
        return pool.giveUp(day);
    }

    /** Returns whole hundredths of an hour in the first weeks: a week's share is the difference of two, so none is lost. */
    private static long hundredths(double hoursPerWeek, int weeks) {
        return (long) StrictMath.floor(hoursPerWeek * HUNDREDTHS * weeks);
    }

    /** Returns the pools, in the order of their numbers. */
    public List<Pool> all() {
        return pools;
    }
}
