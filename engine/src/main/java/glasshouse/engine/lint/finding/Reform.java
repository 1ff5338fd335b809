package glasshouse.engine.lint.finding;

import glasshouse.engine.lint.ground.Ground;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * A reform to try: what it sets and what it removes. A twin of the scenario under it shows what the thing found does.
 *
 * @param name its name
 * @param title what it is, in words
 * @param sets values as YAML, by path
 * @param removes paths
 */
public record Reform(String name, String title, SequencedMap<String, String> sets, List<String> removes) {

    /** Starts a reform that changes nothing yet. */
    public static Reform titled(String title) {
        return new Reform("", title, new LinkedHashMap<>(), List.of());
    }

    /** Copies it with one more value set, at a path below the regime. */
    public Reform set(Ground ground, String path, String yaml) {
        return setAt(ground.at(path), yaml);
    }

    /** Copies it with one more value set, at a path of the scenario. */
    public Reform setAt(String path, String yaml) {
        SequencedMap<String, String> more = new LinkedHashMap<>(sets);
        more.put(path, yaml);
        return new Reform(name, title, more, removes);
    }

    /** Copies it with one more thing removed, at a path below the regime. */
    public Reform remove(Ground ground, String path) {
        List<String> more = new ArrayList<>(removes);
        more.add(ground.at(path));
        return new Reform(name, title, sets, more);
    }

    /** Copies it with the name of what was found and where. */
    Reform named(FindingKind kind, Ground ground, String path) {
        String where = (ground.city() + " " + path.replaceAll("^(rulebook\\.rules|[a-z]+)\\.", ""))
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return new Reform("without-" + kind.word() + "-" + where, title, sets, removes);
    }

    /** Writes it as a patch. */
    public String text() {
        StringBuilder text = new StringBuilder("patch: ").append(name);
        text.append("\ntitle: \"")
                .append(title.replace("\\", "\\\\").replace("\"", "\\\""))
                .append('"');
        text.append("\nsource: \"A reform to try\"\nconfidence: assumed\n");
        if (!sets.isEmpty()) {
            text.append("set:\n");
            sets.forEach((path, yaml) ->
                    text.append("  ").append(path).append(": ").append(yaml).append('\n'));
        }
        if (!removes.isEmpty()) {
            text.append("remove:\n");
            removes.forEach(path -> text.append("  - ").append(path).append('\n'));
        }
        return text.toString();
    }
}
