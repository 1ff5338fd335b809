package glasshouse.scenario.schema;

import glasshouse.scenario.settings.Confidence;
import glasshouse.scenario.shape.Declarations;
import glasshouse.scenario.shape.Field;
import glasshouse.scenario.shape.NumberKind;
import glasshouse.scenario.shape.Shape;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * Writes the declarations of a settings record as JSON Schema 2020-12, so that an editor completes and checks what is
 * typed. It accepts what the reader accepts, but for rules that no schema can say (rules across fields, names that must
 * exist, days of the calendar, bounds of a number written in another unit).
 */
public final class JsonSchema {

    /** A number with underscores between digits, which is a text to every other reader of YAML. */
    private static final String UNDERSCORED =
            "^(?=.*_)[-+]?[0-9]+(_[0-9]+)*(\\.[0-9]+(_[0-9]+)*)?([eE][-+]?[0-9]{1,4})?$";

    private final SequencedMap<String, Object> definitions = new LinkedHashMap<>();

    private JsonSchema() {}

    /** Write the schema of a settings record. */
    public static String of(Class<? extends Record> type) {
        JsonSchema schema = new JsonSchema();
        SequencedMap<String, Object> root = new LinkedHashMap<>();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("title", type.getSimpleName());
        root.put("anyOf", List.of(schema.shape(Shape.Group.of(type)), likeness()));
        root.put("$defs", schema.definitions);
        return JsonText.of(root);
    }

    /** Accepts a file that says what it is like, and only what else is its own. */
    private static Map<String, Object> likeness() {
        Map<String, Object> like = map("type", "string", "minLength", 1, "description", "A file of this kind.");
        Map<String, Object> with =
                map("type", "array", "items", map("type", "string"), "description", "Patches applied to it.");
        return map("type", "object", "properties", map("like", like, "with", with), "required", List.of("like"));
    }

    private SequencedMap<String, Object> shape(Shape shape) {
        return switch (shape) {
            case Shape.Number number -> number(number);
            case Shape.Text text -> map("type", "string");
            case Shape.Truth truth -> map("type", "boolean");
            case Shape.Date date -> map("type", "string", "format", "date", "pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
            case Shape.Choice choice -> map("enum", choice.words());
            case Shape.Items items -> map("type", "array", "items", shape(items.item()));
            case Shape.Named named ->
                map(
                        "type",
                        "object",
                        "propertyNames",
                        map("pattern", "^[a-z0-9]+(-[a-z0-9]+)*$"),
                        "additionalProperties",
                        shape(named.entry()));
            case Shape.Maybe maybe -> map("anyOf", List.of(shape(maybe.inner()), map("type", "null")));
            case Shape.Reference reference ->
                map("anyOf", List.of(shape(reference.target()), name(reference.folder())));
            case Shape.Group group -> group(group);
        };
    }

    private static Map<String, Object> name(String folder) {
        return map(
                "type", "string", "minLength", 1, "description", "A name in the catalog's " + folder + ", or a file.");
    }

    private SequencedMap<String, Object> group(Shape.Group group) {
        String name =
                group.type().getTypeName().replaceFirst("^glasshouse\\.", "").replace('$', '.');
        if (!definitions.containsKey(name)) {
            definitions.put(name, new LinkedHashMap<>());
            SequencedMap<String, Object> properties = new LinkedHashMap<>();
            List<String> required = new ArrayList<>();
            for (Field field : group.fields()) {
                properties.put(field.key(), property(field));
                if (field.required()) {
                    required.add(field.key());
                }
            }
            properties.putAll(backing());
            SequencedMap<String, Object> definition = new LinkedHashMap<>();
            definition.put("type", "object");
            if (!group.doc().isEmpty()) {
                definition.put("description", group.doc());
            }
            definition.put("properties", properties);
            definition.put("required", required);
            definition.put("additionalProperties", false);
            definitions.put(name, definition);
        }
        return map("$ref", "#/$defs/" + name);
    }

    private SequencedMap<String, Object> property(Field field) {
        SequencedMap<String, Object> property = new LinkedHashMap<>();
        if (!field.doc().isEmpty()) {
            property.put("description", field.doc());
        }
        property.putAll(shape(field.shape()));
        field.byDefault().ifPresent(value -> property.put("default", Values.of(value)));
        return property;
    }

    private SequencedMap<String, Object> number(Shape.Number shape) {
        NumberKind kind = shape.kind();
        SequencedMap<String, Object> plain =
                map("type", kind.whole() && !kind.rounds(shape.unit()) ? "integer" : "number");
        String own = kind.units().own();
        BigDecimal least = kind.units().convert(kind.least(), own, shape.unit());
        BigDecimal greatest = kind.units().convert(kind.greatest(), own, shape.unit());
        plain.put("minimum", shape.min() > least.doubleValue() ? BigDecimal.valueOf(shape.min()) : least);
        plain.put("maximum", shape.max() < greatest.doubleValue() ? BigDecimal.valueOf(shape.max()) : greatest);
        SequencedMap<String, Object> beside = new LinkedHashMap<>();
        beside.put("value", digits());
        beside.put("unit", units(shape));
        beside.put("range", map("type", "array", "items", digits(), "minItems", 2, "maxItems", 2));
        beside.putAll(backing());
        SequencedMap<String, Object> annotated = map(
                "type", "object", "properties", beside, "required", List.of("value"), "additionalProperties", false);
        return map("anyOf", List.of(plain, map("type", "string", "pattern", UNDERSCORED), annotated));
    }

    private static Object units(Shape.Number shape) {
        List<String> names = shape.kind().units().names();
        return map("enum", names.contains(shape.unit()) ? names : List.of(shape.unit()));
    }

    private static SequencedMap<String, Object> digits() {
        return map("anyOf", List.of(map("type", "number"), map("type", "string", "pattern", UNDERSCORED)));
    }

    private static SequencedMap<String, Object> backing() {
        List<String> words = new ArrayList<>(Arrays.stream(Confidence.values())
                .map(word -> Declarations.kebab(word.name()))
                .toList());
        words.add("");
        return map("source", map("type", "string"), "confidence", map("enum", words), "note", map("type", "string"));
    }

    /** Make a map from keys and values in turn, keeping their order. */
    private static SequencedMap<String, Object> map(Object... keysAndValues) {
        SequencedMap<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
