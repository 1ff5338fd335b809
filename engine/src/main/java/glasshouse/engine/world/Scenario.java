package glasshouse.engine.world;

import glasshouse.institution.InstitutionSettings;
import glasshouse.observation.ObserveSettings;
import glasshouse.observation.survey.SurveyChecks;
import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import glasshouse.society.SocietySettings;
import java.util.List;
import java.util.Optional;

/** The whole scenario: a world, and what to observe of it. */
@Section(doc = "A scenario: a society, a regime, a horizon, and what to observe.")
public record Scenario(
        @Setting(doc = "Name of the scenario.") String scenario,

        @Setting(doc = "Title, in words.") String title,

        @Setting(
                doc = "Whose published rulebook the model follows; empty where the regime is invented.",
                byDefault = "''")
        String modelOf,

        @Setting(doc = "What the scenario is for, and what it leaves out.", byDefault = "''")
        String about,

        @Setting(doc = "What a reader must know is missing or assumed; printed with every summary.", byDefault = "[]")
        List<String> caveats,

        @Setting(doc = "The time simulated.") HorizonSettings horizon,

        @Setting(doc = "The society.") SocietySettings society,

        @Setting(doc = "The regime.") InstitutionSettings institution,

        @Setting(doc = "The firms, and the regime they are under; not said: there are none.", catalog = "firm-sides")
        Optional<FirmSettings> firms,

        @Setting(doc = "What to observe.", byDefault = "{}") ObserveSettings observe)
        implements Checked {

    /** The parts of a scenario that make its world; what is observed of it is not among them. */
    public static final List<String> WORLD = List.of("horizon", "society", "institution", "firms");

    /** Returns how many firms are simulated. */
    public int countFirms() {
        return firms.map(settings -> settings.firms(society.persons())).orElse(0);
    }

    @Override
    public void check(Checks checks) {
        new References(this, checks).check();
        SocietyReferences.check(this, checks);
        BusinessReferences.check(this, checks);
        SurveyChecks.check(observe.surveys(), society.opinion(), horizon.horizon(), checks);
        firms.ifPresent(settings -> new FirmReferences(settings, this, checks).check());
    }
}
