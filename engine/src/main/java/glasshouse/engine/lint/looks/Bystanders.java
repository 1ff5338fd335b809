package glasshouse.engine.lint.looks;

import glasshouse.engine.lint.finding.FindingKind;
import glasshouse.engine.lint.finding.Findings;
import glasshouse.engine.lint.finding.Look;
import glasshouse.engine.lint.finding.Reform;
import glasshouse.engine.lint.ground.Ground;
import java.util.Locale;

/** Looks for what reaches people, or firms, that did nothing. */
public final class Bystanders implements Look {

    @Override
    public void at(Ground ground, Findings findings) {
        ground.regime().measures().forEach((name, measure) -> {
            if (measure.reachesHousehold()) {
                String path = "measures." + name + ".reaches_household";
                findings.tell(
                        FindingKind.HITS_BYSTANDERS,
                        ground,
                        path,
                        "Measure " + name + " also holds for the other adults of the household, who did nothing",
                        Reform.titled("Only who is listed is under " + name).set(ground, path, "false"));
            }
        });
        ground.regime()
                .contagion()
                .forEach((name, rule) -> findings.tell(
                        FindingKind.HITS_BYSTANDERS,
                        ground,
                        "contagion." + name + ".through",
                        "By %s a listing reaches others by %s, %s of them, who did nothing"
                                .formatted(
                                        name,
                                        rule.through().name().toLowerCase(Locale.ROOT),
                                        Reforms.percent(rule.share().value())),
                        Reform.titled("No listing on account of another").remove(ground, "contagion." + name)));
    }
}
