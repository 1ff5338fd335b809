package glasshouse.engine.lint.looks;

import glasshouse.engine.lint.finding.FindingKind;
import glasshouse.engine.lint.finding.Findings;
import glasshouse.engine.lint.finding.Look;
import glasshouse.engine.lint.finding.Reform;
import glasshouse.engine.lint.ground.Ground;
import glasshouse.institution.rollout.PostponementSettings;
import java.time.LocalDate;

/** Looks for cities whose people are scored on no day of the horizon. */
public final class NeverJoined implements Look {

    @Override
    public void at(Ground ground, Findings findings) {
        ground.regime()
                .cities()
                .forEach((city, joining) -> joining.joins().ifPresent(planned -> {
                    LocalDate joins = PostponementSettings.on(
                            planned, ground.regime().postponed().values());
                    if (!joins.isBefore(ground.end())) {
                        String path = "cities." + city + ".joins";
                        findings.tell(
                                FindingKind.NEVER_FIRES,
                                ground,
                                path,
                                "Nobody in %s is ever scored: it joins on %s, and the last day is %s"
                                        .formatted(city, joins, ground.end().minusDays(1)),
                                Reform.titled("People in " + city + " are scored from the start")
                                        .set(ground, path, "" + ground.start()));
                    }
                }));
    }
}
