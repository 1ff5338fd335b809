package glasshouse.results.query;

import glasshouse.results.manifest.Json;
import glasshouse.results.manifest.JsonWalk;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes an answer as an array with one object a row; a name used twice gets a number: {@code a}, {@code a_2}. */
final class JsonRows {
    private JsonRows() {}

    static long write(Answer answer, Writer out) throws IOException {
        List<String> names = names(answer.columns());
        long rows = 0;
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartArray();
            while (answer.next()) {
                json.writeRaw(rows == 0 ? "\n" : "");
                json.writeStartObject();
                for (int c = 0; c < names.size(); c++) {
                    json.writeName(names.get(c));
                    JsonWalk.write(answer.value(c), json);
                }
                json.writeEndObject();
                json.writeRaw('\n');
                rows++;
            }
            json.writeEndArray();
        }
        out.write('\n');
        out.flush();
        return rows;
    }

    private static List<String> names(List<Answer.Column> columns) {
        List<String> names = new ArrayList<>();
        for (Answer.Column column : columns) {
            String name = column.name();
            for (int again = 2; names.contains(name); again++) {
                name = column.name() + "_" + again;
            }
            names.add(name);
        }
        return names;
    }
}
