package glasshouse.experiment.cell;

import glasshouse.kernel.random.Seeds;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Names one run by all that its result depends on.
 *
 * @param hash 64 hexadecimal digits
 */
public record CellKey(String hash) {
    private static final int FOLDER_DIGITS = 2;

    /**
     * Makes the key.
     *
     * @param engine version of the engine
     * @param world hash of the world, with whatever changes in it on a date; the number of persons is part of it
     * @param observed hash of what is read off
     * @param seeds of people and luck
     */
    public static CellKey of(String engine, String world, String observed, Seeds seeds) {
        String text = String.join("\n", engine, world, observed, "" + seeds.people(), "" + seeds.luck());
        return new CellKey(sha256(text));
    }

    /** Hashes a text. */
    public static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Returns where it is kept, without an ending: a few hundred folders at most, so that none grows long. */
    String name() {
        return Cells.FOLDER + "/" + hash.substring(0, FOLDER_DIGITS) + "/" + hash;
    }
}
