package glasshouse.institution.lists;

import glasshouse.institution.registry.Who;
import glasshouse.kernel.quantity.Days;
import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.util.List;
import java.util.Optional;

/** Settings of a list: who gets on, for how long, and how one gets off. */
@Section(doc = "A list: who gets on, for how long, how one gets off.")
public record ListSettings(
        @Setting(doc = "The list, in words.") String what,

        @Setting(doc = "Black, red, or none for the open cases of an office, such as fines.")
        Colour colour,

        @Setting(doc = "Agency that keeps the list.") String agency,

        @Setting(
                doc = "Whom it speaks of: everyone in the city, or those registered as residents.",
                byDefault = "everyone")
        Who who,

        @Setting(doc = "A score below this puts on the list.", unit = "points", min = -30_000, max = 30_001)
        Optional<Integer> scoreBelow,

        @Setting(doc = "A score of at least this puts on the list.", unit = "points", min = -30_000, max = 30_000)
        Optional<Integer> scoreFrom,

        @Setting(doc = "A record of one of these acts puts on the list.", byDefault = "[]")
        List<String> acts,

        @Setting(
                doc =
                        "Whether it may be without criteria: who is on it came by an agreement, or by a rule of contagion for what"
                                + " somebody else did.",
                byDefault = "false")
        boolean byOtherLists,

        @Setting(doc = "Agency whose records of these acts count; empty for any.", byDefault = "''")
        String recordsOf,

        @Setting(doc = "How long a listing lasts; not said: until released.", unit = "days")
        Optional<Days> term,

        @Setting(
                doc = "What a further record of one of the acts adds to the term of who is already on the list.",
                unit = "days",
                byDefault = "0")
        Days extension,

        @Setting(doc = "A record of one of these acts takes off the list.", byDefault = "[]")
        List<String> releasedBy,

        @Setting(
                doc = "Whether, at the end of the term, who still meets the score criterion is listed anew.",
                byDefault = "false")
        boolean renewed,

        @Setting(doc = "Whether the score is the starting score again when the term ends.", byDefault = "false")
        boolean resetsScore,

        @Setting(doc = "Whether the list is published, so that ties learn of it.", byDefault = "true")
        boolean published,

        @Setting(doc = "Groups of whose members it speaks; empty for everybody.", byDefault = "[]")
        List<String> groups,

        @Setting(doc = "Cities of whose people it speaks; empty for all.", byDefault = "[]")
        List<String> cities,

        @Setting(doc = "Decision that a listing for an act waits for; not said: none.")
        Optional<DecisionSettings> decision,

        @Setting(doc = "Whether and when who is listed is told; not said: never, and nobody owes it.")
        Optional<NoticeSettings> notice)
        implements Checked {

    /** Says whether a list costs or benefits. */
    public enum Colour {
        /** Being listed costs. */
        BLACK,
        /** Being listed benefits. */
        RED,
        /** Being on it is to have a case, such as a fine: one is told of it and can object, and it goes no further. */
        NONE
    }

    @Override
    public void check(Checks checks) {
        if (scoreBelow.isEmpty() && scoreFrom.isEmpty() && acts.isEmpty() && !byOtherLists) {
            checks.problem(
                    "",
                    "criteria",
                    "none",
                    "must have score_below, score_from or acts, or by_other_lists",
                    "a list without criteria has nobody on it");
        }
        if (scoreBelow.isPresent() && scoreFrom.isPresent()) {
            checks.problem(
                    "score_from", "score criteria", "two", "must not stand beside score_below", "make two lists");
        }
        if (term.isEmpty() && releasedBy.isEmpty()) {
            checks.problem(
                    "",
                    "way off the list",
                    "none",
                    "must have a term, released_by, or both",
                    "term: {value: 2, unit: years}");
        }
        if (term.isPresent() && term.get().value() < 14) {
            checks.problem("term", "term", term.get().value() + " days", "must be at least 14 days", "");
        }
        if (colour == Colour.NONE && published) {
            checks.problem(
                    "published",
                    "publication of cases",
                    "true",
                    "must be false where colour is none",
                    "published: false");
        }
        if (resetsScore && (term.isEmpty() || !releasedBy.isEmpty() || extension.value() > 0)) {
            checks.problem(
                    "resets_score",
                    "reset of the score",
                    "true",
                    "must stand beside a term, and without released_by and extension",
                    "");
        }
        if (renewed && scoreBelow.isEmpty() && scoreFrom.isEmpty()) {
            checks.problem("renewed", "renewal", "true", "must stand beside a score criterion", "");
        }
    }
}
