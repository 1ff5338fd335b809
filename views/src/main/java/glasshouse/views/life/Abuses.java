package glasshouse.views.life;

import glasshouse.experiment.life.LifeLine;
import java.util.Optional;

/** Tells what insiders did to a subject's records, and what was paid to whom. */
final class Abuses {
    private final Words words;
    private final Pronouns person;
    private final String she;

    Abuses(Words words, Pronouns person) {
        this.words = words;
        this.person = person;
        this.she = person.she();
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
                    case "bribed" -> "the money is taken and the record dropped, which puts an end to " + list;
                    case "cheated" -> "the money is taken and nothing done about " + list;
                    case "bought_off" -> "whoever comes for it takes money and goes away: " + measure;
                    case "miscarried" ->
                        "it is done to somebody else by mistake, and " + she + " goes free: " + measure;
                    default -> null;
                });
    }
}
