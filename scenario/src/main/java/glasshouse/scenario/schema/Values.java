package glasshouse.scenario.schema;

import glasshouse.scenario.tree.Node;
import glasshouse.scenario.tree.Scalars;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns trees into plain values, as a reader of YAML without settings sees them. */
final class Values {

    private Values() {}

    static @Nullable Object of(Node node) {
        return switch (node) {
            case Node.Sequence sequence -> {
                List<@Nullable Object> items = new ArrayList<>();
                sequence.items().forEach(item -> items.add(of(item)));
                yield items;
            }
            case Node.Mapping mapping -> {
                Map<String, @Nullable Object> entries = new LinkedHashMap<>();
                mapping.entries().forEach(entry -> entries.put(entry.key(), of(entry.value())));
                yield entries;
            }
            case Node.Scalar scalar -> scalar(scalar);
        };
    }

    private static @Nullable Object scalar(Node.Scalar scalar) {
        if (Scalars.isNull(scalar)) {
            return null;
        }
        if (Scalars.isTrue(scalar) || Scalars.isFalse(scalar)) {
            return Scalars.isTrue(scalar);
        }
        boolean number = Scalars.isNumber(scalar) && !scalar.text().contains("_");
        return number ? new BigDecimal(scalar.text()) : scalar.text();
    }
}
