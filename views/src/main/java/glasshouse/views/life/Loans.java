package glasshouse.views.life;

import glasshouse.experiment.life.LifeLine;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells what became of loans that a subject asked for, and of those that fell due. */
final class Loans {
    private final String she;
    private final Pronouns person;

    Loans(Pronouns person) {
        this.person = person;
        this.she = person.she();
    }

    /** Tells a line; empty if it is about something else. */
    Optional<String> of(LifeLine line) {
        return Optional.ofNullable(told(line, "the " + Words.plain(line.rule())));
    }

    private @Nullable String told(LifeLine line, String lender) {
        return switch (line.what()) {
            case "applied" -> lender + " looks at what it sees of " + person.her();
            case "no_record" -> she + " gets no loan of " + lender + ", which sees nothing of " + person.her();
            case "low_band" -> she + " gets no loan of " + lender + " for what it sees of " + person.her();
            case "refused_listed" -> she + " gets no loan of " + lender + " for being on a list";
            case "no_cash" -> she + " gets no loan of " + lender + ", which has no money to lend";
            case "lent" -> she + " gets a loan of " + lender;
            case "repaid" -> she + " repays " + lender;
            case "defaulted" -> she + " does not repay " + lender;
            default -> null;
        };
    }
}
