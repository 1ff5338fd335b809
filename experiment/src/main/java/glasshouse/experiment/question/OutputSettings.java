package glasshouse.experiment.question;

import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Settings of one number that is read off a run. */
@Section(
        doc =
                "One number read off a run: counts of metrics in a stratum and a stretch of time, over those of others if said.")
public record OutputSettings(
        @Setting(doc = "Metrics, added up: flows over the stretch of time, stocks as `stocks` says.")
        List<String> metrics,

        @Setting(doc = "Metrics, added up likewise, that the sum is divided by; none: it is a count.", byDefault = "[]")
        List<String> per,

        @Setting(doc = "What the number is multiplied with.", byDefault = "1")
        double times,

        @Setting(doc = "What is added to it then.", byDefault = "0")
        double plus,

        @Setting(doc = "Of whom.", byDefault = "persons") Side side,

        @Setting(doc = "The cut, as in the table tally.", byDefault = "all")
        String cut,

        @Setting(
                doc =
                        "The stratum within the cut; or words of its name, such as q1, of which all strata that have them are added up.",
                byDefault = "all")
        String stratum,

        @Setting(
                doc =
                        "Whether stocks are read at the end of the stretch of time, or the levels of all its weeks added up, so that people become person-weeks.",
                byDefault = "at-end")
        Stocks stocks,

        @Setting(doc = "First day counted; the start if not said.")
        Optional<LocalDate> since,

        @Setting(doc = "First day not counted any more; the end if not said.")
        Optional<LocalDate> until,

        @Setting(doc = "Unit of the number, in words.", byDefault = "''")
        String unit)
        implements Checked {

    /** When stocks are read. */
    public enum Stocks {
        /** The level at the end. */
        AT_END,
        /** The levels of all weeks, added up. */
        EVERY_WEEK
    }

    /** Whose counts they are. */
    public enum Side {
        /** Persons. */
        PERSONS,
        /** Firms. */
        FIRMS
    }

    @Override
    public void check(Checks checks) {
        if (metrics.isEmpty()) {
            checks.problem("metrics", "no metric", "", "must name at least one");
        }
        if (since.isPresent() && until.isPresent() && !since.get().isBefore(until.get())) {
            checks.problem("since", "first day counted", since.get().toString(), "must be before " + until.get());
        }
    }
}
