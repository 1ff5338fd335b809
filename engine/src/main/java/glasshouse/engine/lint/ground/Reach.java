package glasshouse.engine.lint.ground;

import glasshouse.institution.scoring.EarlierSettings;
import glasshouse.institution.scoring.RuleSettings;
import glasshouse.institution.scoring.RulebookSettings;
import java.util.TreeMap;

/**
 * Says how far scores can move within the horizon: of the one who takes every occasion there is, is always seen, and has more
 * occasions than anybody else. What lies beyond, nobody reaches.
 *
 * @param lowest least score that anybody can reach
 * @param highest highest
 */
public record Reach(long lowest, long highest) {

    /** Returns the reach of a rulebook's scores. */
    public static Reach of(Ground ground, RulebookSettings book) {
        TreeMap<String, Long> gains = new TreeMap<>();
        TreeMap<String, Long> losses = new TreeMap<>();
        long floor = book.start().value();
        for (RuleSettings rule : book.rules().values()) {
            for (String act : rule.acts()) {
                long most = records(ground, rule, act);
                gains.merge(act, most * Move.most(rule), Long::sum);
                losses.merge(act, most * Move.least(rule), Long::sum);
                if (most > 0 && !rule.straightTo().isEmpty()) {
                    floor = Math.min(floor, Move.top(book, rule.straightTo()));
                }
            }
        }
        long gain = gains.values().stream().mapToLong(Long::longValue).sum();
        long loss = losses.values().stream().mapToLong(Long::longValue).sum();
        return new Reach(
                Math.max(book.least().value(), floor + loss),
                Math.min(book.most().value(), book.start().value() + gain));
    }

    /** Returns the highest number of entries that one rule can make for anybody by one act. */
    private static long records(Ground ground, RuleSettings rule, String act) {
        if (!ground.deeds().containsKey(act)
                || !ground.deed(act).isDone()
                || !ground.sight().has(rule.agency(), act)) {
            return 0;
        }
        double years = ground.yearsInForce(rule.from(), rule.until());
        long occasions = most(ground, act, years, 1);
        long allowed = occasions - rule.earlier().map(EarlierSettings::least).orElse(0);
        boolean forGood =
                rule.earlier().filter(earlier -> earlier.within().value() == 0).isPresent();
        if (forGood && rule.earlier().flatMap(EarlierSettings::most).isPresent()) {
            EarlierSettings earlier = rule.earlier().get();
            allowed = Math.min(allowed, earlier.most().get() - earlier.least() + 1L);
        }
        boolean monthly = rule.per() == RuleSettings.Per.MONTH;
        double months = monthly ? Math.min(years * 12 + 1, 12 * ground.deed(act).months()) : 1;
        return Math.max(0, allowed) * (long) StrictMath.ceil(months);
    }

    /**
     * Returns the most occasions that anybody has for an act in so many years.
     *
     * @param times how many such stretches of years there are
     */
    public static int most(Ground ground, String act, double years, double times) {
        return Chances.most(ground.deed(act).ceiling() * years, ground.subjects() * times);
    }
}
