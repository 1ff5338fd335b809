package glasshouse.society.conduct;

/**
 * Says what people can afford of what costs money or time.
 *
 * @param spendableYuan [quintile] what a person could give at one occasion
 * @param spareHours [age band] hours a week free for others
 */
public record Means(double[] spendableYuan, double[] spareHours) {
    /** Compiles the means of a society whose quintiles have these mean incomes, in yuan a year. */
    public static Means of(MeansSettings settings, double[] quintileIncomeYuan) {
        double[] spendable = new double[quintileIncomeYuan.length];
        for (int quintile = 0; quintile < spendable.length; quintile++) {
            spendable[quintile] = settings.spendable().value() * quintileIncomeYuan[quintile];
        }
        return new Means(
                spendable,
                settings.spareHours().stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** Returns the share of a cost that a quintile can spend, 1 at most. */
    public double money(double costYuan, int quintile) {
        return costYuan > 0 ? Math.min(1, spendableYuan[quintile] / costYuan) : 1;
    }

    /** Returns the share of some hours that an age band can spare, 1 at most. */
    public double time(double hours, int ageBand) {
        return hours > 0 ? Math.min(1, spareHours[ageBand] / hours) : 1;
    }
}
