package glasshouse.society.opinion;

import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.util.SequencedMap;

/** Settings of who knows what the system does, and what knowing it does to approval. */
@Section(
        doc =
                "Who knows what the system does. Whoever it does something to comes to know; others by news. Who does not know judges by"
                        + " what is told of it.")
public record InformationSettings(
        @Setting(
                doc = "Share of people who know at the start what the system does.",
                unit = "share",
                byDefault =
                        "{value: 0.3, source: 'Many residents of pilot cities did not know of the scheme (Foreign Policy 2018; Bloomberg 2019); how many was not said', confidence: assumed, range: [0, 1]}")
        Probability informed,

        @Setting(
                doc = "What knowing adds to approval; below 0 it takes.",
                unit = "approval",
                min = -2,
                max = 2,
                byDefault =
                        "{value: -0.1, source: 'Balanced information took approval among students from 53 to 29 per cent (Rieger, Wang and Ohlberg 2020), information on repression took 0.9 of 10 points (Xu, Kostka and Cao 2022); students are not people', confidence: assumed, range: [-0.5, 0.1]}")
        double knowing,

        @Setting(
                doc =
                        "Whether getting something out of it tells a person what the system does; if not, benefits are felt, and no"
                                + " more is known for them.",
                byDefault = "true")
        boolean benefitsTell,

        @Setting(
                doc =
                        "Share of those who go online through a VPN (society.conduct.vpn) who know from the start what the system does:"
                                + " they can read what is told of it abroad.",
                unit = "share",
                byDefault = "0")
        Probability throughVpn,

        @Setting(doc = "News of what the system does, by name.", byDefault = "{}")
        SequencedMap<String, NewsSettings> news) {}
