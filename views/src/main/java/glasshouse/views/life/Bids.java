package glasshouse.views.life;

import glasshouse.experiment.life.LifeLine;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells what became of a subject's bids, and what praise is worth to it. */
final class Bids {
    private final Words words;
    private final Pronouns person;
    private final String she;

    Bids(Words words, Pronouns person) {
        this.words = words;
        this.person = person;
        this.she = person.she();
    }

    /** Tells a line; empty if it is about something else. */
    Optional<String> of(LifeLine line) {
        return Optional.ofNullable(told(line));
    }

    private @Nullable String told(LifeLine line) {
        String contract = words.contract(line.rule());
        return switch (line.what()) {
            case "bid" -> she + " bids for this: " + contract;
            case "bid_preferred" -> she + " bids for this, and is preferred to others: " + contract;
            case "won" -> she + " wins this: " + contract;
            case "won_by_preference" ->
                she + " wins this, as " + she + " would not have but for being preferred: " + contract;
            case "lost_bid" -> person.possessive() + " bid has won nothing: " + contract;
            case "benefits" -> "from now on " + she + " gains by this: " + words.measure(line.rule());
            default -> null;
        };
    }
}
