package glasshouse.engine.world;

import glasshouse.institution.InstitutionSettings;
import glasshouse.institution.contagion.ContagionSettings;
import glasshouse.scenario.settings.Checks;

/** Checks that what rules of contagion name exists: lists of this side and of the other, and anybody to be reached. */
final class ContagionReferences {
    private final InstitutionSettings institution;
    private final References.Beside beside;
    private final References names;
    private final Checks checks;

    ContagionReferences(InstitutionSettings institution, References.Beside beside, References names, Checks checks) {
        this.institution = institution;
        this.beside = beside;
        this.names = names;
        this.checks = checks;
    }

    void check() {
        institution.contagion().forEach(this::rule);
    }

    private void rule(String name, ContagionSettings rule) {
        String path = "institution.contagion." + name;
        for (int i = 0; i < rule.lists().size(); i++) {
            names.list(path + ".lists." + i, rule.lists().get(i));
        }
        switch (rule.through()) {
            case EXECUTIVES -> {
                if (beside.any()) {
                    names.known(path + ".to", "list of the other side", rule.to(), beside.lists());
                } else {
                    checks.problem(
                            path + ".through",
                            "whom a listing reaches",
                            "executives",
                            "must be others where the scenario has no firms",
                            "household");
                }
            }
            case PARTNERS -> {
                names.list(path + ".to", rule.to());
                if (!beside.partners()) {
                    checks.problem(
                            path + ".through",
                            "whom a listing reaches",
                            "partners",
                            "must be others where there are none",
                            "firms.society.partners: {}, for a rule of firms.institution");
                }
            }
            case HOUSEHOLD -> {
                names.list(path + ".to", rule.to());
                if (beside.isFirms()) {
                    checks.problem(
                            path + ".through",
                            "whom a listing reaches",
                            "household",
                            "must be partners or executives in a regime for firms",
                            "partners");
                }
            }
        }
    }
}
