package glasshouse.engine.situation;

import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Settings of a situation: somebody who has just come under the rulebook, what he or she does, and what must come of it. */
@Section(doc = "A situation: acts of somebody who starts as everyone does, and what must have come of them on a day.")
public record SituationSettings(
        @Setting(doc = "What it shows, in words.") String shows,

        @Setting(doc = "Group of the subject; not said: one that no rule or list names.", byDefault = "''")
        String group,

        @Setting(doc = "What he or she does, at most 50 acts.", byDefault = "[]")
        List<GivenActSettings> acts,

        @Setting(doc = "Day at whose end one looks; not said: that of the last act.")
        Optional<LocalDate> until,

        @Setting(doc = "What must have come of it.") ExpectationSettings expect)
        implements Checked {

    /** The most acts: enough for any rule, too few for a life. */
    static final int MOST_ACTS = 50;

    @Override
    public void check(Checks checks) {
        if (acts.size() > MOST_ACTS) {
            checks.problem(
                    "acts",
                    "number of acts",
                    "" + acts.size(),
                    "must be at most " + MOST_ACTS,
                    "test one rule at a time");
        }
        until.filter(day -> last().filter(last -> last.isAfter(day)).isPresent())
                .ifPresent(day -> checks.problem(
                        "until", "day at whose end one looks", day.toString(), "must not be before the last act", ""));
    }

    /** Finds the day of the last act. */
    private Optional<LocalDate> last() {
        return acts.stream().map(GivenActSettings::date).max(LocalDate::compareTo);
    }

    /** Finds the first day that it names. */
    Optional<LocalDate> first() {
        return acts.stream()
                .map(GivenActSettings::date)
                .min(LocalDate::compareTo)
                .or(() -> until);
    }

    /** Finds the day at whose end one looks. */
    Optional<LocalDate> end() {
        return until.or(this::last);
    }
}
