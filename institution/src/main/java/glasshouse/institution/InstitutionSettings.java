package glasshouse.institution;

import glasshouse.institution.companies.CompanySettings;
import glasshouse.institution.companies.PrivateScoreSettings;
import glasshouse.institution.contagion.ContagionSettings;
import glasshouse.institution.costs.ComplianceSettings;
import glasshouse.institution.credit.LenderSettings;
import glasshouse.institution.exposure.ExposureSettings;
import glasshouse.institution.insiders.InsiderSettings;
import glasshouse.institution.lists.AgreementSettings;
import glasshouse.institution.lists.ListSettings;
import glasshouse.institution.measures.MeasureSettings;
import glasshouse.institution.pools.PoolSettings;
import glasshouse.institution.prediction.PredictionSettings;
import glasshouse.institution.procurement.ContractSettings;
import glasshouse.institution.recourse.RemedySettings;
import glasshouse.institution.registry.AgencySettings;
import glasshouse.institution.registry.PlatformSettings;
import glasshouse.institution.registry.SharingSettings;
import glasshouse.institution.rollout.PostponementSettings;
import glasshouse.institution.scoring.JoiningSettings;
import glasshouse.institution.scoring.RulebookSettings;
import glasshouse.institution.sensing.AuditSettings;
import glasshouse.institution.sensing.CameraSettings;
import glasshouse.institution.sensing.InspectorSettings;
import glasshouse.institution.sensing.PhoneSettings;
import glasshouse.institution.sensing.RegisterSettings;
import glasshouse.institution.sensing.online.InternetSettings;
import glasshouse.institution.sensing.report.InformantSettings;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.util.Optional;
import java.util.SequencedMap;

/** Settings of the institution: the regime. */
@Section(doc = "The regime: who watches, who files, what costs points, which lists there are.")
public record InstitutionSettings(
        @Setting(doc = "Agencies, by name.", byDefault = "{}")
        SequencedMap<String, AgencySettings> agencies,

        @Setting(
                doc = "The master database that joins agencies' records; not said: everybody reads everything at once.")
        Optional<PlatformSettings> platform,

        @Setting(doc = "Sharing agreements, by name; none: all that is joined is open to all.", byDefault = "{}")
        SequencedMap<String, SharingSettings> sharing,

        @Setting(doc = "Pools of hours, by name.", byDefault = "{}")
        SequencedMap<String, PoolSettings> pools,

        @Setting(doc = "Cameras, by name of the channel.", byDefault = "{}")
        SequencedMap<String, CameraSettings> cameras,

        @Setting(doc = "Agencies' own books, by name of the channel.", byDefault = "{}")
        SequencedMap<String, RegisterSettings> registers,

        @Setting(doc = "Inspectors, by name of the channel.", byDefault = "{}")
        SequencedMap<String, InspectorSettings> inspectors,

        @Setting(doc = "Audits, by name of the channel.", byDefault = "{}")
        SequencedMap<String, AuditSettings> audits,

        @Setting(doc = "Risk models that send inspections, by name.", byDefault = "{}")
        SequencedMap<String, PredictionSettings> prediction,

        @Setting(doc = "Informants, by name of the channel.", byDefault = "{}")
        SequencedMap<String, InformantSettings> informants,

        @Setting(doc = "What is done online, watched, by name of the channel.", byDefault = "{}")
        SequencedMap<String, InternetSettings> internet,

        @Setting(doc = "Phones passing by, by name of the channel.", byDefault = "{}")
        SequencedMap<String, PhoneSettings> phones,

        @Setting(doc = "The rulebook of all whose city has none of its own; not said: no score.", catalog = "rulebooks")
        Optional<RulebookSettings> rulebook,

        @Setting(doc = "Cities that have a rulebook of their own, or join on a day, by name.", byDefault = "{}")
        SequencedMap<String, JoiningSettings> cities,

        @Setting(
                doc =
                        "Events that delay cities' joining and their agencies' connection to the master database, by name.",
                byDefault = "{}")
        SequencedMap<String, PostponementSettings> postponed,

        @Setting(doc = "Lists, by name.", byDefault = "{}", catalog = "lists")
        SequencedMap<String, ListSettings> lists,

        @Setting(doc = "Agreements by which being on one list leads to others, by name.", byDefault = "{}")
        SequencedMap<String, AgreementSettings> agreements,

        @Setting(
                doc = "Rules by which a listing reaches others: partners, executives, households; by name.",
                byDefault = "{}")
        SequencedMap<String, ContagionSettings> contagion,

        @Setting(doc = "Measures that follow from lists and grades, by name.", byDefault = "{}")
        SequencedMap<String, MeasureSettings> measures,

        @Setting(doc = "Contracts that many bid for, by name; each is a pool of that name.", byDefault = "{}")
        SequencedMap<String, ContractSettings> procurement,

        @Setting(doc = "Remedies against listings, by name.", byDefault = "{}")
        SequencedMap<String, RemedySettings> remedies,

        @Setting(
                doc = "Agencies' insiders, by name: who makes records up, changes them, or takes money.",
                byDefault = "{}")
        SequencedMap<String, InsiderSettings> insiders,

        @Setting(doc = "How what is held and listed reaches strangers; not said: it does not.")
        Optional<ExposureSettings> exposure,

        @Setting(doc = "Lenders, by name.", byDefault = "{}")
        SequencedMap<String, LenderSettings> lenders,

        @Setting(doc = "Companies with schemes that people join, by name of the scheme.", byDefault = "{}")
        SequencedMap<String, CompanySettings> companies,

        @Setting(doc = "A company's score of everybody, member or not; not said: none.")
        Optional<PrivateScoreSettings> privateScore,

        @Setting(doc = "What complying with rules costs firms, whatever they do; not said: nothing.")
        Optional<ComplianceSettings> compliance) {}
