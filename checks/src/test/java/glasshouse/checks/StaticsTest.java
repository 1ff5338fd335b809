package glasshouse.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StaticsTest {
    private static final Pattern CHANGEABLE = Pattern.compile(
            "java\\.util\\.concurrent\\..*|java\\.util\\.(Array|Linked|Hash|Tree|Bit|Identity|Weak|Enum)\\w+"
                    + "|java\\.lang\\.(StringBuilder|ThreadLocal)|java\\.util\\.Random");

    @Test
    void no_static_field_can_be_assigned_again() {
        assertThat(statics(field -> !field.getModifiers().contains(JavaModifier.FINAL)))
                .isEmpty();
    }

    @Test
    void no_static_field_holds_what_can_change() {
        assertThat(statics(field ->
                        CHANGEABLE.matcher(field.getRawType().getName()).matches()))
                .isEmpty();
    }

    @Test
    void a_static_table_is_private_so_that_nobody_else_writes_it() {
        assertThat(statics(field ->
                        field.getRawType().isArray() && !field.getModifiers().contains(JavaModifier.PRIVATE)))
                .isEmpty();
    }

    private static List<JavaField> statics(Predicate<JavaField> wrong) {
        List<JavaField> fields = new ArrayList<>();
        for (JavaClass owner : Code.main()) {
            for (JavaField field : owner.getFields()) {
                if (field.getModifiers().contains(JavaModifier.STATIC)
                        && !field.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && wrong.test(field)) {
                    fields.add(field);
                }
            }
        }
        Minimum.MAIN_CLASSES.isReachedBy(Code.main().size());
        return fields;
    }
}
