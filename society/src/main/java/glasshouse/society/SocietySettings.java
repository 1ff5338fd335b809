package glasshouse.society;

import glasshouse.scenario.settings.Scaling;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import glasshouse.society.borrowing.BorrowerSettings;
import glasshouse.society.cities.CitySettings;
import glasshouse.society.conduct.ConductSettings;
import glasshouse.society.opinion.OpinionSettings;
import glasshouse.society.population.PopulationSettings;
import glasshouse.society.response.ResponseSettings;
import glasshouse.society.schemes.SchemeSettings;
import glasshouse.society.ties.TieSettings;
import glasshouse.society.trend.EconomySettings;
import java.util.Optional;
import java.util.SequencedMap;

/** Settings of the society. */
@Section(doc = "The society: who lives there, whom they know, what they do.")
public record SocietySettings(
        @Setting(doc = "Adults simulated.", unit = "persons", min = 1, max = 2e9, scaling = Scaling.EXTENSIVE)
        int persons,

        @Setting(
                doc = "Adults of the city that they stand for; a scaled society still faces its million cameras.",
                unit = "persons",
                min = 1,
                max = 2e9,
                scaling = Scaling.REPRESENTED)
        double represented,

        @Setting(doc = "Marginals from which people are made.", catalog = "populations")
        PopulationSettings population,

        @Setting(doc = "The cities that people live in, by name; none: all live in one.", byDefault = "{}")
        SequencedMap<String, CitySettings> cities,

        @Setting(doc = "Whom people know.") TieSettings ties,

        @Setting(doc = "What people do.", catalog = "conduct")
        ConductSettings conduct,

        @Setting(doc = "What people learn of each other's treatment.", byDefault = "{}")
        ResponseSettings response,

        @Setting(doc = "An index of the economy that moves by itself; not said: there is none.")
        Optional<EconomySettings> economy,

        @Setting(doc = "People as borrowers; not said: nobody borrows.", catalog = "borrowers")
        Optional<BorrowerSettings> borrowers,

        @Setting(doc = "What people think of the system, and say of it; not said: nobody is told of.")
        Optional<OpinionSettings> opinion,

        @Setting(doc = "Who joins companies' private schemes, by name of the company.", byDefault = "{}")
        SequencedMap<String, SchemeSettings> schemes) {}
