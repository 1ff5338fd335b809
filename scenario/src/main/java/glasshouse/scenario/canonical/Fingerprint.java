package glasshouse.scenario.canonical;

import glasshouse.scenario.bind.Resolved;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The SHA-256 of the values of a resolved tree. Comments, order of keys and ids, spelling, units, sources, confidences,
 * ranges and notes leave no trace in it.
 */
public final class Fingerprint {

    private final DataOutputStream out;

    private Fingerprint(DataOutputStream out) {
        this.out = out;
    }

    /**
     * Hash some top keys of a tree, in whatever order they are named.
     *
     * @param keys the keys; none means all
     * @return 64 hexadecimal digits
     * @throws IllegalArgumentException if there is no such key
     */
    public static String of(Resolved.Group root, List<String> keys) {
        TreeMap<String, Resolved> chosen = new TreeMap<>();
        for (String key : keys.isEmpty() ? List.copyOf(root.members().keySet()) : keys) {
            Resolved value = root.find(key)
                    .orElseThrow(() -> new IllegalArgumentException("no top key " + key + ", must be one of "
                            + root.members().keySet()));
            chosen.put(key, value);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            new Fingerprint(out).entries(chosen);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private void value(Resolved value) throws IOException {
        switch (value) {
            case Resolved.Figure figure ->
                text('n', figure.value().stripTrailingZeros().toString());
            case Resolved.Word word -> text('w', word.text());
            case Resolved.Nothing nothing -> out.writeByte('0');
            case Resolved.Named named -> entries(named.entries());
            case Resolved.Group group -> entries(group.members());
            case Resolved.Items items -> {
                out.writeByte('l');
                out.writeInt(items.items().size());
                for (Resolved item : items.items()) {
                    value(item);
                }
            }
        }
    }

    private void entries(Map<String, Resolved> entries) throws IOException {
        out.writeByte('m');
        out.writeInt(entries.size());
        for (Map.Entry<String, Resolved> entry : new TreeMap<>(entries).entrySet()) {
            text('k', entry.getKey());
            value(entry.getValue());
        }
    }

    private void text(char tag, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeByte(tag);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
