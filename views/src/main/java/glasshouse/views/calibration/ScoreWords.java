package glasshouse.views.calibration;

import glasshouse.experiment.calibration.Interval;
import glasshouse.experiment.calibration.Score;
import glasshouse.experiment.calibration.Score.Verdict;
import glasshouse.experiment.calibration.Simulated;
import glasshouse.experiment.calibration.Target;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Puts single figures and verdicts into words, alike on a terminal and on a page. */
public final class ScoreWords {
    private static final MathContext DIGITS = new MathContext(3);
    private static final MathContext OF_MANY = new MathContext(4);
    private static final int MANY = 1000;

    private ScoreWords() {}

    /** Returns the published figure; of a sign, on which side of zero it is. */
    public static String published(Target target) {
        double published = target.settings().published();
        if (target.isSign()) {
            return published > 0 ? "above 0" : "below 0";
        }
        return number(published);
    }

    /** Returns the simulated figure, with its interval where one is known. */
    public static String simulated(Simulated simulated) {
        Interval interval = simulated.interval();
        return simulated.basis() == Simulated.Basis.NONE
                ? number(simulated.value())
                : number(simulated.value()) + " [" + number(interval.low()) + ", " + number(interval.high()) + "]";
    }

    /** Returns the verdict; with how many times the figure was simulated where it is outside. */
    public static String said(Score score) {
        return score.verdict() == Verdict.OUTSIDE
                ? word(Verdict.OUTSIDE)
                        + score.times().map(times -> ", x " + number(times)).orElse("")
                : word(score.verdict());
    }

    static String word(Verdict verdict) {
        return switch (verdict) {
            case INSIDE -> "inside";
            case OUTSIDE -> "outside";
            case UNRESOLVED -> "unresolved";
            case NOT_COMPARABLE -> "not comparable";
            case NOT_SIMULATED -> "not simulated";
        };
    }

    static String number(double value) {
        if (Math.abs(value) >= MANY) {
            return String.format(Locale.ROOT, "%,.0f", new BigDecimal(value).round(OF_MANY));
        }
        return value == 0 ? "0" : new BigDecimal(value).round(DIGITS).toPlainString();
    }
}
