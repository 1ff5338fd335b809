package glasshouse.institution.measures;

import glasshouse.kernel.quantity.Days;
import glasshouse.kernel.quantity.Money;
import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** Settings of a measure: what follows from being on a list, or from a grade. */
@Section(doc = "A measure: what follows from being on a list, or in a grade. A sanction or a benefit.")
public record MeasureSettings(
        @Setting(doc = "The measure, in words.") String what,

        @Setting(doc = "Lists that it follows from.", byDefault = "[]")
        List<String> lists,

        @Setting(
                doc = "Grades that it follows from: looked up at the moment of the request, without a copy.",
                byDefault = "[]")
        List<String> grades,

        @Setting(doc = "Cities of whose people it speaks; empty for all.", byDefault = "[]")
        List<String> cities,

        @Setting(
                doc = "Kinds of request that it refuses, and the share of them that are in fact refused.",
                unit = "share",
                byDefault = "{}")
        SequencedMap<String, Probability> denies,

        @Setting(
                doc = "Kinds of request that it makes cheaper, and what one is then worth to the person.",
                unit = "yuan",
                byDefault = "{}",
                min = 0,
                max = 1e9)
        SequencedMap<String, Money> favours,

        @Setting(
                doc =
                        "Kinds of request that many compete for, and the marks that it adds to a bid's own, which are 0 to 99; nobody"
                                + " gets more than 100. Of several measures the most counts.",
                unit = "marks",
                byDefault = "{}",
                min = 0,
                max = 100)
        SequencedMap<String, Integer> prefers,

        @Setting(
                doc = "What coming under it costs once in money: a fine. Paid when it begins, and not paid back.",
                unit = "yuan",
                byDefault = "0",
                min = 0,
                max = 1e9)
        Money costOnce,

        @Setting(
                doc = "What its beginning brings those whom the person owes: what an attachment finds to take.",
                unit = "yuan",
                byDefault = "0",
                min = 0,
                max = 1e9)
        Money recovers,

        @Setting(
                doc = "What being under it costs in money, a year.",
                unit = "yuan",
                byDefault = "0",
                min = 0,
                max = 1e9)
        Money yearlyCost,

        @Setting(
                doc = "What being under it costs in time, a year.",
                unit = "hours",
                min = 0,
                max = 8766,
                byDefault = "0")
        double yearlyHours,

        @Setting(
                doc =
                        "What being under it is worth in money, a year: lower tax, lower fees. Of measures that follow from redlists only.",
                unit = "yuan",
                byDefault = "0",
                min = 0,
                max = 1e9)
        Money yearlyBenefit,

        @Setting(
                doc =
                        "Multipliers of the yearly benefit by income quintile, poorest first; of firms by size, micro first, and a fifth"
                                + " that is not used.",
                unit = "ratio",
                min = 0,
                max = 1e6,
                byDefault = "[1, 1, 1, 1, 1]")
        List<Double> benefitByIncome,

        @Setting(
                doc =
                        "Mean days until a change of the list reaches whoever applies the measure, both when a listing begins and"
                                + " when it ends; the delay is exponential.",
                unit = "days",
                byDefault = "0",
                min = 0,
                max = 36_500)
        Days copyLag,

        @Setting(doc = "Whether it also holds for the other adults of the household.", byDefault = "false")
        boolean reachesHousehold,

        @Setting(doc = "How grave a record must be for the measure to be ordered; not said: every listing brings it.")
        Optional<ProportionSettings> proportion,

        @Setting(doc = "Who has to carry it out, in hours of a pool; not said: it takes effect by itself.")
        Optional<ExecutionSettings> carriedOut)
        implements Checked {
    private static final int FIFTHS = 5;

    @Override
    public void check(Checks checks) {
        if (lists.isEmpty() && grades.isEmpty()) {
            checks.problem("", "what it follows from", "none", "must name lists or grades", "");
        }
        if (benefitByIncome.size() != FIFTHS) {
            checks.problem(
                    "benefit_by_income",
                    "list length",
                    "" + benefitByIncome.size(),
                    "must have " + FIFTHS + " numbers",
                    "");
        }
        if (lists.isEmpty()
                && (costOnce.fen() != 0
                        || recovers.fen() != 0
                        || yearlyCost.fen() != 0
                        || yearlyHours > 0
                        || yearlyBenefit.fen() != 0
                        || reachesHousehold
                        || proportion.isPresent()
                        || carriedOut.isPresent())) {
            checks.problem(
                    "grades",
                    "measure of a grade",
                    grades.toString(),
                    "must only deny, favour or prefer requests: cost, hours, benefit, household, proportion and carrying out belong to lists",
                    "");
        }
    }
}
