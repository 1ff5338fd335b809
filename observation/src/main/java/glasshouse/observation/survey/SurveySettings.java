package glasshouse.observation.survey;

import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Settings of a survey: the instrument that stands between what people think and what is published. */
@Section(doc = "A survey: whom it asks, who answers, and how. Asking changes nothing.")
public record SurveySettings(
        @Setting(doc = "What the survey is, in words.") String what,

        @Setting(doc = "The day on which it is made.") LocalDate on,

        @Setting(
                doc = "Persons asked; everybody who can be reached, if they are fewer.",
                unit = "persons",
                min = 1,
                max = 2e9)
        int sample,

        @Setting(doc = "Whom it can reach; not said: everybody.")
        Optional<FrameSettings> frame,

        @Setting(
                doc = "Share of those asked who answer, where nothing below keeps them from it.",
                unit = "share",
                byDefault = "1")
        Probability answers,

        @Setting(
                doc = "Share of those who disapprove in private who do not answer for that.",
                unit = "share",
                byDefault = "0")
        Probability silentDisapproving,

        @Setting(
                doc = "Share of people in full fear who do not answer for that; in proportion below.",
                unit = "share",
                byDefault = "0")
        Probability silentAtFullFear,

        @Setting(
                doc =
                        "How far those asked believe that the answer can be traced to them: 1 for an interview, 0 for a list experiment,"
                                + " in which nobody says otherwise for fear.",
                unit = "share",
                byDefault = "1")
        Probability traceable,

        @Setting(
                doc =
                        "Private approval from which a person approves strongly, approves somewhat, is neutral, and disapproves only somewhat.",
                unit = "approval",
                min = -2,
                max = 3,
                byDefault = "[{value: 0.8, source: 'Not known', confidence: assumed, range: [0.7, 0.9]},"
                        + " {value: 0.6, source: 'Not known', confidence: assumed, range: [0.5, 0.7]},"
                        + " {value: 0.26, source: 'Not known: set so that few call it disapproval', confidence: assumed, range: [0.1, 0.5]},"
                        + " {value: 0.1, source: 'Not known', confidence: assumed, range: [0, 0.3]}]")
        List<Double> cuts,

        @Setting(
                doc = "What the wording adds to all these: above 0 a question that is harder to say yes to.",
                unit = "approval",
                min = -1,
                max = 1,
                byDefault = "0")
        double wording,

        @Setting(doc = "What is asked.", byDefault = "[approval]")
        List<Question> questions)
        implements Checked {

    @Override
    public void check(Checks checks) {
        if (!checks.length("cuts", cuts, Question.APPROVAL.answers().size() - 1)) {
            return;
        }
        for (int i = 1; i < cuts.size(); i++) {
            if (cuts.get(i) > cuts.get(i - 1)) {
                checks.problem(
                        "cuts." + i,
                        "cut",
                        "" + cuts.get(i),
                        "must be at most the one before it, " + cuts.get(i - 1),
                        "put the cuts in falling order, the most approving first");
            }
        }
    }
}
