package glasshouse.engine.situation;

import glasshouse.kernel.quantity.Days;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.time.LocalDate;

/** Settings of an act of a situation: what was done, when, and whose record of it there is. */
@Section(doc = "An act of a situation, recorded by an agency on the day on which it is done.")
public record GivenActSettings(
        @Setting(doc = "Kind of act.") String act,

        @Setting(doc = "Date on which it is done and recorded.")
        LocalDate date,

        @Setting(
                doc = "Agency that records it; not said: the first that a rule or a list names for such an act.",
                byDefault = "''")
        String agency,

        @Setting(
                doc =
                        "Days for which the state lasts that it begins, such as arrears, for rules that count each month.",
                unit = "days",
                min = 0,
                max = 36_500,
                byDefault = "0")
        Days lasts) {}
