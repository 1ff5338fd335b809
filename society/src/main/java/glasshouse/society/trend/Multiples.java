package glasshouse.society.trend;

/** Says by what each kind's propensity is multiplied in a week, for everybody alike. */
public interface Multiples {
    /** Returns the multiple of a kind's propensity in a week; 1 where nothing moves it. */
    float at(int kind, int week);
}
