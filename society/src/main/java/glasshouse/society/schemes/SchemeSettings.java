package glasshouse.society.schemes;

import glasshouse.kernel.quantity.Money;
import glasshouse.kernel.quantity.Probability;
import glasshouse.kernel.quantity.RatePerYear;
import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import glasshouse.society.population.Traits;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Settings of who joins a company's scheme, and why. */
@Section(
        doc =
                "Who joins a company's private scheme, and why. A person joins when what speaks for it exceeds his or her own reluctance,"
                        + " which is one number a person, for good.")
public record SchemeSettings(
        @Setting(doc = "The scheme, in words.") String what,

        @Setting(doc = "First day on which anybody can join; not said: the first day of the run.")
        Optional<LocalDate> launched,

        @Setting(
                doc =
                        "Share of each age who are online and so can join, if they have an account: 18-29, 30-39, 40-49, 50-59, 60-69,"
                                + " 70 and over, of residents of towns.",
                unit = "share",
                min = 0,
                max = 1,
                byDefault =
                        "[{value: 0.97, source: 'Recalled from surveys of the internet in China about 2018; not looked up', confidence:"
                                + " assumed, range: [0.9, 1]}, {value: 0.92, source: 'The same', confidence: assumed, range: [0.8, 1]},"
                                + " {value: 0.8, source: 'The same', confidence: assumed, range: [0.6, 0.95]}, {value: 0.6, source: 'The"
                                + " same', confidence: assumed, range: [0.4, 0.8]}, {value: 0.35, source: 'The same', confidence:"
                                + " assumed, range: [0.15, 0.55]}, {value: 0.15, source: 'The same', confidence: assumed, range:"
                                + " [0.05, 0.35]}]")
        List<Double> online,

        @Setting(
                doc = "Multiplier of these shares in the country.",
                unit = "ratio",
                min = 0,
                max = 1,
                byDefault =
                        "{value: 0.65, source: 'Fewer are online in the country; the ratio is not known here', confidence: assumed, range: [0.4, 0.9]}")
        double onlineInTheCountry,

        @Setting(
                doc =
                        "Multipliers of these shares by education: none, primary, lower secondary, upper secondary, tertiary; a"
                                + " share above 1 counts as 1.",
                unit = "ratio",
                min = 0,
                max = 100,
                byDefault = "[1, 1, 1, 1, 1]")
        List<Double> onlineByEducation,

        @Setting(
                doc = "How often a year a person considers joining, or staying.",
                max = 52,
                byDefault = "{value: 2, unit: per_year, source: 'Not known', confidence: assumed, range: [0.5, 12]}")
        RatePerYear considers,

        @Setting(
                doc = "Share of people whom benefits without end would persuade.",
                unit = "share",
                byDefault = "{value: 0.8, source: 'Not known', confidence: assumed, range: [0.4, 0.95]}")
        Probability byBenefit,

        @Setting(
                doc = "What benefits have to be worth a year to persuade half of these.",
                unit = "yuan",
                min = 1,
                max = 1e9,
                byDefault = "{value: 150, source: 'Not known', confidence: assumed, range: [30, 1000]}")
        Money benefitHalf,

        @Setting(
                doc = "Share of people who would join if everybody of household and acquaintances had.",
                unit = "share",
                byDefault = "{value: 0.5, source: 'Not known', confidence: assumed, range: [0.1, 0.8]}")
        Probability byPeers,

        @Setting(
                doc = "Share of people whom disadvantages without end for staying out would press to join.",
                unit = "share",
                byDefault = "{value: 0.8, source: 'Not known', confidence: assumed, range: [0.4, 0.95]}")
        Probability byPressure,

        @Setting(
                doc = "What staying out has to cost a year to press half of these.",
                unit = "yuan",
                min = 1,
                max = 1e9,
                byDefault = "{value: 150, source: 'As of benefits', confidence: assumed, range: [30, 1000]}")
        Money pressureHalf,

        @Setting(
                doc =
                        "How much of a member's reluctance is gone with having joined: the larger, the less has to speak for staying than"
                                + " for joining.",
                unit = "share",
                byDefault =
                        "{value: 0.3, source: 'To leave takes a step; the size is not known', confidence: assumed, range: [0, 0.8]}")
        Probability inertia,

        @Setting(
                doc =
                        "Share of the times that a member considers it at which he or she leaves for reasons of another kind.",
                unit = "share",
                byDefault =
                        "{value: 0.01, source: 'Not known; leaving is seldom', confidence: assumed, range: [0, 0.1]}")
        Probability leaves)
        implements Checked {

    /** The most schemes of a society: membership is a bit of a byte. */
    public static final int MOST = 8;

    @Override
    public void check(Checks checks) {
        checks.length("online", online, Traits.AGE_BANDS);
        checks.length("online_by_education", onlineByEducation, Traits.EDUCATIONS);
    }
}
