package glasshouse.scenario.shape;

import glasshouse.scenario.settings.Scaling;
import glasshouse.scenario.tree.Node;
import java.util.Optional;

/**
 * One YAML key of a settings record.
 *
 * @param key the YAML key
 * @param doc what it means
 * @param byDefault the value of an absent key; empty if the key is required or may be left out altogether
 * @param defaultText the same as declared; empty if there is none
 * @param scaling how it follows the size of a scaled society
 * @param shape what its value must look like
 */
public record Field(
        String key, String doc, Optional<Node> byDefault, String defaultText, Scaling scaling, Shape shape) {

    /** Tell whether the key must be written. */
    public boolean required() {
        return byDefault.isEmpty() && !(shape instanceof Shape.Maybe);
    }
}
