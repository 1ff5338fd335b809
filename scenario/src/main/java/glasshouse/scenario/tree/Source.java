package glasshouse.scenario.tree;

import glasshouse.kernel.problem.Place;
import glasshouse.kernel.problem.Problem;
import glasshouse.kernel.problem.ProblemException;
import glasshouse.scenario.hint.Nearest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The text of a file before it is understood.
 *
 * @param file the name it is called by in every place
 * @param text its characters, known to be printable
 */
public record Source(String file, String text) {

    /** No scenario a person wrote comes near this; what does is the wrong file. */
    static final int MAX_BYTES = 4 << 20;

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    /** Opens a file to be read; tests replace it by one that fails. */
    @FunctionalInterface
    interface Opener {
        /** Open the file. */
        InputStream open(Path path) throws IOException;
    }

    /**
     * Read a file.
     *
     * @throws ProblemException if it is missing, a folder, not allowed, too large, or not text
     */
    public static Source read(Path path) {
        return read(path, Files::newInputStream);
    }

    static Source read(Path path, Opener opener) {
        String file = path.toString();
        if (Files.isDirectory(path)) {
            throw refuse(file, "a folder was given for a file", "must be a YAML file", firstInside(path));
        }
        try (InputStream in = opener.open(path)) {
            return decode(file, in.readNBytes(MAX_BYTES + 1));
        } catch (NoSuchFileException e) {
            throw refuse(file, "no such file", "must be a file that exists", nearby(path));
        } catch (AccessDeniedException e) {
            throw refuse(file, "no right to read the file", "must be readable by you", "chmod u+r " + file);
        } catch (IOException e) {
            String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            throw refuse(file, "the file cannot be read: " + why, "must be a readable file", "");
        }
    }

    /**
     * Take a text given otherwise than in a file.
     *
     * @throws ProblemException if it is too long, or not printable
     */
    public static Source given(String origin, String text) {
        return decode(origin, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Decode the bytes of a file.
     *
     * @throws ProblemException if they are too many, or not printable UTF-8
     */
    public static Source decode(String file, byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw refuse(file, "the file is too large", "must be at most 4 MiB", "");
        }
        CharBuffer text = CharBuffer.allocate(bytes.length);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            var result = decoder.decode(in, text, true);
            if (result.isError()) {
                result.throwException();
            }
        } catch (CharacterCodingException e) {
            String odd = String.format("byte 0x%02X", bytes[in.position()]);
            throw notText(place(file, text.flip().toString(), text.length()), odd);
        }
        return new Source(file, printable(file, text.flip().toString()));
    }

    private static String printable(String file, String text) {
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        String bare = marked ? text.substring(1) : text;
        for (int i = 0; i < bare.length(); i += Character.charCount(bare.codePointAt(i))) {
            int c = bare.codePointAt(i);
            boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r' || c >= 0x7F && c < 0xA0 && c != 0x85;
            if (control || c == BYTE_ORDER_MARK || c == 0xFFFE || c == 0xFFFF) {
                throw notText(place(file, bare, i), String.format("character U+%04X", c));
            }
        }
        return bare;
    }

    private static ProblemException notText(Place place, String odd) {
        return new ProblemException(new Problem(
                "the file is not text", odd, place, "must be YAML in UTF-8 without control characters", ""));
    }

    /** Find line and column of an index. */
    static Place place(String file, String text, int index) {
        String before = text.substring(0, index);
        int lineStart = before.lastIndexOf('\n') + 1;
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return new Place(file, line, 1 + before.codePointCount(lineStart, before.length()));
    }

    private static ProblemException refuse(String file, String what, String must, String maybe) {
        return new ProblemException(new Problem(what, file, new Place(file, 1, 1), must, maybe));
    }

    private static String nearby(Path path) {
        Path folder = path.getParent() == null ? Path.of("") : path.getParent();
        Path name = path.getFileName();
        return name == null
                ? ""
                : Nearest.find(name.toString(), yamlFiles(folder))
                        .map(found -> path.resolveSibling(found) + "?")
                        .orElse("");
    }

    private static String firstInside(Path folder) {
        return yamlFiles(folder).stream()
                .findFirst()
                .map(found -> folder.resolve(found) + "?")
                .orElse("");
    }

    private static List<String> yamlFiles(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(file -> file.endsWith(".yaml") || file.endsWith(".yml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
