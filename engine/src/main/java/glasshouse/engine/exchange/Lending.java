package glasshouse.engine.exchange;

import glasshouse.engine.world.World;
import glasshouse.institution.Regime;
import glasshouse.institution.credit.Acceptance;
import glasshouse.institution.credit.Books;
import glasshouse.institution.credit.CreditPlan;
import glasshouse.institution.credit.LenderSettings;
import glasshouse.observation.metric.Tally;
import java.util.List;

/**
 * What lenders decide between weeks: the books of all threads are put together, what came back goes to the lenders' cash, and it is
 * decided whom they lend to in the next week.
 */
public final class Lending {
    /** [lender]: the pool that holds its cash. */
    private final Pool[] cash;

    private final Books books;
    private final double scale;
    private final int firstCash;
    /** [lender]: 1 once it has begun, with its cash. */
    private final int[] begun;

    private Acceptance acceptance = Acceptance.none();

    /** Creates the lenders of a world, none of which has begun. */
    public Lending(World world, Pools pools) {
        int lenders = world.names().lenders().size();
        this.cash = new Pool[lenders];
        for (int lender = 0; lender < lenders; lender++) {
            String pool = LenderSettings.poolOf(world.names().lenders().name(lender));
            cash[lender] = pools.all().get(world.names().pools().number(pool));
        }
        this.books = new Books(lenders, world.population().groups().size());
        this.scale = world.population().size() / world.scenario().society().represented();
        this.firstCash = world.metrics().credit.cash;
        this.begun = new int[lenders];
    }

    /** Takes up a regime: a lender that is new begins with its cash. */
    public void enter(Regime regime, Tally tally) {
        CreditPlan plan = regime.credit().plan();
        for (int lender = 0; lender < begun.length; lender++) {
            if (begun[lender] == 0 && plan.has(lender)) {
                begun[lender] = 1;
                bring(lender, StrictMath.round(plan.cashOf(lender) * scale), tally);
            }
        }
        acceptance = Acceptance.of(plan, books);
    }

    /** Takes in the books of the week that ends, leaving none, and decides on the next week. */
    public void decide(List<Books> week, Regime regime, Tally tally) {
        if (begun.length == 0) {
            return;
        }
        books.take(week);
        for (int lender = 0; lender < begun.length; lender++) {
            tally.addForAll(firstCash + lender, -cash[lender].used());
            bring(lender, books.returned(lender), tally);
        }
        acceptance = Acceptance.of(regime.credit().plan(), books);
    }

    /** Counts what lenders start a run with. */
    public void countBeginnings(Tally tally) {
        for (int lender = 0; lender < begun.length; lender++) {
            tally.addForAll(firstCash + lender, cash[lender].credit());
        }
    }

    private void bring(int lender, long yuan, Tally tally) {
        cash[lender].bring(yuan);
        tally.addForAll(firstCash + lender, yuan);
    }

    /** Returns whom lenders lend to in the week to come. */
    public Acceptance acceptance() {
        return acceptance;
    }

    /** Lists all counts; for checkpoints only. */
    public int[][] counts() {
        int[][] ofBooks = books.counts();
        return new int[][] {ofBooks[0], ofBooks[1], ofBooks[2], begun};
    }
}
