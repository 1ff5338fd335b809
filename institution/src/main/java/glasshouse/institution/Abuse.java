package glasshouse.institution;

import glasshouse.institution.exposure.ExposurePlan;
import glasshouse.institution.insiders.InsiderSettings;
import glasshouse.institution.insiders.Insiders;
import glasshouse.institution.insiders.InsidersPlan;
import glasshouse.institution.registry.RegistryPlan;
import glasshouse.institution.registry.Tampering;
import java.util.List;

/** Compiles what insiders and strangers do under a regime. */
final class Abuse {
    private Abuse() {}

    static Tampering tampering(
            List<Edition> editions,
            InstitutionSettings current,
            RegistryPlan registry,
            Vocabulary names,
            Regime.Society society) {
        boolean any = editions.stream()
                .flatMap(edition -> edition.settings().insiders().values().stream())
                .anyMatch(InsiderSettings::tampers);
        return new Tampering(
                any,
                InsidersPlan.alterations(current.insiders(), named(names, society), society.luckSeed()),
                registry,
                society.stamp());
    }

    static Insiders insiders(
            InstitutionSettings current, RegistryPlan registry, Vocabulary names, Regime.Society society) {
        InsidersPlan plan =
                InsidersPlan.of(current.insiders(), current.lists(), named(names, society), society.luckSeed());
        return new Insiders(plan, registry, society.stamp());
    }

    static ExposurePlan exposure(InstitutionSettings current, Vocabulary names, Regime.Society society) {
        return ExposurePlan.of(
                current.exposure(),
                current.lists(),
                new ExposurePlan.Vocabulary(names.agencies(), names.lists(), names.ways()),
                society.luckSeed());
    }

    private static InsidersPlan.Vocabulary named(Vocabulary names, Regime.Society society) {
        return new InsidersPlan.Vocabulary(
                names.acts(),
                names.agencies(),
                names.channels(),
                names.lists(),
                society.population().groups());
    }
}
