package glasshouse.engine.world;

import glasshouse.institution.InstitutionSettings;
import glasshouse.institution.scoring.RulebookSettings;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Checks that everything that rulebooks name exists, and that every city that joins has one. */
final class RulebookReferences {
    private final InstitutionSettings institution;
    private final References references;

    RulebookReferences(InstitutionSettings institution, References references) {
        this.institution = institution;
        this.references = references;
    }

    void check() {
        institution.rulebook().ifPresent(book -> rulebook("institution.rulebook", book));
        institution.cities().forEach((name, city) -> {
            String path = "institution.cities." + name;
            references.city(path, name);
            city.rulebook().ifPresent(book -> rulebook(path + ".rulebook", book));
            if (city.rulebook().or(institution::rulebook).isEmpty()) {
                references.problem(
                        path + ".rulebook",
                        "city without a rulebook",
                        name,
                        "must have one where there is no rulebook of all",
                        "rulebook: rongcheng-2018");
            }
        });
    }

    /** Lists the grades of all rulebooks. */
    static Set<String> grades(InstitutionSettings institution) {
        Set<String> grades = new LinkedHashSet<>();
        for (RulebookSettings book : all(institution)) {
            grades.addAll(book.grades().sequencedKeySet());
        }
        return grades;
    }

    /** Lists all rulebooks. */
    static List<RulebookSettings> all(InstitutionSettings institution) {
        List<RulebookSettings> all = new ArrayList<>();
        institution.rulebook().ifPresent(all::add);
        institution.cities().values().forEach(city -> city.rulebook().ifPresent(all::add));
        return all;
    }

    private void rulebook(String path, RulebookSettings book) {
        if (!book.keeper().isEmpty()) {
            references.agency(path + ".keeper", book.keeper());
        }
        book.rules().forEach((name, rule) -> {
            String of = path + ".rules." + name;
            references.acts(of + ".acts", rule.acts());
            if (!rule.agency().isEmpty()) {
                references.agency(of + ".agency", rule.agency());
            }
            references.groups(of + ".groups", rule.groups());
            rule.discretion().ifPresent(one -> {
                references.groupKeys(of + ".discretion.by_group", one.byGroup());
                references.groupKeys(of + ".discretion.points_by_group", one.pointsByGroup());
            });
        });
    }
}
