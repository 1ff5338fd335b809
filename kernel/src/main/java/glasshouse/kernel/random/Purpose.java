package glasshouse.kernel.random;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What a draw is for, by a stable name or rule id and never by a position, so that an inserted rule moves no other
 * draw.
 *
 * @param name the stable name, not blank
 */
public record Purpose(String name) {
    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public Purpose {
        if (name.isBlank()) {
            throw new IllegalArgumentException("purpose must have a name");
        }
    }

    /** Returns the first eight bytes, most significant first, of the SHA-256 of the name in UTF-8. */
    public long id() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return ByteBuffer.wrap(digest.digest(name.getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must offer SHA-256", e);
        }
    }
}
