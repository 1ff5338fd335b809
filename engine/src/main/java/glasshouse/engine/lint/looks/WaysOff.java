package glasshouse.engine.lint.looks;

import glasshouse.engine.lint.finding.FindingKind;
import glasshouse.engine.lint.finding.Findings;
import glasshouse.engine.lint.finding.Look;
import glasshouse.engine.lint.finding.Reform;
import glasshouse.engine.lint.ground.Ground;
import glasshouse.engine.lint.ground.Move;
import glasshouse.institution.lists.ListSettings;
import glasshouse.institution.lists.NoticeSettings;
import java.util.Optional;

/** Looks for blacklists that one cannot get off, against which nothing can be filed, or of which nobody is told. */
public final class WaysOff implements Look {
    /** Of fewer notices than this most are not told. */
    private static final double HALF = 0.5;

    @Override
    public void at(Ground ground, Findings findings) {
        ground.regime().lists().forEach((name, list) -> {
            if (list.colour() == ListSettings.Colour.BLACK) {
                ends(ground, name, list, findings);
                remedied(ground, name, findings);
                told(ground, name, list, findings);
            }
        });
    }

    private static void ends(Ground ground, String name, ListSettings list, Findings findings) {
        String path = "lists." + name + (list.releasedBy().isEmpty() ? ".renewed" : ".released_by");
        String why = list.term().isEmpty() ? stays(ground, list) : renewed(ground, list);
        if (!why.isEmpty()) {
            Reform reform = Reform.titled("A listing ends after two years")
                    .set(ground, "lists." + name + ".term", "{value: 2, unit: years}")
                    .set(ground, "lists." + name + ".renewed", "false");
            findings.tell(FindingKind.NO_WAY_OFF, ground, path, "Nobody gets off " + name + ": " + why, reform);
        }
    }

    private static String stays(Ground ground, ListSettings list) {
        for (String act : list.releasedBy()) {
            if (ground.deed(act).isDone()
                    && ground.deed(act).whileListed() > 0
                    && ground.sight().has("", act)) {
                return "";
            }
        }
        return "it has no term, and nobody listed is ever seen to do what releases ("
                + String.join(", ", list.releasedBy()) + ")";
    }

    /** Whose listing is renewed while the score is low needs a way to raise it. */
    private static String renewed(Ground ground, ListSettings list) {
        boolean gains = ground.rulebook()
                .filter(book -> book.rules().values().stream()
                        .anyMatch(rule -> Move.most(rule) > 0
                                && rule.acts().stream()
                                        .anyMatch(act -> ground.sight().has(rule.agency(), act))))
                .isPresent();
        boolean lapses = ground.regime().agencies().values().stream()
                .anyMatch(agency -> agency.retention().isPresent());
        boolean stays = list.renewed() && list.scoreBelow().isPresent() && !list.resetsScore() && !gains && !lapses;
        return stays ? "it is renewed while the score is low, and nothing ever raises a score" : "";
    }

    private static void remedied(Ground ground, String name, Findings findings) {
        boolean any = ground.regime().remedies().values().stream()
                .anyMatch(remedy -> remedy.lists().contains(name));
        if (!any) {
            findings.tell(
                    FindingKind.NO_REMEDY,
                    ground,
                    "lists." + name + ".what",
                    "No remedy can be filed against " + name,
                    Reform.titled("Who is listed can object")
                            .set(
                                    ground,
                                    "remedies.objection-to-" + name,
                                    "{what: \"Asks for another look\", lists: [" + name + "], stage: objection}"));
        }
    }

    private static void told(Ground ground, String name, ListSettings list, Findings findings) {
        Optional<NoticeSettings> notice = list.notice();
        boolean never = notice.isEmpty() || notice.get().when() == NoticeSettings.When.NEVER;
        double delivered = never ? 0 : notice.get().delivered().value();
        if (delivered >= HALF) {
            return;
        }
        String path = "lists." + name + (notice.isEmpty() ? ".what" : never ? ".notice.when" : ".notice.delivered");
        String what = never
                ? "Nobody is told of being listed on " + name
                : "Notice of being listed on %s reaches %s of people".formatted(name, Reforms.percent(delivered));
        findings.tell(
                FindingKind.NO_NOTICE,
                ground,
                path,
                what,
                Reform.titled("Who is listed is told within a week")
                        .set(ground, "lists." + name + ".notice", "{when: after, days: 7}"));
    }
}
