package glasshouse.views.life;

import glasshouse.experiment.life.LifeLine;
import java.util.Optional;

/** Tells how a firm was founded, or not, and how it ceased. */
final class Trades {
    private final String it;

    Trades(Pronouns firm) {
        this.it = firm.she();
    }

    /** Tells a line; empty if it is about something else. */
    Optional<String> of(LifeLine line) {
        return switch (line.what()) {
            case "founded" -> Optional.of(it + " is founded");
            case "not_founded" -> Optional.of(it + " is not founded, for what rules would ask of it");
            case "ceased" -> Optional.of(it + " ceases" + why(line.rule()));
            default -> Optional.empty();
        };
    }

    private static String why(String rule) {
        return switch (rule) {
            case "losses" -> ", for it makes a loss";
            case "blacklist" -> ", being on a blacklist";
            default -> ", as firms do";
        };
    }
}
