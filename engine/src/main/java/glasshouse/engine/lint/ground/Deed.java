package glasshouse.engine.lint.ground;

import glasshouse.society.conduct.ActSettings;
import glasshouse.society.conduct.Nature;
import glasshouse.society.firms.FirmActSettings;

/**
 * Says what is known of a kind of act before any rule speaks of it.
 *
 * @param nature what kind of thing it is in itself
 * @param ceiling occasions a year at which anyone could do it
 * @param propensity share of the occasions that an average subject takes
 * @param whileListed multiplier of it for who knows to be on a blacklist
 * @param costYuan what doing it once costs in money
 * @param hours what doing it once costs in time
 * @param spellDays mean length of the state that it begins, 0 for none
 * @param harmYuan what doing it once takes from others, 0 where nobody says
 */
public record Deed(
        Nature nature,
        double ceiling,
        double propensity,
        double whileListed,
        double costYuan,
        double hours,
        double spellDays,
        double harmYuan) {
    private static final double MONTH_DAYS = 30;

    static Deed of(ActSettings act) {
        return new Deed(
                act.nature(),
                act.ceiling().value(),
                act.propensity().value(),
                act.whileListed(),
                act.cost().yuan(),
                act.hours(),
                act.spell().value(),
                0);
    }

    static Deed of(FirmActSettings act) {
        return new Deed(
                act.nature(),
                act.ceiling().value(),
                act.propensity().value(),
                act.whileListed(),
                act.cost().yuan(),
                0,
                act.spell().value(),
                act.harms().map(harm -> harm.persons() * harm.each().yuan()).orElse(0.0));
    }

    /** Says whether anybody ever does it. */
    public boolean isDone() {
        return ceiling > 0 && propensity > 0;
    }

    /** Returns how often an average subject does it in a year. */
    public double perYear() {
        return ceiling * propensity;
    }

    /** Returns how often a monthly rate is counted for one record of it, in the mean. */
    public double months() {
        return 1 + StrictMath.floor(spellDays / MONTH_DAYS);
    }
}
