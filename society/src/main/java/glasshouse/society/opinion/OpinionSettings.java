package glasshouse.society.opinion;

import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.util.Optional;

/** Settings of what people think of the system, and what they say of it. */
@Section(
        doc =
                "What people think of the system, and what they say of it. What they think comes of what it does to them and of"
                        + " what they know of it, and of nothing else that they are.")
public record OpinionSettings(
        @Setting(doc = "Trust in firms.", byDefault = "{}") TrustInFirmsSettings trustInFirms,

        @Setting(doc = "What private approval is made of.", byDefault = "{}")
        ApprovalSettings approval,

        @Setting(doc = "What benefits and burdens leave behind.", byDefault = "{}")
        ExperienceSettings experience,

        @Setting(doc = "Who knows what the system does, and what knowing it does to approval.", byDefault = "{}")
        InformationSettings information,

        @Setting(doc = "What is said in place of what is thought.", byDefault = "{}")
        SayingSettings saying,

        @Setting(doc = "Who sees a crisis of trust.", byDefault = "{}")
        CrisisSettings crisis,

        @Setting(doc = "How open opposition spreads; not said: nobody opposes openly.")
        Optional<CascadeSettings> cascade) {}
