package glasshouse.results.manifest;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes and reads JSON the same way everywhere: keys in snake case and in the order of declaration or of the map, nothing
 * sorted, unknown keys ignored on reading so that an older reader understands a newer file.
 */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultVisibility(seen -> seen.withIsGetterVisibility(Visibility.NONE))
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    /** Writes a record, an ordered map, a list or a plain value on one line. */
    public static String line(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** Writes a record, an ordered map or a list over several lines, ending in a line break, as files hold it. */
    public static String pretty(Object value) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value) + "\n";
    }

    /**
     * Reads a record.
     *
     * @throws IllegalArgumentException with the first line of what was wrong, if the text is not JSON of that shape
     */
    public static <T> T read(String json, Class<T> type) {
        try {
            T value = MAPPER.readValue(json, type);
            if (value == null) {
                throw new IllegalArgumentException("JSON is null");
            }
            return value;
        } catch (JacksonException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }

    /** Gets the mapper, for those that write piece by piece. */
    public static JsonMapper mapper() {
        return MAPPER;
    }
}
