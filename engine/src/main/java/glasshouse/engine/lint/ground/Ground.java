package glasshouse.engine.lint.ground;

import glasshouse.engine.world.FirmSettings;
import glasshouse.engine.world.HorizonSettings;
import glasshouse.engine.world.Scenario;
import glasshouse.institution.InstitutionSettings;
import glasshouse.kernel.problem.Place;
import glasshouse.kernel.time.Week;
import glasshouse.scenario.load.Loaded;
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
 * Holds what a linter looks at: one side of a scenario.
 *
 * @param path where the regime stands in the scenario
 * @param conduct where conduct stands in it
 * @param regime the regime
 * @param deeds what subjects do, by name
 * @param means what they can afford
 * @param isOfFirms whether they are firms
 * @param groups labels of groups
 * @param start first day of the horizon
 * @param end day after the last
 * @param subjects how many there are in the represented city
 * @param sight who sees what
 * @param places finds where something is written
 */
public record Ground(
        String path,
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

    /** Lists the sides of a scenario: persons, and firms where there are any. */
    public static List<Ground> sides(Loaded<Scenario> loaded) {
        List<Ground> sides = new ArrayList<>();
        sides.add(ofPersons(loaded));
        loaded.value().firms().ifPresent(firms -> sides.add(ofFirms(loaded, firms)));
        return sides;
    }

    private static Ground ofPersons(Loaded<Scenario> loaded) {
        Scenario scenario = loaded.value();
        SequencedMap<String, Deed> deeds = new LinkedHashMap<>();
        scenario.society().conduct().acts().forEach((name, act) -> deeds.put(name, Deed.of(act)));
        return new Ground(
                "institution",
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
