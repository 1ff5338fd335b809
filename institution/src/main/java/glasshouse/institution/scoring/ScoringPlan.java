package glasshouse.institution.scoring;

import glasshouse.institution.discretion.Discretion;
import glasshouse.institution.discretion.DiscretionSettings;
import glasshouse.institution.discretion.Membership;
import glasshouse.institution.registry.RegistryPlan;
import glasshouse.institution.registry.Who;
import glasshouse.kernel.index.Names;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Rulebooks compiled to flat tables. Rules are dated: which version holds is resolved by the day of the act. Start, bounds
 * and grades are those of the edition in force in the week for which the plan was made.
 */
public final class ScoringPlan {
    private static final RuleVersion[] NONE = {};

    private final boolean scored;
    private final int start;
    private final int least;
    private final int most;
    private final List<String> gradeNames;
    private final int[] gradeFrom;
    /** [grade of this rulebook, lowest first]: its number among the grades of all. */
    private final int[] gradeNumbers;
    /** [act x agencies + agency]: the versions of all rules that speak of such a record, by number of the rule. */
    private final RuleVersion[][] versionsOf;
    /** [rule]: all its versions. */
    private final RuleVersion[][] versions;

    private final int agencies;
    private final boolean escalates;
    private final int keeper;
    private final Membership membership;
    private final Who who;

    /**
     * Holds one edition of the rulebook.
     *
     * @param from first day on which the edition holds
     * @param until day after the last
     * @param rulebook the edition, null for none
     */
    public record Edition(int from, int until, @Nullable RulebookSettings rulebook) {}

    /**
     * Holds what rules are named by.
     *
     * @param acts kinds of act
     * @param agencies agencies
     * @param rules rules of all editions
     * @param grades grades of all rulebooks by number; empty where there is one and its own are numbered lowest first
     * @param membership who is of which group
     * @param luckSeed seed of what assessors do
     */
    public record Vocabulary(
            Names acts, Names agencies, Names rules, List<String> grades, Membership membership, long luckSeed) {}

    private ScoringPlan(
            @Nullable RulebookSettings current,
            RuleVersion[][] versionsOf,
            RuleVersion[][] versions,
            Vocabulary names) {
        this.scored = current != null;
        this.start = current == null ? 0 : current.start().value();
        this.least = current == null ? 0 : current.least().value();
        this.most = current == null ? 0 : current.most().value();
        List<Map.Entry<String, GradeSettings>> grades = current == null
                ? List.of()
                : current.grades().entrySet().stream()
                        .sorted(Comparator.comparingInt(
                                grade -> grade.getValue().from().value()))
                        .toList();
        this.gradeNames = grades.stream().map(Map.Entry::getKey).toList();
        this.gradeFrom = grades.stream()
                .mapToInt(grade -> grade.getValue().from().value())
                .toArray();
        this.gradeNumbers = new int[gradeNames.size()];
        Arrays.setAll(
                gradeNumbers,
                grade -> names.grades().isEmpty() ? grade : names.grades().indexOf(gradeNames.get(grade)));
        this.versionsOf = versionsOf;
        this.versions = versions;
        this.escalates = Arrays.stream(versions).flatMap(Arrays::stream).anyMatch(one -> one.escalation() != null);
        this.agencies = agenciesOf(names);
        this.membership = names.membership();
        this.who = current == null ? Who.EVERYONE : current.who();
        String kept = current == null ? "" : current.keeper();
        this.keeper = kept.isEmpty() ? RegistryPlan.NOBODY : names.agencies().number(kept);
    }

    private static int agenciesOf(Vocabulary names) {
        return Math.max(1, names.agencies().size());
    }

    /**
     * Compiles the editions of a rulebook.
     *
     * @param editions all editions, in order of date
     * @param current the edition in force, whose start, bounds and grades hold; null for no score
     * @param names what rules are named by
     * @param dayOf turns a rule's own dates into days
     */
    public static ScoringPlan of(
            List<Edition> editions, @Nullable RulebookSettings current, Vocabulary names, DayOf dayOf) {
        int agencies = agenciesOf(names);
        List<List<RuleVersion>> byRecord = new ArrayList<>();
        for (int i = 0; i < names.acts().size() * agencies; i++) {
            byRecord.add(new ArrayList<>());
        }
        List<List<RuleVersion>> byRule = new ArrayList<>();
        Names counts = Escalation.names(editions);
        for (int rule = 0; rule < names.rules().size(); rule++) {
            byRule.add(new ArrayList<>());
            for (Edition edition : editions) {
                @Nullable RulebookSettings book = edition.rulebook();
                RuleSettings settings =
                        book == null ? null : book.rules().get(names.rules().name(rule));
                if (book != null && settings != null) {
                    Escalation escalation = Escalation.of(settings.earlier(), counts);
                    RuleVersion version = version(rule, settings, book, edition, dayOf, escalation, names);
                    byRule.get(rule).add(version);
                    place(version, settings, names, agencies, byRecord);
                }
            }
        }
        return new ScoringPlan(current, arrays(byRecord), arrays(byRule), names);
    }

    private static void place(
            RuleVersion version,
            RuleSettings settings,
            Vocabulary names,
            int agencies,
            List<List<RuleVersion>> byRecord) {
        for (String act : settings.acts()) {
            int number = names.acts().number(act);
            for (int agency = 0; agency < names.agencies().size(); agency++) {
                if (settings.agency().isEmpty()
                        || settings.agency().equals(names.agencies().name(agency))) {
                    byRecord.get(number * agencies + agency).add(version);
                }
            }
        }
    }

    private static RuleVersion version(
            int rule,
            RuleSettings settings,
            RulebookSettings book,
            Edition edition,
            DayOf dayOf,
            @Nullable Escalation escalation,
            Vocabulary names) {
        int from = settings.from().map(dayOf::of).orElse(Integer.MIN_VALUE);
        int until = settings.until().map(dayOf::of).orElse(Integer.MAX_VALUE);
        int ceiling = settings.straightTo().isEmpty() ? Integer.MAX_VALUE : topOf(settings.straightTo(), book);
        Optional<DiscretionSettings> fixed = settings.discretion().filter(DiscretionSettings::leavesNothing);
        return new RuleVersion(
                rule,
                Math.max(from, edition.from()),
                Math.min(until, edition.until()),
                fixed.map(DiscretionSettings::least).orElse(settings.points()).value(),
                ceiling,
                settings.per() == RuleSettings.Per.MONTH,
                escalation,
                names.membership().of(settings.groups()),
                settings.discretion()
                        .filter(one -> fixed.isEmpty())
                        .map(one -> Discretion.of(
                                one, names.membership(), names.rules().name(rule), names.luckSeed()))
                        .orElse(null));
    }

    /** Returns the highest score of a grade: one below the next grade. */
    private static int topOf(String grade, RulebookSettings book) {
        int from =
                Objects.requireNonNull(book.grades().get(grade), grade).from().value();
        return book.grades().values().stream()
                .mapToInt(other -> other.from().value())
                .filter(other -> other > from)
                .map(next -> next - 1)
                .min()
                .orElse(book.most().value());
    }

    private static RuleVersion[][] arrays(List<List<RuleVersion>> lists) {
        return lists.stream()
                .map(list -> list.isEmpty() ? NONE : list.toArray(RuleVersion[]::new))
                .toArray(RuleVersion[][]::new);
    }

    /** Says whether there is a score at all. */
    public boolean scored() {
        return scored;
    }

    /** Returns the agency that keeps the scores, {@link RegistryPlan#NOBODY} if none is named. */
    int keeper() {
        return keeper;
    }

    /** Says whether any rule asks for earlier records. */
    boolean escalates() {
        return escalates;
    }

    /** Returns whom the rulebook speaks of: others have no score. */
    public Who who() {
        return who;
    }

    /** Returns the least score. */
    public int least() {
        return least;
    }

    /** Returns the score that everyone starts with. */
    public int start() {
        return start;
    }

    /** Returns the names of this rulebook's grades, lowest first. */
    List<String> gradeNames() {
        return gradeNames;
    }

    /** Returns the number of the grade of a score: among this rulebook's, 0 for the lowest, or among those of all. */
    public int grade(int score) {
        int grade = gradeFrom.length - 1;
        while (grade > 0 && score < gradeFrom[grade]) {
            grade--;
        }
        return gradeNumbers[grade];
    }

    RuleVersion[] versionsOf(int act, int agency) {
        return versionsOf[act * agencies + agency];
    }

    @Nullable
    RuleVersion versionOn(int rule, int day) {
        for (RuleVersion version : versions[rule]) {
            if (version.holdsOn(day)) {
                return version;
            }
        }
        return null;
    }

    /** Says whether a version speaks of a subject and is applied to a record of that origin. */
    boolean concerns(RuleVersion version, int subject, long origin) {
        return membership.isOf(subject, version.groups()) && version.isApplied(subject, origin);
    }

    /** Returns the score after a record of a subject under a version, given the score before. */
    int apply(RuleVersion version, int subject, long origin, int score) {
        int moved = bounded(score + version.points(subject, origin));
        return Math.max(least, Math.min(moved, version.ceiling()));
    }

    /** Returns a score kept within its bounds. */
    public int bounded(int score) {
        return Math.min(most, Math.max(least, score));
    }

    /**
     * Returns the score after an entry, given another score before it: for recomputing without some records.
     *
     * @param entries the entries
     * @param row the entry
     * @param score the score before
     * @param history the records that rules count
     * @param counts which rows of it are to count
     */
    public int replay(Entries entries, int row, int score, History history, IntPredicate counts) {
        if (entries.code(row) == Entries.RESET) {
            return start;
        }
        if (!entries.isByRule(row)) {
            return bounded(score + entries.after(row) - entries.before(row));
        }
        RuleVersion version = versionOn(entries.code(row), entries.occurred(row));
        if (version != null && version.escalation() != null) {
            version = instead(version, entries, row, history, counts);
        }
        return version == null ? score : apply(version, entries.subject(row), entries.origin(row), score);
    }

    /** Returns the version that would hold in place of one, were there only the earlier records that are to count. */
    private @Nullable RuleVersion instead(
            RuleVersion version, Entries entries, int row, History history, IntPredicate counts) {
        Escalation asked = Objects.requireNonNull(version.escalation());
        int subject = entries.subject(row);
        long origin = entries.origin(row);
        if (history.find(subject, asked.counted(), origin) < 0) {
            return version;
        }
        int earlier = history.before(subject, asked.counted(), origin, entries.day(row), asked.within(), counts);
        RuleVersion found = Escalation.among(versions, version, entries.occurred(row), earlier);
        return found != null && concerns(found, subject, origin) ? found : null;
    }

    /** Turns a date into a day of the horizon, before or after it too. */
    @FunctionalInterface
    public interface DayOf {
        /** Returns the day of a date. */
        int of(java.time.LocalDate date);
    }
}
