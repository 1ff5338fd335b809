package glasshouse.results.manifest;

import java.io.StringWriter;
import java.io.Writer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes and reads JSON the same way everywhere: keys in snake case and in the order of declaration or of the map, enums in
 * lower case, unknown keys ignored on reading so that an older reader understands a newer file.
 *
 * <p>Writing walks the value itself, because half a second of data binding would be most of the time in which a run starts.
 */
public final class Json {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private Json() {}

    /** Writes a record, an ordered map, a list or a plain value on one line. */
    public static String line(Object value) {
        return text(value, ObjectWriteContext.empty());
    }

    /** Writes a record, an ordered map or a list over several lines, ending in a line break, as files hold it. */
    public static String pretty(Object value) {
        return text(value, new Pretty()) + "\n";
    }

    private static String text(Object value, ObjectWriteContext context) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(context, out)) {
            JsonWalk.write(value, json);
        }
        return out.toString();
    }

    /** Makes a generator for those that write piece by piece; closing it leaves the writer open. */
    public static JsonGenerator generator(Writer out) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
    }

    /**
     * Reads a record.
     *
     * @throws IllegalArgumentException with the first line of what was wrong, if the text is not JSON of that shape
     */
    public static <T> T read(String json, Class<T> type) {
        try {
            T value = Reader.MAPPER.readValue(json, type);
            if (value == null) {
                throw new IllegalArgumentException("JSON is null");
            }
            return value;
        } catch (JacksonException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }

    /** Holds what only reading needs, so that it is made when something is read. */
    private static final class Reader {
        private static final JsonMapper MAPPER = JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    /** Asks for line breaks that are the same on every system. */
    private static final class Pretty extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
