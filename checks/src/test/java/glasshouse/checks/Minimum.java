package glasshouse.checks;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The least that a scan must have looked at to mean anything. A scan that finds nothing to look at passes silently, so
 * raise these as the code grows; they may trail it by a third, not more.
 */
enum Minimum {
    MAIN_CLASSES(300),
    DETERMINISTIC_CLASSES(200),
    DEPENDENCIES_BETWEEN_PACKAGES(1_000),
    JAVA_FILES(280),
    METHODS(1_200),
    PUBLIC_TYPES(150),
    PACKAGES(35),
    TESTS(250),
    TEXT_FILES(350),
    POMS(12);

    private final int least;

    Minimum(int least) {
        this.least = least;
    }

    /** Fails unless a scan counted at least this many. */
    void isReachedBy(int counted) {
        assertThat(counted).as("%s scanned", this).isGreaterThanOrEqualTo(least);
    }
}
