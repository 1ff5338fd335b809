package glasshouse.scenario.schema;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes nested maps, lists, strings, numbers, booleans and nulls as indented JSON. */
final class JsonText {

    private final StringBuilder text = new StringBuilder();

    private JsonText() {}

    static String of(@Nullable Object value) {
        JsonText json = new JsonText();
        json.value(value, 0);
        return json.text.append('\n').toString();
    }

    private void value(@Nullable Object value, int depth) {
        switch (value) {
            case Map<?, ?> map when !map.isEmpty() -> map(map, depth);
            case Map<?, ?> map -> text.append("{}");
            case List<?> list when list.stream().anyMatch(item -> item instanceof Map) -> items(list, depth);
            case List<?> list -> line(list, depth);
            case String string -> string(string);
            case null, default -> text.append(value);
        }
    }

    private void map(Map<?, ?> map, int depth) {
        text.append('{');
        for (Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator(); entries.hasNext(); ) {
            Map.Entry<?, ?> entry = entries.next();
            indent(depth + 1);
            string(String.valueOf(entry.getKey()));
            text.append(": ");
            value(entry.getValue(), depth + 1);
            text.append(entries.hasNext() ? "," : "");
        }
        indent(depth);
        text.append('}');
    }

    private void items(List<?> list, int depth) {
        text.append('[');
        for (Iterator<?> items = list.iterator(); items.hasNext(); ) {
            indent(depth + 1);
            value(items.next(), depth + 1);
            text.append(items.hasNext() ? "," : "");
        }
        indent(depth);
        text.append(']');
    }

    private void line(List<?> list, int depth) {
        text.append('[');
        for (Iterator<?> items = list.iterator(); items.hasNext(); ) {
            value(items.next(), depth);
            text.append(items.hasNext() ? ", " : "");
        }
        text.append(']');
    }

    private void indent(int depth) {
        text.append('\n').append("  ".repeat(depth));
    }

    private void string(String string) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\t' -> text.append("\\t");
                default -> text.append(c < ' ' ? String.format("\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        text.append('"');
    }
}
