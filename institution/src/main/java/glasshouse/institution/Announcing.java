package glasshouse.institution;

import glasshouse.institution.lists.ListSettings;
import glasshouse.institution.scoring.RuleSettings;
import glasshouse.institution.scoring.RulebookSettings;
import glasshouse.kernel.index.Names;
import glasshouse.kernel.time.Horizon;
import glasshouse.society.known.Announced;
import java.util.ArrayList;
import java.util.List;

/** Reads off the settings what a regime says in public that acts bring. */
final class Announcing {
    private final Names acts;
    private final Horizon horizon;
    private final List<Announced.Entry> says = new ArrayList<>();

    private Announcing(Names acts, Horizon horizon) {
        this.acts = acts;
        this.horizon = horizon;
    }

    /** Compiles what is said: rules of the rulebook of all that hold for everybody and a first record, and what lists are for. */
    static Announced of(InstitutionSettings settings, Names acts, Horizon horizon) {
        Announcing announcing = new Announcing(acts, horizon);
        settings.rulebook().ifPresent(announcing::rulebook);
        settings.lists().values().forEach(announcing::list);
        return new Announced(announcing.says);
    }

    private void rulebook(RulebookSettings book) {
        for (RuleSettings rule : book.rules().values()) {
            boolean first =
                    rule.earlier().filter(earlier -> earlier.least() > 0).isEmpty();
            if (rule.groups().isEmpty() && first) {
                rule.acts()
                        .forEach(act ->
                                says.add(new Announced.Entry(acts.number(act), points(rule), from(rule), until(rule))));
            }
        }
    }

    private static int points(RuleSettings rule) {
        return rule.straightTo().isEmpty() ? rule.furthest() : -Announced.BEYOND_POINTS;
    }

    private int from(RuleSettings rule) {
        return rule.from().map(horizon::dayOf).orElse(Integer.MIN_VALUE);
    }

    private int until(RuleSettings rule) {
        return rule.until().map(horizon::dayOf).orElse(Integer.MAX_VALUE);
    }

    private void list(ListSettings list) {
        int points = list.colour() == ListSettings.Colour.RED ? Announced.BEYOND_POINTS : -Announced.BEYOND_POINTS;
        list.acts()
                .forEach(act ->
                        says.add(new Announced.Entry(acts.number(act), points, Integer.MIN_VALUE, Integer.MAX_VALUE)));
    }
}
