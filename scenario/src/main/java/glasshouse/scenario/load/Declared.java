package glasshouse.scenario.load;

import glasshouse.kernel.problem.Place;
import glasshouse.kernel.problem.Problem;
import glasshouse.kernel.problem.Problems;
import glasshouse.scenario.bind.Binder;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.catalog.References;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.shape.Field;
import glasshouse.scenario.shape.Shape;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Checks the declarations of settings records themselves; a test calls this for every record the house composes. */
public final class Declared {

    private final Catalog catalog;
    private final Set<Class<?>> seen = new LinkedHashSet<>();
    private final List<String> mistakes = new ArrayList<>();

    private Declared(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * List what is wrong with a record and all it contains: a section or setting without a meaning, a default that its own
     * setting refuses. A type or name the reader cannot use is thrown as IllegalStateException.
     */
    public static List<String> mistakes(Class<? extends Record> type, Catalog catalog) {
        Declared declared = new Declared(catalog);
        declared.shape(Shape.Group.of(type));
        return List.copyOf(declared.mistakes);
    }

    private void shape(Shape shape) {
        switch (shape) {
            case Shape.Maybe maybe -> shape(maybe.inner());
            case Shape.Items items -> shape(items.item());
            case Shape.Named named -> shape(named.entry());
            case Shape.Reference reference -> shape(reference.target());
            case Shape.Group group when seen.add(group.type()) -> group(group);
            default -> {}
        }
    }

    private void group(Shape.Group group) {
        String name = group.type().getSimpleName();
        if (!group.type().isAnnotationPresent(Section.class) || group.doc().isEmpty()) {
            mistakes.add(name + " has no @Section that says what it describes");
        }
        for (Field field : group.fields()) {
            if (field.doc().isEmpty()) {
                mistakes.add(name + "." + field.key() + " does not say what it means");
            }
            byDefault(name, field);
            shape(field.shape());
        }
    }

    private void byDefault(String name, Field field) {
        if (field.byDefault().isEmpty()) {
            return;
        }
        Problems problems = new Problems();
        Place place = new Place(name + "." + field.key(), 1, 1);
        new Binder(new References(catalog, problems), problems)
                .bindDefault(field.shape(), field.byDefault().get().at(place));
        problems.list().stream()
                .map(Problem::text)
                .map(text -> name + "." + field.key() + " has a wrong default: " + text)
                .forEach(mistakes::add);
    }
}
