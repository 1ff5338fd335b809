package glasshouse.engine.lint.finding;

import java.util.Locale;

/** The kinds of thing that a linter finds, gravest first, with why each matters in the words of those who study such rules. */
public enum FindingKind {
    /** A rule that no record can ever make fire. */
    NEVER_FIRES(
            Severity.ERROR,
            "A dead letter threatens what it cannot do: people are told of a rule that binds nobody, and who reads the"
                    + " rulebook takes the regime for another than it is."),
    /** A grade that nobody can reach. */
    UNREACHABLE_GRADE(
            Severity.ERROR,
            "An empty class: what is promised or threatened for the grade never comes to anybody, so the scale ends"
                    + " earlier than it says (a floor or ceiling effect)."),
    /** A list that nobody can come on by a criterion. */
    UNREACHABLE_LIST(
            Severity.ERROR,
            "A vacuous criterion: the list, and every measure that follows from it, stands on paper only."),
    /** A list that everybody is on from the first day. */
    LISTS_EVERYONE(
            Severity.ERROR,
            "A criterion without selectivity tells nobody from anybody: whoever did nothing is listed with the rest."),
    /** A blacklist and a redlist for one and the same score. */
    OVERLAP(
            Severity.ERROR,
            "Contradictory norms: one score is honoured and punished at once, and which of the two is felt is left to"
                    + " whoever applies them."),
    /** Two lists of one colour by the same score. */
    REPEAT(
            Severity.WARNING,
            "Redundancy: a second list by the same criterion adds a second set of measures, and a second thing to get"
                    + " off, without a second reason."),
    /** An act that is punished more than once. */
    DOUBLE_JEOPARDY(
            Severity.WARNING,
            "Ne bis in idem, double jeopardy: nobody is to be punished twice for one deed; joined lists and rules add up"
                    + " what no court would."),
    /** Rules that punish what the law permits. */
    PUNISHES_LAWFUL(
            Severity.WARNING,
            "Nulla poena sine lege: what is lawful is punished all the same, and people give up what they have a right"
                    + " to (a chilling effect)."),
    /** A penalty out of proportion. */
    OUT_OF_PROPORTION(
            Severity.WARNING,
            "Proportionality: a penalty that outweighs the deed, or others that are graver, deters no more and costs those"
                    + " most who can least make up for it."),
    /** Points that only the well-off can buy. */
    BOUGHT(
            Severity.WARNING,
            "Regressivity: who has money buys a standing that others have to work for or cannot reach at all."),
    /** Points that are lost more easily than gained. */
    EASIER_LOST(
            Severity.WARNING,
            "Asymmetry, a ratchet: where losing is easy and gaining hard, scores drift down whatever people are like, and"
                    + " a slip stays."),
    /** A rule left to an assessor. */
    LEFT_TO_DISCRETION(
            Severity.NOTE,
            "Legal certainty: what a vague rule costs depends on who applies it, so like cases are treated unlike."),
    /** A rule that treats groups unequally. */
    UNEQUAL_BY_GROUP(
            Severity.WARNING, "Disparate treatment: people of equal conduct fare differently for what they are."),
    /** A listing that does not end. */
    NO_WAY_OFF(Severity.WARNING, "Rehabilitation: a sanction that cannot end is no correction but an exclusion."),
    /** A listing against which nothing can be filed. */
    NO_REMEDY(
            Severity.WARNING,
            "Right to an effective remedy: a wrongful listing stands, for nobody has to look at it again."),
    /** A listing of which nobody is told. */
    NO_NOTICE(
            Severity.WARNING,
            "Right to be heard (audi alteram partem): who is not told cannot object, and learns of it at the first denial."),
    /** A denial that reaches people who did nothing. */
    HITS_BYSTANDERS(
            Severity.WARNING,
            "Guilt by association, collective punishment: people are refused things for what somebody else did.");

    private final Severity severity;
    private final String why;

    FindingKind(Severity severity, String why) {
        this.severity = severity;
        this.why = why;
    }

    /** Says how grave a finding is. */
    public enum Severity {
        /** What is written cannot do what it says. */
        ERROR,
        /** It does what it says, and harms people. */
        WARNING,
        /** Worth knowing. */
        NOTE;

        /** Returns its name in lower case. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Returns how grave it is. */
    public Severity severity() {
        return severity;
    }

    /** Returns why it matters, in a sentence with the term of those who study such rules. */
    public String why() {
        return why;
    }

    /** Returns its name in lower case, words joined by hyphens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
