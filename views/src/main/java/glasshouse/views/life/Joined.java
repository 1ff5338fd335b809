package glasshouse.views.life;

import glasshouse.experiment.life.LifeLine;

/** Tells what became of a record on its way to the master database. */
final class Joined {
    private Joined() {}

    /** Tells such a line, or, where it is another, its bare words. */
    static String of(LifeLine line, Words words, Pronouns person, String act, String behind) {
        String agency = words.agency(line.rule());
        return switch (line.what()) {
            case "joined" ->
                "the record of " + agency + " is joined to " + person.hers() + " in the master database" + act + behind;
            case "missed" -> "the record of " + agency + " is joined to nobody" + act + behind;
            case "lost" -> "the record of " + agency + " is joined to somebody else" + act + behind;
            case "taken_back" -> "the record of " + agency + " is taken back before it is joined" + act + behind;
            case "mislinked" -> "a record of " + agency + " is joined to " + person.hers() + " by error" + act + behind;
            default -> Words.plain(line.what()) + ": " + Words.plain(line.rule());
        };
    }
}
