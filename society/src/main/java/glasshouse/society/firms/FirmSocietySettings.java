package glasshouse.society.firms;

import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import glasshouse.society.partners.PartnerSettings;
import glasshouse.society.response.ResponseSettings;
import java.util.Optional;

/** Settings of the society of firms. */
@Section(doc = "The firms: what they are, what they do, and how they answer to treatment.")
public record FirmSocietySettings(
        @Setting(doc = "Marginals from which firms are made.", catalog = "firms")
        FirmPopulationSettings population,

        @Setting(doc = "What firms do.", catalog = "firm-conduct")
        FirmConductSettings conduct,

        @Setting(doc = "Whom firms supply and are supplied by; not said: nobody.")
        Optional<PartnerSettings> partners,

        @Setting(doc = "How firms hire persons; not said: nobody's listing is looked up.")
        Optional<HiringSettings> hiring,

        @Setting(doc = "What treatment does to firms.", byDefault = "{}")
        ResponseSettings response,

        @Setting(
                doc =
                        "What firms earn and invest, when they cease and who founds new ones; not said: nothing is counted of it, and the same firms are there all the time.")
        Optional<BusinessSettings> business) {}
