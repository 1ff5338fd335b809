package glasshouse.views.report;

import java.util.List;

/** The classes of a listing, in the order in which every report names them, with their columns in its questions. */
public final class Classes {
    /** All classes, the sound one first. */
    public static final List<String> ALL = List.of("sound", "wrongful", "derivative", "lawful_act", "irregular");

    private Classes() {}

    /** Lists the metrics of a prefix and a list, one for each class. */
    static List<String> metrics(Stored run, String prefix, String list) {
        return ALL.stream()
                .map(name -> run.metric(prefix, list, "_" + name))
                .filter(metric -> metric != null)
                .toList();
    }

    /** Says what a class means, in a few words. */
    public static String meaning(String name) {
        return switch (name) {
            case "sound" -> "sound: stands on true records";
            case "wrongful" -> "wrongful: but for false records it would not stand";
            case "derivative" -> "derivative: for what somebody else did";
            case "lawful_act" -> "lawful act: for what the law protects";
            default -> "irregular: notice, hearing, term or proof missing";
        };
    }

    /** Names a class for a legend. */
    public static String shortName(String name) {
        return name.equals("lawful_act") ? "lawful act" : name;
    }
}
