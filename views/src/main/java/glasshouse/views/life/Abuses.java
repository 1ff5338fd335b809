package glasshouse.views.life;

import glasshouse.experiment.life.LifeLine;
import glasshouse.views.text.Numbers;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells what insiders did to a subject's records, what was paid to whom, and what strangers came to know. */
final class Abuses {
    private final Words words;
    private final Pronouns person;
    private final String she;

    Abuses(Words words, Pronouns person) {
        this.words = words;
        this.person = person;
        this.she = person.she();
    }

    /** Tells what strangers came to know, and what came of it; null if a line is about something else. */
    private @Nullable String known(LifeLine line, String list) {
        String way = Words.plain(line.rule());
        return switch (line.what()) {
            case "published" -> "strangers are shown that " + she + " is on " + list + ", with name, face or address";
            case "published_until" ->
                "the last copy of this is gone, " + Numbers.count((long) line.recorded() - line.occurred(), "day")
                        + " after " + she + " came off " + list;
            case "shamed" -> "a stranger lets " + person.her() + " feel what is shown of " + list;
            case "exposed" -> "what is held about " + person.her() + " is taken: " + way;
            case "sold" -> "what is held about " + person.her() + " is sold: " + way;
            case "defrauded" -> she + " falls for a fraud by somebody who knows all about " + person.her();
            default -> null;
        };
    }

    /** Tells a line; empty if it is about something else. */
    Optional<String> of(LifeLine line) {
        String list = words.shortList(line.rule());
        String measure = words.measure(line.rule());
        return Optional.ofNullable(
                switch (line.what()) {
                    case "planted" ->
                        "an insider makes a record about " + person.her() + " up: " + words.act(line.rule())
                                + ". Nobody saw it";
                    case "altered" ->
                        "an insider changes a record about " + person.her() + " into this: " + words.act(line.rule());
                    case "offered" -> she + " offers money for being taken off " + list;
                    case "bribed" -> "the money is taken, and the record behind this is dropped: " + list;
                    case "cheated" -> "the money is taken, and nothing is done about " + list;
                    case "bought_off" -> "whoever comes for it takes money and goes away: " + measure;
                    case "miscarried" ->
                        "it is done to somebody else by mistake, and " + she + " goes free: " + measure;
                    default -> known(line, list);
                });
    }
}
