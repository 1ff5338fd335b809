package glasshouse.experiment.speed;

import java.util.Map;

/**
 * Holds what one run took.
 *
 * @param persons simulated
 * @param weeks simulated
 * @param seconds of the weeks alone
 * @param allocatedBytes on all threads during the weeks
 * @param perPersonWeek counts of what happened, for each person-week
 */
record Measured(long persons, int weeks, double seconds, long allocatedBytes, Map<String, Double> perPersonWeek) {
    double personWeeks() {
        return (double) persons * weeks;
    }

    double personDaysPerSecond() {
        return personWeeks() * 7 / seconds;
    }

    double nanosPerPersonWeek() {
        return seconds * 1e9 / personWeeks();
    }
}
