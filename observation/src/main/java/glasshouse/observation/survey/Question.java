package glasshouse.observation.survey;

import java.util.List;

/** What a survey can ask. */
public enum Question {
    /** Do you approve of the system? */
    APPROVAL("strongly_approve", "somewhat_approve", "neutral", "somewhat_disapprove", "strongly_disapprove"),
    /** Is there a crisis of trust? */
    TRUST_CRISIS("yes", "no"),
    /** Do you take part in a private scheme? */
    TAKES_PART("yes", "no"),
    /** Have you changed what you do? */
    CHANGED_BEHAVIOUR("yes", "no");

    private final List<String> answers;

    Question(String... answers) {
        this.answers = List.of(answers);
    }

    /** Lists the answers, in the order of their numbers. */
    public List<String> answers() {
        return answers;
    }
}
