package glasshouse.institution.scoring;

import glasshouse.kernel.index.Names;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Compiles how many earlier records a rule asks for.
 *
 * @param counted number of the name under which records are counted
 * @param least least number of earlier records
 * @param most highest
 * @param within days back within which they count; {@link Integer#MAX_VALUE} for any
 */
record Escalation(int counted, int least, int most, int within) {
    boolean holds(int earlier) {
        return least <= earlier && earlier <= most;
    }

    /** Numbers the names under which the rules of all editions count. */
    static Names names(List<ScoringPlan.Edition> editions) {
        TreeSet<String> names = new TreeSet<>();
        for (ScoringPlan.Edition edition : editions) {
            @Nullable RulebookSettings book = edition.rulebook();
            if (book != null) {
                book.rules()
                        .values()
                        .forEach(rule -> rule.earlier().ifPresent(earlier -> names.add(earlier.counted())));
            }
        }
        return Names.of(names);
    }

    static @Nullable Escalation of(Optional<EarlierSettings> settings, Names names) {
        return settings.map(earlier -> new Escalation(
                        names.number(earlier.counted()),
                        earlier.least(),
                        earlier.most().orElse(Integer.MAX_VALUE),
                        earlier.within().value() == 0
                                ? Integer.MAX_VALUE
                                : earlier.within().value()))
                .orElse(null);
    }

    /** Says whether a version of a rule holds for who has so many records before one. */
    static boolean holds(RuleVersion version, History history, int subject, long origin, int day) {
        @Nullable Escalation escalation = version.escalation();
        return escalation == null
                || escalation.holds(
                        history.before(subject, escalation.counted(), origin, day, escalation.within(), row -> true));
    }

    /** Finds, among the versions that count alike, the one that holds on a day for so many earlier records. */
    static @Nullable RuleVersion among(RuleVersion[][] versions, RuleVersion like, int day, int earlier) {
        Escalation escalation = Objects.requireNonNull(like.escalation());
        if (escalation.holds(earlier)) {
            return like;
        }
        for (RuleVersion[] ofRule : versions) {
            for (RuleVersion version : ofRule) {
                @Nullable Escalation other = version.escalation();
                if (other != null
                        && other.counted() == escalation.counted()
                        && other.holds(earlier)
                        && version.holdsOn(day)) {
                    return version;
                }
            }
        }
        return null;
    }
}
