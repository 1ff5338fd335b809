package glasshouse.views.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the style sheet and the script that go into every page. */
final class Part {
    private Part() {}

    static String text(String name) {
        try (InputStream in = Part.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Part " + name + " of the page is missing from the build");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
