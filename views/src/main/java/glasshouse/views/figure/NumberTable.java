package glasshouse.views.figure;

import glasshouse.views.markup.Element;
import glasshouse.views.report.Asked;
import glasshouse.views.text.Numbers;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sets an answer as a table, the alternative to every picture. */
public final class NumberTable {
    /** An answer of one row and more columns than this is set upright. */
    private static final int MOST_ACROSS = 4;

    /** Numbers that name something and are not to be read as amounts. */
    private static final Set<String> NAMES = Set.of("cause", "subject", "week", "record", "occurred", "recorded");

    private static final MathContext DIGITS = new MathContext(6);

    private NumberTable() {}

    /** Sets an answer as a table below its caption. */
    public static Element of(Asked asked, String caption) {
        boolean upright = asked.size() == 1 && asked.columns().size() > MOST_ACROSS;
        Element table = Element.of("table").add(Element.of("caption", caption));
        return Element.of("div")
                .with("class", "scroll")
                .with("tabindex", "0")
                .with("role", "region")
                .with("aria-label", "Table: " + caption)
                .add(upright ? upright(table, asked) : across(table, asked));
    }

    private static Element across(Element table, Asked asked) {
        Element head = Element.of("tr");
        for (String column : asked.columns()) {
            Element name = Element.of("th", column.replace('_', ' ')).with("scope", "col");
            boolean numbers = asked.size() > 0 && asked.value(0, column) instanceof Number;
            head.add(numbers ? name.with("class", "n") : name);
        }
        Element body = Element.of("tbody");
        for (int row = 0; row < asked.size(); row++) {
            Element line = Element.of("tr");
            for (String column : asked.columns()) {
                line.add(cell(column, asked.value(row, column)));
            }
            body.add(line);
        }
        return table.add(Element.of("thead").add(head), body);
    }

    private static Element upright(Element table, Asked asked) {
        Element body = Element.of("tbody");
        for (String column : asked.columns()) {
            body.add(Element.of("tr")
                    .add(
                            Element.of("th", column.replace('_', ' ')).with("scope", "row"),
                            cell(column, asked.value(0, column))));
        }
        return table.add(body);
    }

    private static Element cell(String column, @Nullable Object value) {
        Element cell = Element.of("td", text(column, value));
        return value instanceof Number ? cell.with("class", "n") : cell;
    }

    /** Writes a value: whole numbers in groups of three unless they name something, others with six digits. */
    public static String text(String column, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Double real when !Double.isFinite(real) -> "";
            case Long whole -> NAMES.contains(column) ? whole.toString() : Numbers.count(whole);
            case Double real ->
                new BigDecimal(real).round(DIGITS).stripTrailingZeros().toPlainString();
            default -> value.toString();
        };
    }
}
