package glasshouse.checks;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import java.util.ArrayList;
import java.util.List;

/** Reads what annotations say in compiled classes. */
final class Annotations {
    private Annotations() {}

    /** Lists an annotation's text property, whether it holds one text or several; empty without the annotation. */
    static List<String> texts(HasAnnotations<?> element, String annotation, String property) {
        List<String> texts = new ArrayList<>();
        for (JavaAnnotation<?> each : element.getAnnotations()) {
            if (each.getRawType().getName().equals(annotation)) {
                Object value = each.get(property).orElse("");
                texts.addAll(value instanceof String[] several ? List.of(several) : List.of(value.toString()));
            }
        }
        return texts;
    }
}
