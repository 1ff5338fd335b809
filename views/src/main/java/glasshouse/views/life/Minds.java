package glasshouse.views.life;

import glasshouse.experiment.life.LifeLine;
import java.util.Optional;

/** Tells how somebody came to know what the system does, and to oppose it openly. */
final class Minds {
    private final Pronouns person;

    Minds(Pronouns person) {
        this.person = person;
    }

    /** Tells a line; empty if it is about something else. */
    Optional<String> of(LifeLine line) {
        return switch (line.what()) {
            case "came_to_know" ->
                Optional.of(person.she() + " comes to know what the system does, "
                        + (line.rule().equals("news")
                                ? "from the news"
                                : "by what it does to " + person.her() + " or to somebody at home"));
            case "joined_opposition" ->
                Optional.of("so many oppose the system openly that " + person.she() + " does so too");
            default -> Optional.empty();
        };
    }
}
