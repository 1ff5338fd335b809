package glasshouse.engine.world;

import glasshouse.institution.InstitutionSettings;

/** Checks that everything insiders name exists. */
final class InsiderReferences {
    private final InstitutionSettings institution;
    private final References references;

    InsiderReferences(InstitutionSettings institution, References references) {
        this.institution = institution;
        this.references = references;
    }

    void check() {
        institution.insiders().forEach((name, insiders) -> {
            String path = "institution.insiders." + name;
            references.agency(path + ".agency", insiders.agency());
            insiders.targets().ifPresent(targets -> {
                references.acts(path + ".targets.acts", targets.acts());
                references.act(path + ".targets.plants", targets.plants());
                targets.byGroup()
                        .keySet()
                        .forEach(group -> references.group(path + ".targets.by_group." + group, group));
            });
            insiders.alters().ifPresent(alters -> {
                references.acts(path + ".alters.acts", alters.acts());
                references.act(path + ".alters.as", alters.as());
            });
        });
    }
}
