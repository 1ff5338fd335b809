package glasshouse.observation;

import glasshouse.observation.survey.SurveySettings;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.util.SequencedMap;

/** Settings of what a run keeps of single subjects; counts are always kept whole. */
@Section(doc = "What a run keeps of single subjects, and whom it asks. Counts always come from tallies and are whole.")
public record ObserveSettings(
        @Setting(
                doc = "Subjects followed act by act in ledger, record and arrival.",
                unit = "subjects",
                min = 0,
                max = 1e7,
                byDefault = "1000")
        int followed,

        @Setting(
                doc = "Up to this many subjects everyone is followed.",
                unit = "subjects",
                min = 0,
                max = 1e7,
                byDefault = "5000")
        int wholeUpTo,

        @Setting(
                doc = "Up to this many subjects every listing and its grounds are kept; beyond, those of the followed.",
                unit = "subjects",
                min = 0,
                max = 1e8,
                byDefault = "1000000")
        int listingsUpTo,

        @Setting(doc = "Surveys made of the people, by name; none where opinion is not told of.", byDefault = "{}")
        SequencedMap<String, SurveySettings> surveys) {}
