package glasshouse.engine.world;

import glasshouse.institution.InstitutionSettings;
import glasshouse.institution.exposure.ExposureSettings;
import glasshouse.institution.lists.ListSettings;

/** Checks that everything insiders and exposure name exists, and that what is shown to strangers is published at all. */
final class InsiderReferences {
    private final InstitutionSettings institution;
    private final References references;

    InsiderReferences(InstitutionSettings institution, References references) {
        this.institution = institution;
        this.references = references;
    }

    void check() {
        insiders();
        institution.exposure().ifPresent(this::exposure);
    }

    private void exposure(ExposureSettings exposure) {
        String path = "institution.exposure";
        exposure.publication().keySet().forEach(list -> {
            ListSettings settings = institution.lists().get(list);
            references.list(path + ".publication." + list, list);
            if (settings != null && !settings.published()) {
                references.problem(
                        path + ".publication." + list,
                        "list shown to strangers",
                        list,
                        "must be a published list",
                        "set published: true for it");
            }
        });
        exposure.breaches().forEach((name, breach) -> store(path + ".breaches." + name, breach.agency()));
        exposure.sales().forEach((name, sale) -> store(path + ".sales." + name, sale.agency()));
    }

    private void store(String path, String agency) {
        if (!agency.isEmpty()) {
            references.agency(path + ".agency", agency);
        }
    }

    private void insiders() {
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
