package glasshouse.experiment.odd;

import glasshouse.scenario.settings.Setting;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One setting of a section, as far as a scenario says anything of it.
 *
 * @param name in words
 * @param doc what it is, as the settings declare it
 * @param names of what is in it, where it holds things by name
 */
record Written(String name, String doc, List<String> names) {
    /** Lists what a section holds by name, or holds at all where it need not: what is empty or not said is left out. */
    static List<Written> in(Record section) {
        List<Written> all = new ArrayList<>();
        for (RecordComponent component : section.getClass().getRecordComponents()) {
            Setting setting = component.getAnnotation(Setting.class);
            Object value = value(section, component);
            if (value instanceof Map<?, ?> map && !map.isEmpty()) {
                all.add(new Written(
                        words(component),
                        doc(setting),
                        map.keySet().stream().map(Object::toString).toList()));
            } else if (value instanceof Optional<?> optional && optional.isPresent()) {
                all.add(new Written(words(component), doc(setting), List.of()));
            }
        }
        return all;
    }

    /** Lists what a section could hold and does not. */
    static List<String> notIn(Record section) {
        List<String> all = new ArrayList<>();
        for (RecordComponent component : section.getClass().getRecordComponents()) {
            Object value = value(section, component);
            boolean empty = value instanceof Map<?, ?> map && map.isEmpty()
                    || value instanceof Optional<?> optional && optional.isEmpty();
            if (empty) {
                all.add(words(component));
            }
        }
        return all;
    }

    private static String doc(Setting setting) {
        return setting == null ? "" : setting.doc().replaceFirst("; not said: .*", ".");
    }

    private static String words(RecordComponent component) {
        return component.getName().replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    private static Object value(Record section, RecordComponent component) {
        try {
            return component.getAccessor().invoke(section);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("section " + section.getClass().getSimpleName() + " must be readable", e);
        }
    }
}
