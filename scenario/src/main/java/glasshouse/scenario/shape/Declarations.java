package glasshouse.scenario.shape;

import glasshouse.kernel.problem.ProblemException;
import glasshouse.scenario.settings.Scaling;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import glasshouse.scenario.tree.Backing;
import glasshouse.scenario.tree.Composer;
import glasshouse.scenario.tree.Node;
import glasshouse.scenario.tree.Source;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Reads the annotations of settings records. A wrong declaration is our own mistake and an IllegalStateException. */
public final class Declarations {

    /** Keys that any section may carry beside its own: what stands behind the numbers in it. */
    public static final List<String> RESERVED = List.of("source", "confidence", "note");

    private Declarations() {}

    static String doc(Class<? extends Record> type) {
        Section section = type.getAnnotation(Section.class);
        return section == null ? "" : section.doc();
    }

    static List<Field> fields(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(Declarations::field)
                .toList();
    }

    /** Write a camelCase name in snake_case. */
    public static String snake(String camel) {
        return camel.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    /** Write the name of an enum constant in kebab-case. */
    public static String kebab(String constant) {
        return constant.replace('_', '-').toLowerCase(Locale.ROOT);
    }

    private static Field field(RecordComponent component) {
        Setting setting = component.getAnnotation(Setting.class);
        String key = snake(component.getName());
        if (RESERVED.contains(key)) {
            throw wrong(component, "is reserved for what stands behind a number");
        }
        Shape bare = shape(component, component.getGenericType(), setting);
        String catalog = setting == null ? "" : setting.catalog();
        return new Field(
                key,
                setting == null ? "" : setting.doc(),
                byDefault(component, setting),
                setting == null ? "" : setting.byDefault(),
                setting == null ? Scaling.INTENSIVE : setting.scaling(),
                catalog.isEmpty() ? bare : referring(component, bare, catalog));
    }

    private static Optional<Node> byDefault(RecordComponent component, @Nullable Setting setting) {
        if (setting == null || setting.byDefault().isEmpty()) {
            return Optional.empty();
        }
        try {
            Node node = Composer.composeValue(new Source(name(component), setting.byDefault()));
            return Optional.of(node.with(Backing.NONE));
        } catch (ProblemException e) {
            throw new IllegalStateException("the default of " + name(component) + " is not YAML", e);
        }
    }

    private static Shape referring(RecordComponent component, Shape shape, String folder) {
        return switch (shape) {
            case Shape.Group group -> new Shape.Reference(folder, group);
            case Shape.Maybe maybe -> new Shape.Maybe(referring(component, maybe.inner(), folder));
            case Shape.Items items
            when reaches(items.item()) -> new Shape.Items(referring(component, items.item(), folder));
            case Shape.Named named
            when reaches(named.entry()) -> new Shape.Named(referring(component, named.entry(), folder));
            case Shape.Items items -> new Shape.Reference(folder, items);
            case Shape.Named named -> new Shape.Reference(folder, named);
            default -> throw wrong(component, "has a catalog, but holds no section, list or map");
        };
    }

    private static boolean reaches(Shape shape) {
        return switch (shape) {
            case Shape.Group group -> true;
            case Shape.Maybe maybe -> reaches(maybe.inner());
            case Shape.Items items -> reaches(items.item());
            case Shape.Named named -> reaches(named.entry());
            default -> false;
        };
    }

    private static Shape shape(RecordComponent component, Type type, @Nullable Setting setting) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            if (generic.getRawType() == List.class) {
                return new Shape.Items(shape(component, arguments[0], setting));
            }
            if (generic.getRawType() == Optional.class) {
                return new Shape.Maybe(shape(component, arguments[0], setting));
            }
            if (generic.getRawType() == SequencedMap.class && arguments[0] == String.class) {
                return new Shape.Named(shape(component, arguments[1], setting));
            }
        }
        if (type instanceof Class<?> simple) {
            return simple(component, simple, setting);
        }
        throw wrong(component, "has a type the reader does not know: " + type.getTypeName());
    }

    private static Shape simple(RecordComponent component, Class<?> type, @Nullable Setting setting) {
        Optional<NumberKind> number = NumberKind.find(type);
        if (number.isPresent()) {
            return number(number.get(), setting);
        }
        if (type == String.class) {
            return new Shape.Text();
        }
        if (type == boolean.class || type == Boolean.class) {
            return new Shape.Truth();
        }
        if (type == LocalDate.class) {
            return new Shape.Date();
        }
        if (type.isEnum()) {
            return new Shape.Choice(
                    type,
                    Arrays.stream(type.getEnumConstants())
                            .map(constant -> kebab(((Enum<?>) constant).name()))
                            .toList());
        }
        if (type.isRecord()) {
            return Shape.Group.of(type.asSubclass(Record.class));
        }
        throw wrong(component, "has a type the reader does not know: " + type.getTypeName());
    }

    private static Shape number(NumberKind kind, @Nullable Setting setting) {
        if (setting == null) {
            return new Shape.Number(kind, kind.units().own(), Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        }
        String unit = setting.unit().isEmpty() ? kind.units().own() : setting.unit();
        return new Shape.Number(kind, unit, setting.min(), setting.max());
    }

    private static IllegalStateException wrong(RecordComponent component, String what) {
        return new IllegalStateException("the setting " + name(component) + " " + what);
    }

    private static String name(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }
}
