package glasshouse.society.opinion;

import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;

/** Settings of what private approval is made of. */
@Section(
        doc =
                "Private approval of the system, from 0 to 1: outlook + leaning + benefits - burdens - fear + hope + faith + what knowing"
                        + " does, cut off at both ends.")
public record ApprovalSettings(
        @Setting(
                doc =
                        "Approval of whom nothing has happened, who fears nothing, trusts everybody but the state, and does not"
                                + " know what the system does.",
                unit = "approval",
                min = -2,
                max = 3,
                byDefault =
                        "{value: 0.6, source: 'Not known: set with spread so that the published 49, 31, 19 and 1 per cent (Kostka 2019) can come out', confidence: assumed, range: [0.2, 0.9]}")
        double outlook,

        @Setting(
                doc =
                        "Standard deviation of people's leanings: what a person brings along that nothing in the model explains, and that"
                                + " is drawn without a look at who the person is.",
                unit = "approval",
                min = 0,
                max = 2,
                byDefault = "{value: 0.23, source: 'Not known', confidence: assumed, range: [0.05, 0.8]}")
        double spread,

        @Setting(
                doc = "What full benefits add.",
                unit = "approval",
                min = 0,
                max = 2,
                byDefault =
                        "{value: 0.3, source: 'That benefits matter more than sanctions is reported (Kostka and Antoine 2020); the size is not known here', confidence: assumed, range: [0, 0.8]}")
        double benefits,

        @Setting(
                doc = "What full burdens take.",
                unit = "approval",
                min = 0,
                max = 2,
                byDefault = "{value: 0.5, source: 'Not known', confidence: assumed, range: [0, 1]}")
        double burdens,

        @Setting(
                doc = "What full fear takes.",
                unit = "approval",
                min = 0,
                max = 2,
                byDefault = "{value: 0.2, source: 'Not known', confidence: assumed, range: [0, 0.6]}")
        double fear,

        @Setting(
                doc =
                        "What full distrust of neighbours and firms adds: who sees a crisis of trust may hope for the system.",
                unit = "approval",
                min = -1,
                max = 1,
                byDefault =
                        "{value: 0.1, source: '76 per cent of those asked saw a crisis of trust, and approval was high (Kostka 2019); that the one makes the other is not known', confidence: assumed, range: [-0.2, 0.4]}")
        double hope,

        @Setting(
                doc = "What full trust in the authorities adds.",
                unit = "approval",
                min = -1,
                max = 1,
                byDefault =
                        "{value: 0.15, source: 'Who trusts the state supports the system more (Liu 2022); the size was not seen', confidence: assumed, range: [0, 0.5]}")
        double faith) {}
