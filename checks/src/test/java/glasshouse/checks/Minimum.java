package glasshouse.checks;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The least that a scan must have looked at to mean anything. A scan that finds nothing to look at passes silently, so
 * raise these as the code grows; they may trail it by a third, not more.
 */
enum Minimum {
    MAIN_CLASSES(20),
    DETERMINISTIC_CLASSES(20),
    DEPENDENCIES_BETWEEN_PACKAGES(5),
    JAVA_FILES(30),
    METHODS(100),
    PUBLIC_TYPES(15),
    PACKAGES(5),
    TESTS(30),
    TEXT_FILES(40),
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
