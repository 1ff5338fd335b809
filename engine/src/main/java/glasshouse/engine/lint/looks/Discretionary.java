package glasshouse.engine.lint.looks;

import glasshouse.engine.lint.finding.FindingKind;
import glasshouse.engine.lint.finding.Findings;
import glasshouse.engine.lint.finding.Look;
import glasshouse.engine.lint.finding.Reform;
import glasshouse.engine.lint.ground.Ground;
import glasshouse.institution.discretion.DiscretionSettings;
import java.util.Map;
import java.util.stream.Collectors;

/** Looks for what is left to officials' judgement, and for what treats groups unequally by its very words. */
public final class Discretionary implements Look {

    @Override
    public void at(Ground ground, Findings findings) {
        ground.rulebook()
                .ifPresent(book -> book.rules().forEach((name, rule) -> {
                    String path = "rulebook.rules." + name;
                    rule.discretion().ifPresent(judged -> judged(ground, name, path + ".discretion", judged, findings));
                    if (!rule.groups().isEmpty()) {
                        String what = "Rule " + name + " speaks of " + String.join(", ", rule.groups()) + " only";
                        tell(ground, path + ".groups", what, "[]", findings);
                    }
                }));
        ground.regime().lists().forEach((name, list) -> {
            String path = "lists." + name;
            if (!list.groups().isEmpty()) {
                String what = "List " + name + " speaks of " + String.join(", ", list.groups()) + " only";
                tell(ground, path + ".groups", what, "[]", findings);
            }
            list.decision()
                    .flatMap(decision -> decision.discretion())
                    .filter(judged -> isUnequal(judged.byGroup()))
                    .ifPresent(judged -> tell(
                            ground,
                            path + ".decision.discretion.by_group",
                            "Decisions on " + name + " lean by group: " + shown(judged.byGroup()),
                            "{}",
                            findings));
        });
        ground.regime().remedies().forEach((name, remedy) -> {
            if (isUnequal(remedy.beliefByGroup())) {
                tell(
                        ground,
                        "remedies." + name + ".belief_by_group",
                        "Reviewers of " + name + " believe records by group: " + shown(remedy.beliefByGroup()),
                        "{}",
                        findings);
            }
        });
    }

    private static void judged(Ground ground, String name, String path, DiscretionSettings judged, Findings findings) {
        int least = judged.least().value();
        int most = judged.most().value();
        if (judged.spread() > 0 && least != most) {
            findings.tell(
                    FindingKind.LEFT_TO_DISCRETION,
                    ground,
                    path + ".most",
                    "Rule %s leaves it to %d officials to move %d to %d points"
                            .formatted(name, judged.officials(), least, most),
                    Reform.titled("All officials judge alike").set(ground, path + ".spread", "0"));
        }
        if (isUnequal(judged.byGroup())) {
            String what = "Rule " + name + " is applied by group: " + shown(judged.byGroup());
            tell(ground, path + ".by_group", what, "{}", findings);
        }
        if (isUnequal(judged.pointsByGroup())) {
            String what = "Rule " + name + " moves points by group: " + shown(judged.pointsByGroup());
            tell(ground, path + ".points_by_group", what, "{}", findings);
        }
    }

    private static void tell(Ground ground, String path, String what, String equal, Findings findings) {
        findings.tell(
                FindingKind.UNEQUAL_BY_GROUP,
                ground,
                path,
                what,
                Reform.titled("The same for every group").set(ground, path, equal));
    }

    private static boolean isUnequal(Map<String, Double> byGroup) {
        return byGroup.values().stream().anyMatch(value -> value != 1);
    }

    private static String shown(Map<String, Double> byGroup) {
        return byGroup.entrySet().stream()
                .map(entry -> entry.getKey() + " " + Reforms.number(entry.getValue()))
                .collect(Collectors.joining(", "));
    }
}
