package glasshouse.views.life;

import glasshouse.experiment.life.LifeLine;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells how a person joined a private scheme and left it, what members get, and what others are refused. */
final class Members {
    private final Words words;
    private final Pronouns person;
    private final String she;

    Members(Words words, Pronouns person) {
        this.words = words;
        this.person = person;
        this.she = person.she();
    }

    /** Tells a line; empty if it is about something else. */
    Optional<String> of(LifeLine line) {
        return Optional.ofNullable(told(line, "the scheme " + Words.plain(line.rule())));
    }

    private @Nullable String told(LifeLine line, String scheme) {
        return switch (line.what()) {
            case "joined_for_benefit" -> she + " joins " + scheme + " for what it offers";
            case "joined_for_peers" -> she + " joins " + scheme + ", as those " + she + " knows have";
            case "joined_under_pressure" -> she + " joins " + scheme + " for what staying out costs " + person.her();
            case "left_scheme" -> she + " leaves " + scheme;
            case "member_benefit" -> "as a member of a scheme " + words.benefit(she, line.rule());
            case "refused_to_others" -> she + " is refused what " + she + " asked for, not being a member of " + scheme;
            default -> null;
        };
    }
}
