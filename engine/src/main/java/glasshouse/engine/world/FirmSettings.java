package glasshouse.engine.world;

import glasshouse.institution.InstitutionSettings;
import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import glasshouse.society.firms.BusinessSettings;
import glasshouse.society.firms.FirmSocietySettings;

/** Settings of the side of the firms: who they are, and the regime they are under. */
@Section(doc = "The firms of the society, and the regime they are under.")
public record FirmSettings(
        @Setting(
                doc = "Adults of the society for each firm: so many adults simulated, and represented, have one.",
                unit = "persons",
                min = 1,
                max = 1e6)
        double personsPerFirm,

        @Setting(
                doc = "Executives of each firm who are persons of the society, the legal representative among them.",
                unit = "persons",
                min = 1,
                max = 20,
                byDefault =
                        "{value: 2, source: 'A legal representative and one more; most firms are micro firms', confidence: assumed, range: [1, 5]}")
        int executives,

        @Setting(doc = "The firms.") FirmSocietySettings society,

        @Setting(
                doc =
                        "The regime for firms: its agencies, inspections, ratings, lists and measures; names are its own.",
                byDefault = "{}")
        InstitutionSettings institution)
        implements Checked {
    @Override
    public void check(Checks checks) {
        if (executives * perFirm() > personsPerFirm) {
            checks.problem(
                    "executives",
                    "executives of each firm",
                    "" + executives,
                    "must be at most persons_per_firm: nobody heads two firms");
        }
    }

    /** Returns how many firms a society of so many adults has at the start, at least 1. */
    public int firms(double persons) {
        return (int) StrictMath.max(1, StrictMath.floor(persons / personsPerFirm));
    }

    /** Returns how many numbers there are for the firms of so many adults: of those of the start and those to come. */
    public int numbers(double persons) {
        return (int) StrictMath.max(1, StrictMath.floor(persons / personsPerFirm * perFirm()));
    }

    /** Returns how many numbers there are for each firm of the start. */
    double perFirm() {
        return 1 + society.business().map(BusinessSettings::reserve).orElse(0.0);
    }
}
