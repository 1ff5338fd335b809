package glasshouse.results.manifest;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes records, maps, lists and plain values to a generator, in their own order. */
public final class JsonWalk {
    private JsonWalk() {}

    /**
     * Writes a value and all that is in it.
     *
     * @throws IllegalArgumentException if it is of a type that has no form in JSON
     */
    public static void write(@Nullable Object value, JsonGenerator json) {
        switch (value) {
            case null -> json.writeNull();
            case CharSequence text -> json.writeString(text.toString());
            case Boolean truth -> json.writeBoolean(truth);
            case Enum<?> constant -> json.writeString(constant.name().toLowerCase(Locale.ROOT));
            case Number number -> writeNumber(number, json);
            case Map<?, ?> map -> writeMap(map, json);
            case Iterable<?> items -> writeItems(items, json);
            case Record fields -> writeRecord(fields, json);
            default -> throw new IllegalArgumentException(value.getClass() + " has no form in JSON");
        }
    }

    private static void writeNumber(Number number, JsonGenerator json) {
        switch (number) {
            case Double real -> json.writeNumber(real);
            case Float real -> json.writeNumber(real);
            case BigInteger whole -> json.writeNumber(whole);
            case BigDecimal decimal -> json.writeNumber(decimal);
            default -> json.writeNumber(number.longValue());
        }
    }

    private static void writeMap(Map<?, ?> map, JsonGenerator json) {
        json.writeStartObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            json.writeName(String.valueOf(entry.getKey()));
            write(entry.getValue(), json);
        }
        json.writeEndObject();
    }

    private static void writeItems(Iterable<?> items, JsonGenerator json) {
        json.writeStartArray();
        for (Object item : items) {
            write(item, json);
        }
        json.writeEndArray();
    }

    private static void writeRecord(Record fields, JsonGenerator json) {
        json.writeStartObject();
        for (RecordComponent component : fields.getClass().getRecordComponents()) {
            json.writeName(snake(component.getName()));
            write(valueOf(component, fields), json);
        }
        json.writeEndObject();
    }

    private static @Nullable Object valueOf(RecordComponent component, Record fields) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(fields);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalArgumentException("Component " + component.getName() + " cannot be read", e);
        }
    }

    private static String snake(String camel) {
        StringBuilder snake = new StringBuilder();
        for (char letter : camel.toCharArray()) {
            if (Character.isUpperCase(letter) && !snake.isEmpty()) {
                snake.append('_');
            }
            snake.append(Character.toLowerCase(letter));
        }
        return snake.toString();
    }
}
