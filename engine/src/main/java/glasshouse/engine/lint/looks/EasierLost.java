package glasshouse.engine.lint.looks;

import glasshouse.engine.lint.finding.FindingKind;
import glasshouse.engine.lint.finding.Findings;
import glasshouse.engine.lint.finding.Look;
import glasshouse.engine.lint.finding.Reform;
import glasshouse.engine.lint.ground.Ground;
import glasshouse.engine.lint.ground.Move;
import glasshouse.institution.scoring.RuleSettings;
import glasshouse.institution.scoring.RulebookSettings;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Looks for rulebooks in which losing is easy and gaining hard: for an average subject, were every act seen. */
public final class EasierLost implements Look {
    /** How many times what is gained in a year may be lost in it. */
    private static final double TIMES = 3;

    @Override
    public void at(Ground ground, Findings findings) {
        ground.rulebook().ifPresent(book -> {
            double lost = -perYear(ground, book, Move::least);
            double gained = perYear(ground, book, Move::most);
            boolean lapses = ground.regime().agencies().values().stream()
                    .anyMatch(agency -> agency.retention().isPresent());
            if (lost > TIMES * gained && !lapses) {
                String what = gained == 0
                        ? "Points are taken and none are ever given, and no record lapses"
                        : "An average %s whose every act is seen loses %s points a year and gains %s, and no record lapses"
                                .formatted(
                                        ground.isOfFirms() ? "firm" : "person",
                                        Reforms.number(lost),
                                        Reforms.number(gained));
                findings.tell(FindingKind.EASIER_LOST, ground, "rulebook.start", what, lapse(ground, book));
            }
        });
    }

    private static double perYear(Ground ground, RulebookSettings book, ToIntFunction<RuleSettings> points) {
        double total = 0;
        for (RuleSettings rule : book.rules().values()) {
            double months = 1;
            for (String act : rule.acts()) {
                months = rule.per() == RuleSettings.Per.MONTH ? ground.deed(act).months() : 1;
                total += points.applyAsInt(rule) * months * ground.deed(act).perYear();
            }
        }
        return total;
    }

    /** Lets records of every agency lapse after two years, and with them what they took. */
    private static Reform lapse(Ground ground, RulebookSettings book) {
        Reform reform = Reform.titled("Records, and what they took, lapse after two years");
        Set<String> agencies = ground.regime().agencies().keySet();
        for (String agency : agencies) {
            reform = reform.set(ground, "agencies." + agency + ".retention", "{value: 2, unit: years}");
        }
        return agencies.isEmpty()
                ? reform.set(ground, "rulebook.least", "" + book.start().value())
                : reform;
    }
}
