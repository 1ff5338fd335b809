package glasshouse.views.effect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Lays out a block of lines for each side: the persons', and under a heading that of the firms, if there are any. */
final class Blocks {
    private Blocks() {}

    static <T> List<String> lines(List<T> rows, Function<T, String> side, Function<List<T>, List<String>> block) {
        Map<String, List<T>> bySide = new LinkedHashMap<>();
        for (T row : rows) {
            bySide.computeIfAbsent(side.apply(row), name -> new ArrayList<>()).add(row);
        }
        List<String> lines = new ArrayList<>();
        bySide.forEach((name, ofSide) -> {
            if (!lines.isEmpty()) {
                lines.add("");
                lines.add(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
            }
            lines.addAll(block.apply(ofSide));
        });
        return lines;
    }
}
