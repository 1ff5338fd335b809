package glasshouse.scenario.load;

import glasshouse.kernel.quantity.Days;
import glasshouse.kernel.quantity.Money;
import glasshouse.kernel.quantity.Points;
import glasshouse.kernel.quantity.Probability;
import glasshouse.kernel.quantity.RatePerYear;
import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Scaling;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** Settings that use everything the reader knows; every test of the reader reads these. */
@Section(doc = "A town, for tests.")
public record Town(
        @Setting(doc = "What the town is called.") String title,
        @Setting(doc = "The first day.") LocalDate start,
        @Setting(doc = "Who lives there.") Society society,
        @Setting(doc = "What sees acts.", byDefault = "{}") Sensing sensing,

        @Setting(doc = "The points rules.", catalog = "rulebooks")
        Rulebook rulebook,

        @Setting(doc = "Further rulebooks.", catalog = "rulebooks", byDefault = "{}")
        SequencedMap<String, Rulebook> others,

        @Setting(doc = "Words about the town.", byDefault = "[]")
        List<String> tags,

        @Setting(doc = "What neighbours are paid for a report.")
        Optional<Bonus> reward) {

    @Section(doc = "People and their means.")
    public record Society(
            @Setting(doc = "How many adults live there.", unit = "persons", min = 1, scaling = Scaling.EXTENSIVE)
            int persons,

            @Setting(doc = "Which draw of the society.", byDefault = "7")
            long seed,

            @Setting(doc = "Mean income.", byDefault = "{value: 2000, confidence: assumed, range: [1000, 4000]}")
            Money income,

            @Setting(doc = "Share of the poor.", max = 0.9, byDefault = "0.25")
            Probability poor,

            @Setting(doc = "How work is spread.", byDefault = "mostly-farm")
            Work work,

            @Setting(doc = "Whether they meet.", byDefault = "true")
            boolean meeting) {}

    /** How work is spread. */
    public enum Work {
        MOSTLY_FARM,
        MOSTLY_FACTORY
    }

    @Section(doc = "Cameras.")
    public record Sensing(
            @Setting(doc = "How often a face is taken for another.", byDefault = "1e-6")
            Probability falseMatchRate,

            @Setting(doc = "How often a person passes a camera.", byDefault = "52.5")
            RatePerYear passing,

            @Setting(doc = "Gain of the picture.", unit = "dB", byDefault = "-3.5")
            double gain,

            @Setting(doc = "Weight of each camera.", byDefault = "{}")
            SequencedMap<String, Double> weights) {}

    @Section(doc = "Points rules and grades.")
    public record Rulebook(
            @Setting(doc = "Points at the start.", byDefault = "1000")
            Points start,

            @Setting(doc = "The rules.") SequencedMap<String, Rule> rules,

            @Setting(doc = "The lower end of each grade.", byDefault = "[]")
            List<Points> grades)
            implements Checked {

        @Override
        public void check(Checks checks) {
            for (int i = 1; i < grades.size(); i++) {
                if (grades.get(i).value() <= grades.get(i - 1).value()) {
                    checks.problem(
                            "grades." + i,
                            "grades out of order",
                            String.valueOf(grades.get(i).value()),
                            "must be above the grade before",
                            "");
                }
            }
        }
    }

    @Section(doc = "One rule.")
    public record Rule(
            @Setting(doc = "Points given or taken.", min = -1000, max = 1000)
            Points points,

            @Setting(doc = "How long it stays.", byDefault = "{value: 1, unit: years}")
            Days term,

            @Setting(doc = "How fast it decays.", unit = "per_month", byDefault = "0")
            RatePerYear decay,

            @Setting(doc = "From which day.") Optional<LocalDate> from) {}

    @Section(doc = "A reward.")
    public record Bonus(
            @Setting(doc = "How much.") Money amount,

            @Setting(doc = "At most how many a year.", byDefault = "12")
            int most) {
        public Bonus {
            if (amount.fen() < 0) {
                throw new IllegalArgumentException("a reward is never taken back");
            }
        }
    }
}
