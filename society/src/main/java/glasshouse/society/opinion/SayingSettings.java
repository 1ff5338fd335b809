package glasshouse.society.opinion;

import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;

/** Settings of what is said in place of what is thought. */
@Section(
        doc =
                "What is said in place of what is thought, when a stranger asks. Each person has a place of its own among those who would"
                        + " say otherwise, so the same ones do so whatever the regime.")
public record SayingSettings(
        @Setting(
                doc =
                        "Share who would say that they approve where they do not, of those who have no fear of their own.",
                unit = "share",
                byDefault =
                        "{value: 0.1, source: 'List experiments find 4 to 28 points of misreporting, 14 in a meta-analysis of 21 studies (Carter, Carter and Schick 2024); none was made on the system itself', confidence: assumed, range: [0, 0.9]}")
        Probability falsifies,

        @Setting(
                doc = "The same share at full fear; in proportion between.",
                unit = "share",
                byDefault = "{value: 0.9, source: 'Not known', confidence: assumed, range: [0.3, 1]}")
        Probability falsifiesAtFullFear,

        @Setting(
                doc = "Of those who say so, the share who say that they approve strongly.",
                unit = "share",
                byDefault = "{value: 0.4, source: 'Not known', confidence: assumed, range: [0, 1]}")
        Probability strongly,

        @Setting(
                doc = "What the wish to please adds to the approval that is said.",
                unit = "approval",
                min = 0,
                max = 1,
                byDefault = "{value: 0.02, source: 'Not known', confidence: assumed, range: [0, 0.2]}")
        double pleasing,

        @Setting(
                doc =
                        "The same for those who do not know what the system does: who knows little is the readier to agree.",
                unit = "approval",
                min = 0,
                max = 1,
                byDefault = "{value: 0.05, source: 'Not known', confidence: assumed, range: [0, 0.3]}")
        double pleasingUninformed)
        implements Checked {

    @Override
    public void check(Checks checks) {
        if (falsifiesAtFullFear.value() < falsifies.value()) {
            checks.problem(
                    "falsifies_at_full_fear",
                    "share",
                    "" + falsifiesAtFullFear.value(),
                    "must be at least falsifies, " + falsifies.value(),
                    "raise it, or lower falsifies");
        }
    }
}
