package glasshouse.scenario.hint;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the known word nearest to a misspelt one. */
public final class Nearest {

    private Nearest() {}

    /**
     * Find the known word that {@code given} most likely stands for: the same letters in another case or with other
     * separators, or at most a third of its letters wrong. The first of several equally near ones.
     */
    public static Optional<String> find(String given, Collection<String> known) {
        String bare = letters(given);
        String best = null;
        int bestDistance = Math.max(1, bare.length() / 3) + 1;
        for (String candidate : known) {
            int distance = distance(bare, letters(candidate));
            if (distance < bestDistance && distance < candidate.length()) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Write the guess as a "Maybe" line, or as the empty text if there is none. */
    public static String maybe(String given, Collection<String> known) {
        return find(given, known).map(word -> "\"" + word + "\"?").orElse("");
    }

    private static String letters(String word) {
        return word.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "").replace(" ", "");
    }

    /** Count the insertions, deletions, replacements and swaps of neighbours that turn one text into the other. */
    static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        Arrays.setAll(last, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replace = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replace, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}
