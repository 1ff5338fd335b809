package glasshouse.engine.lint.ground;

import glasshouse.engine.world.FirmSettings;
import glasshouse.engine.world.HorizonSettings;
import glasshouse.engine.world.Scenario;
import glasshouse.institution.InstitutionSettings;
import glasshouse.institution.scoring.RulebookSettings;
import glasshouse.kernel.problem.Place;
import glasshouse.kernel.time.Week;
import glasshouse.scenario.load.Loaded;
import glasshouse.society.SocietySettings;
import glasshouse.society.cities.CitySettings;
import glasshouse.society.conduct.Means;
import glasshouse.society.firms.Firms;
import glasshouse.society.population.GroupShare;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Holds what a linter looks at: one side of a scenario, by the rulebook of all or by one city's own.
 *
 * @param path where the regime stands in the scenario
 * @param scored by which rulebook its subjects are scored, and from when
 * @param conduct where conduct stands in it
 * @param regime the regime
 * @param deeds what subjects do, by name
 * @param means what they can afford
 * @param isOfFirms whether they are firms
 * @param groups labels of groups
 * @param start first day of the horizon, or the one on which the city joins, if later
 * @param end day after the last
 * @param subjects how many there are in what is represented
 * @param sight who sees what
 * @param places finds where something is written
 */
public record Ground(
        String path,
        Scored scored,
        String conduct,
        InstitutionSettings regime,
        SequencedMap<String, Deed> deeds,
        Means means,
        boolean isOfFirms,
        List<String> groups,
        LocalDate start,
        LocalDate end,
        double subjects,
        Sight sight,
        Function<String, Optional<Place>> places) {
    private static final double YEAR_DAYS = 365.25;

    /** Lists the grounds of a scenario: persons, those of each city that joins with a rulebook of its own, and firms if any. */
    public static List<Ground> all(Loaded<Scenario> loaded) {
        List<Ground> all = new ArrayList<>();
        Ground persons = ofPersons(loaded);
        all.add(persons);
        SocietySettings society = loaded.value().society();
        for (Scored city : Scored.ofCities(persons.regime(), persons.path())) {
            CitySettings settings = Objects.requireNonNull(society.cities().get(city.city()));
            if (city.from().filter(persons.end()::isAfter).isPresent()
                    || city.from().isEmpty()) {
                all.add(persons.in(city, settings.share().value()));
            }
        }
        loaded.value().firms().ifPresent(firms -> all.add(ofFirms(loaded, firms)));
        return all;
    }

    /** Copies it for the subjects of one city. */
    private Ground in(Scored city, double share) {
        LocalDate first = city.from().filter(start::isBefore).orElse(start);
        return new Ground(
                path,
                city,
                conduct,
                regime,
                deeds,
                means,
                isOfFirms,
                groups,
                first,
                end,
                subjects * share,
                sight,
                places);
    }

    private static Ground ofPersons(Loaded<Scenario> loaded) {
        Scenario scenario = loaded.value();
        SequencedMap<String, Deed> deeds = new LinkedHashMap<>();
        scenario.society().conduct().acts().forEach((name, act) -> deeds.put(name, Deed.of(act)));
        return new Ground(
                "institution",
                Scored.ofAll(scenario.institution(), "institution"),
                "society.conduct",
                scenario.institution(),
                deeds,
                Means.of(
                        scenario.society().conduct().means(),
                        scenario.society().population().income().means()),
                false,
                scenario.society().population().groups().stream()
                        .map(GroupShare::label)
                        .toList(),
                scenario.horizon().start(),
                end(scenario.horizon()),
                scenario.society().represented(),
                Sight.of(scenario.institution()),
                loaded::place);
    }

    private static Ground ofFirms(Loaded<Scenario> loaded, FirmSettings firms) {
        Scenario scenario = loaded.value();
        SequencedMap<String, Deed> deeds = new LinkedHashMap<>();
        firms.society().conduct().acts().forEach((name, act) -> deeds.put(name, Deed.of(act)));
        return new Ground(
                "firms.institution",
                Scored.ofAll(firms.institution(), "firms.institution"),
                "firms.society.conduct",
                firms.institution(),
                deeds,
                Firms.means(firms.society().population()),
                true,
                Firms.OWNERSHIPS,
                scenario.horizon().start(),
                end(scenario.horizon()),
                firms.numbers(scenario.society().represented()),
                Sight.of(firms.institution()),
                loaded::place);
    }

    private static LocalDate end(HorizonSettings horizon) {
        return horizon.start().plusDays((long) horizon.weeks() * Week.DAYS);
    }

    /** Returns the rulebook that is looked at; empty for none. */
    public Optional<RulebookSettings> rulebook() {
        return scored.rulebook();
    }

    /** Returns the path in the scenario of what stands at one below the regime, `rulebook` being the one that is looked at. */
    public String at(String below) {
        return (isOfRulebook(below) ? scored.path() : path) + "." + below;
    }

    /** Returns the city whose rulebook is looked at; empty for that of all. */
    public String city() {
        return scored.city();
    }

    /** Says whether this ground is the place to tell of something: what is no city's own is told of all. */
    public boolean tells(String below) {
        return city().isEmpty() || isOfRulebook(below);
    }

    private static boolean isOfRulebook(String below) {
        return below.startsWith("rulebook.");
    }

    /** Returns what is known of an act that the scenario has. */
    public Deed deed(String act) {
        return Objects.requireNonNull(deeds.get(act), act);
    }

    /** Returns the years of the horizon in which something is in force that has dates. */
    public double yearsInForce(Optional<LocalDate> from, Optional<LocalDate> until) {
        LocalDate first = from.filter(start::isBefore).orElse(start);
        LocalDate last = until.filter(end::isAfter).orElse(end);
        return Math.max(0, last.toEpochDay() - first.toEpochDay()) / YEAR_DAYS;
    }

    /** Returns where something is written, or the nearest thing around it that is. */
    public Place place(String at) {
        String path = at;
        @Nullable Place found = places.apply(path).orElse(null);
        while (found == null && path.contains(".")) {
            path = path.substring(0, path.lastIndexOf('.'));
            found = places.apply(path).orElse(null);
        }
        return found == null ? Place.NOWHERE : found;
    }
}
