package glasshouse.scenario.canonical;

import glasshouse.scenario.bind.Resolved;
import glasshouse.scenario.bind.Spelling;
import glasshouse.scenario.settings.Parameter;
import java.util.ArrayList;
import java.util.List;

/** Lists the numbers of a resolved tree. */
public final class Parameters {

    private Parameters() {}

    /** List every number, in declared order, ids and list positions in the order written. */
    public static List<Parameter> of(Resolved.Group root) {
        List<Parameter> found = new ArrayList<>();
        add(root, "", found);
        return List.copyOf(found);
    }

    private static void add(Resolved value, String path, List<Parameter> found) {
        String before = path.isEmpty() ? "" : path + ".";
        switch (value) {
            case Resolved.Figure figure -> found.add(parameter(figure, path));
            case Resolved.Word word -> {}
            case Resolved.Nothing nothing -> {}
            case Resolved.Named named -> named.entries().forEach((id, entry) -> add(entry, before + id, found));
            case Resolved.Group group -> group.members().forEach((key, member) -> add(member, before + key, found));
            case Resolved.Items items -> {
                for (int i = 0; i < items.items().size(); i++) {
                    add(items.items().get(i), before + i, found);
                }
            }
        }
    }

    private static Parameter parameter(Resolved.Figure figure, String path) {
        return new Parameter(
                path,
                figure.value().doubleValue(),
                figure.shape().unit(),
                figure.backing().source(),
                figure.backing().confidence(),
                figure.range().map(range -> Spelling.plain(range.low())).orElse(""),
                figure.range().map(range -> Spelling.plain(range.high())).orElse(""),
                figure.place(),
                figure.doc());
    }
}
