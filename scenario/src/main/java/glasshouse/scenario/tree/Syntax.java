package glasshouse.scenario.tree;

import glasshouse.kernel.problem.Place;
import glasshouse.kernel.problem.Problem;
import java.util.LinkedHashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says in our words what the YAML parser stumbled over. */
final class Syntax {

    private Syntax() {}

    static Problem problem(String file, YamlEngineException thrown) {
        if (!(thrown instanceof MarkedYamlEngineException marked)) {
            String said = String.valueOf(thrown.getMessage());
            return new Problem("not valid YAML: " + said, "", new Place(file, 1, 1), "must be YAML 1.2", "");
        }
        Mark mark = marked.getProblemMark().or(marked::getContextMark).orElse(null);
        Place place = mark == null ? new Place(file, 1, 1) : new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
        String said = String.valueOf(marked.getProblem());
        if (said.contains("TAB")) {
            return new Problem("a tab", "\\t", place, "must be indented with spaces", "two spaces instead of the tab");
        }
        String context = marked.getContext() == null ? "" : marked.getContext() + ", ";
        return new Problem("not valid YAML: " + context + said, "", place, "must be YAML 1.2", maybe(context + said));
    }

    private static String maybe(String said) {
        Map<String, String> hints = new LinkedHashMap<>();
        hints.put(
                "mapping values are not allowed", "a text with a colon needs quotes, or this line is indented too far");
        hints.put("could not find expected ':'", "a colon is missing after the key");
        hints.put("expected ',' or", "a comma or a closing bracket is missing");
        hints.put("quoted scalar", "a closing quote is missing");
        hints.put("expected <block end>", "this line is indented differently from its neighbours");
        hints.put("cannot start any token", "a text that starts with this character needs quotes");
        hints.put("expected the node content", "a value is missing before this");
        return hints.entrySet().stream()
                .filter(hint -> said.contains(hint.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
