package glasshouse.institution;

import glasshouse.institution.lists.ListsPlan;
import glasshouse.institution.lists.Watching;
import glasshouse.kernel.time.Horizon;
import java.util.List;
import java.util.stream.Stream;

/** Compiles the lists of a regime, and who of those on them is watched. */
final class Listing {
    private Listing() {}

    static ListsPlan lists(
            List<Edition> editions,
            InstitutionSettings current,
            Vocabulary names,
            Regime.Society society,
            Horizon horizon) {
        return ListsPlan.of(
                editions.stream().map(edition -> edition.settings().lists()).toList(),
                new ListsPlan.Current(current.lists(), current.agreements()),
                new ListsPlan.Vocabulary(
                        names.acts(),
                        names.agencies(),
                        names.pools(),
                        names.lists(),
                        society.membership(),
                        society.cities(),
                        horizon::dayOf),
                society.luckSeed());
    }

    static Watching watching(List<Edition> editions, InstitutionSettings current, Vocabulary names) {
        boolean ever = editions.stream()
                .anyMatch(edition -> !watched(edition.settings()).isEmpty());
        return Watching.of(watched(current), ever, names.lists());
    }

    private static List<String> watched(InstitutionSettings settings) {
        return Stream.concat(
                        settings.cameras().values().stream().flatMap(camera -> camera.watches().stream()),
                        settings.audits().values().stream().flatMap(audit -> audit.byList().sequencedKeySet().stream()))
                .toList();
    }
}
