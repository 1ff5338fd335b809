package glasshouse.institution;

import glasshouse.institution.registry.RegistryPlan;
import glasshouse.institution.rollout.PostponementSettings;
import glasshouse.institution.scoring.JoiningSettings;
import glasshouse.institution.scoring.RulebookSettings;
import glasshouse.institution.scoring.Rulebooks;
import glasshouse.institution.scoring.ScoringPlan;
import glasshouse.kernel.index.Names;
import glasshouse.kernel.time.Horizon;
import glasshouse.kernel.time.Week;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads off the settings by which rulebook the people of each city are scored, and from which day. */
final class Books {
    private final List<Edition> editions;
    private final int week;
    private final Vocabulary names;
    private final Regime.Society society;
    private final Horizon horizon;

    Books(List<Edition> editions, int week, Vocabulary names, Regime.Society society, Horizon horizon) {
        this.editions = editions;
        this.week = week;
        this.names = names;
        this.society = society;
        this.horizon = horizon;
    }

    /** Compiles the rulebooks in force in a week. */
    Rulebooks compile(RegistryPlan registry) {
        if (!society.cities().any()) {
            InstitutionSettings current = Regime.inForce(editions, week);
            return Rulebooks.one(registry, plan("", current.rulebook().orElse(null), List.of()));
        }
        Names cities = society.cities().names();
        ScoringPlan[] ofCity = new ScoringPlan[cities.size()];
        long beginning = 0;
        for (int city = 0; city < ofCity.length; city++) {
            String name = cities.name(city);
            @Nullable RulebookSettings book = bookIn(name, week);
            ofCity[city] = plan(name, book, names.grades());
            boolean begins = book != null && (week == 0 || bookIn(name, week - 1) == null);
            beginning |= begins ? 1L << city : 0;
        }
        return Rulebooks.ofCities(registry, ofCity, names.grades(), beginning, week);
    }

    /** Lists the rulebooks of all cities. */
    static List<RulebookSettings> all(InstitutionSettings settings) {
        List<RulebookSettings> all = new ArrayList<>();
        settings.rulebook().ifPresent(all::add);
        settings.cities().values().forEach(city -> city.rulebook().ifPresent(all::add));
        return all;
    }

    /** Says whether a city's people are scored from some day after one and not after another. */
    static boolean begins(InstitutionSettings settings, LocalDate after, LocalDate until) {
        return settings.cities().values().stream()
                .flatMap(city -> joins(settings, city).stream())
                .anyMatch(day -> day.isAfter(after) && !day.isAfter(until));
    }

    /** Returns the day on which a city joins, as events delay it; empty for from the start. */
    private static Optional<LocalDate> joins(InstitutionSettings settings, JoiningSettings city) {
        return city.joins()
                .map(planned ->
                        PostponementSettings.on(planned, settings.postponed().values()));
    }

    private static @Nullable RulebookSettings book(InstitutionSettings settings, String city) {
        JoiningSettings joining = settings.cities().get(city);
        Optional<RulebookSettings> own = joining == null ? Optional.empty() : joining.rulebook();
        return own.or(settings::rulebook).orElse(null);
    }

    /** Returns the rulebook by which a city's people are scored in a week, null for none. */
    private @Nullable RulebookSettings bookIn(String city, int inWeek) {
        InstitutionSettings settings = Regime.inForce(editions, inWeek);
        JoiningSettings joining = settings.cities().get(city);
        boolean joined = joining == null
                || joins(settings, joining)
                        .filter(day -> day.isAfter(horizon.dateOf(inWeek * Week.DAYS)))
                        .isEmpty();
        return joined ? book(settings, city) : null;
    }

    /** Returns the day of the first barrier between weeks on or after a date. */
    private int barrier(LocalDate date) {
        return Math.ceilDiv(horizon.dayOf(date), Week.DAYS) * Week.DAYS;
    }

    private ScoringPlan plan(String city, @Nullable RulebookSettings current, List<String> grades) {
        return ScoringPlan.of(
                rulebooks(city),
                current,
                new ScoringPlan.Vocabulary(
                        names.acts(),
                        names.agencies(),
                        names.rules(),
                        grades,
                        society.membership(),
                        society.luckSeed()),
                horizon::dayOf);
    }

    /** Lists a city's rulebook of all editions: none before the city has joined. */
    private List<ScoringPlan.Edition> rulebooks(String city) {
        List<ScoringPlan.Edition> rulebooks = new ArrayList<>();
        for (int i = 0; i < editions.size(); i++) {
            InstitutionSettings settings = editions.get(i).settings();
            JoiningSettings joining = settings.cities().get(city);
            int begins = joining == null
                    ? Integer.MIN_VALUE
                    : joins(settings, joining).map(this::barrier).orElse(Integer.MIN_VALUE);
            int from = i == 0 ? Integer.MIN_VALUE : editions.get(i).from();
            int until = i + 1 < editions.size() ? editions.get(i + 1).from() : Integer.MAX_VALUE;
            rulebooks.add(new ScoringPlan.Edition(Math.max(from, begins), until, book(settings, city)));
        }
        return rulebooks;
    }
}
