package glasshouse.views.page;

/** Says in words what the truth behind a record is. */
final class Provenance {
    /** The record is of what the person did. */
    static final String OWN_ACT = "own_act";

    private Provenance() {}

    static String meaning(String provenance) {
        return switch (provenance) {
            case OWN_ACT -> "the person did it";
            case "misidentified" -> "somebody else did it";
            case "false_alarm" -> "nothing had happened";
            case "mislinked" -> "it belongs to somebody else's file";
            case "fabricated" -> "it was made up";
            case "altered" -> "it was altered";
            case "duplicate" -> "it had been counted already";
            default -> provenance.replace('_', ' ');
        };
    }
}
