package glasshouse.scenario.settings;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One YAML field, declared once on a record component. The YAML key is the component's name in snake_case:
 * {@code falseMatchRate} is written {@code false_match_rate}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Setting {

    /** What the field means, in one sentence a stranger understands. */
    String doc() default "";

    /**
     * The unit of a number written without one. Empty means the type's own: per_year, days, yuan, share, points, or none
     * for plain numbers. If the type has a table of units others convert.
     */
    String unit() default "";

    /** The least value allowed, in the declared unit. */
    double min() default Double.NEGATIVE_INFINITY;

    /** The greatest value allowed, in the declared unit. */
    double max() default Double.POSITIVE_INFINITY;

    /** The value of an absent key, as YAML ({@code "0.3"}, {@code "{}"}, {@code "''"}). Empty means the key is required. */
    String byDefault() default "";

    /**
     * The catalog folder in which a plain name is looked up instead of a value written in place. On a list or map of
     * sections it holds for each element.
     */
    String catalog() default "";

    /** How the value follows the size of a scaled society. */
    Scaling scaling() default Scaling.INTENSIVE;
}
