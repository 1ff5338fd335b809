package glasshouse.engine.lint.looks;

import glasshouse.engine.lint.finding.FindingKind;
import glasshouse.engine.lint.finding.Findings;
import glasshouse.engine.lint.finding.Look;
import glasshouse.engine.lint.finding.Reform;
import glasshouse.engine.lint.ground.Ground;
import glasshouse.engine.lint.ground.Move;
import glasshouse.engine.lint.ground.Reach;
import glasshouse.institution.lists.ListSettings;
import glasshouse.institution.scoring.RulebookSettings;

/** Looks for grades and lists that no sum of points within the horizon leads to, and for lists that lead to everybody. */
public final class Unreachable implements Look {

    @Override
    public void at(Ground ground, Findings findings) {
        ground.rulebook().ifPresent(book -> {
            Reach reach = Reach.of(ground, book);
            book.grades().sequencedKeySet().forEach(grade -> grade(ground, book, reach, grade, findings));
            ground.regime().lists().forEach((name, list) -> {
                list.scoreBelow().ifPresent(below -> below(ground, book, reach, name, below, findings));
                list.scoreFrom().ifPresent(from -> from(ground, book, reach, name, from, findings));
            });
        });
        ground.regime().lists().forEach((name, list) -> acts(ground, name, list, findings));
    }

    private static void grade(Ground ground, RulebookSettings book, Reach reach, String grade, Findings findings) {
        int from = Move.from(book, grade);
        boolean above = from > reach.highest();
        boolean below = Move.top(book, grade) < reach.lowest();
        if (!above && !below) {
            return;
        }
        String path = "rulebook.grades." + grade + ".from";
        Reform reform = Reform.titled("Everyone starts in grade " + grade).set(ground, "rulebook.start", "" + from);
        if (from > book.most().value()) {
            reform = reform.set(ground, "rulebook.most", "" + from);
        }
        String what = above
                ? "Nobody can rise to grade %s, which begins at %d: %s".formatted(grade, from, highest(book, reach))
                : "Nobody can fall to grade %s, which ends at %d: %s"
                        .formatted(grade, Move.top(book, grade), lowest(book, reach));
        findings.tell(FindingKind.UNREACHABLE_GRADE, ground, path, what, reform);
    }

    private static String highest(RulebookSettings book, Reach reach) {
        return reach.highest() == book.most().value()
                ? "the highest score is " + reach.highest()
                : "who takes every occasion to gain and is always seen comes to " + reach.highest();
    }

    private static String lowest(RulebookSettings book, Reach reach) {
        return reach.lowest() == book.least().value()
                ? "the least score is " + reach.lowest()
                : "who takes every occasion to lose and is always seen comes to " + reach.lowest();
    }

    private static void below(
            Ground ground, RulebookSettings book, Reach reach, String name, int below, Findings findings) {
        String path = "lists." + name + ".score_below";
        int start = book.start().value();
        if (reach.lowest() >= below) {
            String what = "Nobody can come on %s by a score below %d: %s".formatted(name, below, lowest(book, reach));
            findings.tell(
                    FindingKind.UNREACHABLE_LIST,
                    ground,
                    path,
                    what,
                    Reform.titled("A score below the start lists").set(ground, path, "" + start));
        } else if (below > start) {
            String what = "Everybody is on %s from the first day: it lists scores below %d, and everyone starts with %d"
                    .formatted(name, below, start);
            findings.tell(
                    FindingKind.LISTS_EVERYONE,
                    ground,
                    path,
                    what,
                    Reform.titled("Only who lost points is listed").set(ground, path, "" + start));
        }
    }

    private static void from(
            Ground ground, RulebookSettings book, Reach reach, String name, int from, Findings findings) {
        String path = "lists." + name + ".score_from";
        int start = book.start().value();
        if (reach.highest() < from) {
            String what = "Nobody can come on %s by a score of %d: %s".formatted(name, from, highest(book, reach));
            findings.tell(
                    FindingKind.UNREACHABLE_LIST,
                    ground,
                    path,
                    what,
                    Reform.titled("Any gain lists").set(ground, path, "" + (start + 1)));
        } else if (from <= start) {
            String what = "Everybody is on %s from the first day: it lists scores from %d, and everyone starts with %d"
                    .formatted(name, from, start);
            findings.tell(
                    FindingKind.LISTS_EVERYONE,
                    ground,
                    path,
                    what,
                    Reform.titled("Only who gained points is listed").set(ground, path, "" + (start + 1)));
        }
    }

    private static void acts(Ground ground, String name, ListSettings list, Findings findings) {
        for (int i = 0; i < list.acts().size(); i++) {
            String act = list.acts().get(i);
            boolean done = ground.deed(act).isDone();
            if (!done || !ground.sight().has(list.recordsOf(), act)) {
                String whose = list.recordsOf().isEmpty() ? "any agency" : list.recordsOf();
                String why = done ? "no channel of " + whose + " sees it" : "nobody ever does it";
                findings.tell(
                        FindingKind.UNREACHABLE_LIST,
                        ground,
                        "lists." + name + ".acts." + i,
                        "Nobody can come on %s for %s: %s".formatted(name, act, why),
                        Reforms.withoutAct(ground, name, list, act));
            }
        }
    }
}
