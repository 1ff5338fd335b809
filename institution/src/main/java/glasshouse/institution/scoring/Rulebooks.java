package glasshouse.institution.scoring;

import glasshouse.institution.registry.RegistryPlan;
import java.util.Arrays;
import java.util.List;

/** Says by which rulebook each subject is scored: one for all, or, where cities are named, that of the subject's city. */
public final class Rulebooks {
    private final RegistryPlan registry;
    private final ScoringPlan common;
    /** [city]: its rulebook, or one that scores nobody; empty where no cities are named. */
    private final ScoringPlan[] ofCity;

    private final List<String> gradeNames;
    private final long beginning;
    private final int week;
    private final boolean any;

    private Rulebooks(
            RegistryPlan registry,
            ScoringPlan common,
            ScoringPlan[] ofCity,
            List<String> gradeNames,
            long beginning,
            int week) {
        this.registry = registry;
        this.common = common;
        this.ofCity = ofCity;
        this.gradeNames = gradeNames;
        this.beginning = beginning;
        this.week = week;
        this.any = ofCity.length == 0 ? common.scored() : Arrays.stream(ofCity).anyMatch(ScoringPlan::scored);
    }

    /** Scores everybody by one rulebook. */
    public static Rulebooks one(RegistryPlan registry, ScoringPlan rulebook) {
        return new Rulebooks(registry, rulebook, new ScoringPlan[0], rulebook.gradeNames(), 0, 0);
    }

    /**
     * Scores each city's people by its own.
     *
     * @param ofCity [city] its rulebook, one that scores nobody before it has joined
     * @param gradeNames grades of all rulebooks, by number
     * @param beginning bit c for city c, if its people are scored from a week on
     * @param week that week
     */
    public static Rulebooks ofCities(
            RegistryPlan registry, ScoringPlan[] ofCity, List<String> gradeNames, long beginning, int week) {
        return new Rulebooks(registry, ofCity[0], ofCity, gradeNames, beginning, week);
    }

    /** Returns the rulebook of a subject, which may score nobody. */
    public ScoringPlan of(int subject) {
        return ofCity.length == 0 ? common : ofCity[registry.cities().of(subject)];
    }

    /** Says whether anybody is scored. */
    public boolean any() {
        return any;
    }

    /** Says whether a subject has a score: the rulebook of the city is in force, and speaks of the subject. */
    public boolean isScored(int subject) {
        ScoringPlan plan = of(subject);
        return plan.scored() && registry.isOf(plan.who(), subject);
    }

    /** Returns the number of a subject's grade at a score. */
    public int grade(int subject, int score) {
        return of(subject).grade(score);
    }

    /** Returns the names of all grades, by number. */
    public List<String> gradeNames() {
        return gradeNames;
    }

    /** Says whether the people of any city are scored from a week on: the first of those in which these rulebooks hold. */
    public boolean anyBegin(int inWeek) {
        return beginning != 0 && inWeek == week;
    }

    /** Says whether a subject is scored from the first week on in which these rulebooks hold. */
    public boolean begins(int subject) {
        return beginning != 0 && registry.cities().isIn(subject, beginning) && isScored(subject);
    }

    /** Says whether others may be scored than in the week before. */
    public boolean speakOfOthersThan(Rulebooks before) {
        if (ofCity.length == 0) {
            return before.common.scored() && common.scored() && before.common.who() != common.who();
        }
        for (int city = 0; city < ofCity.length; city++) {
            ScoringPlan was = before.ofCity[city];
            if (was.scored() != ofCity[city].scored() || was.who() != ofCity[city].who()) {
                return true;
            }
        }
        return false;
    }
}
