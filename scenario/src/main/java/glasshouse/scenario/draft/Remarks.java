package glasshouse.scenario.draft;

import glasshouse.scenario.shape.Field;
import glasshouse.scenario.shape.Shape;
import java.util.List;

/** Writes, as comment lines, what a key means: its doc, unit, choices, and whether it stands at its default. */
final class Remarks {
    private Remarks() {}

    static List<String> of(Field field, boolean written) {
        StringBuilder remark = new StringBuilder(field.doc());
        String unit = unit(field.shape());
        if (!unit.isEmpty()) {
            remark.append(" Unit: ").append(unit).append('.');
        }
        Shape shape = inner(field.shape());
        if (shape instanceof Shape.Choice choice) {
            remark.append(" One of ").append(String.join(", ", choice.words())).append('.');
        }
        if (shape instanceof Shape.Reference reference) {
            remark.append(" A name in the catalog's ")
                    .append(reference.folder())
                    .append(", a file, or written here.");
        }
        if (!written) {
            remark.append(field.byDefault().isPresent() ? " This is the default." : " Not set.");
        }
        return Spelled.wrapped("# ", remark.toString());
    }

    private static Shape inner(Shape shape) {
        return switch (shape) {
            case Shape.Maybe maybe -> inner(maybe.inner());
            case Shape.Items items -> inner(items.item());
            default -> shape;
        };
    }

    private static String unit(Shape shape) {
        return switch (shape) {
            case Shape.Number number -> number.unit();
            case Shape.Maybe maybe -> unit(maybe.inner());
            case Shape.Items items -> unit(items.item());
            case Shape.Named named -> unit(named.entry());
            default -> "";
        };
    }
}
