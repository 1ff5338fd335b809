package glasshouse.institution.registry;

import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;

/**
 * Settings of how alike two people must be for a record of the one to be joined to the other: each trait in which they
 * differ multiplies the acceptance of the wrong candidate by its factor.
 */
@Section(
        doc =
                "How alike two people must be to be taken for each other. Somebody proposed by error is accepted with the product of"
                        + " the factors of all traits in which the two differ; who is alike in all is always accepted.")
public record AlikeSettings(
        @Setting(
                doc = "Factor where the sex differs: an identity number shows it.",
                unit = "factor",
                byDefault =
                        "{value: 0.02, source: 'Linkage compares sex in nearly every scheme; no figure was found for this one', confidence: assumed, range: [0, 0.2]}")
        Probability otherSex,

        @Setting(
                doc = "Factor where the ages are more than five years apart.",
                unit = "factor",
                byDefault =
                        "{value: 0.1, source: 'A date of birth is compared, and often mistyped; no figure was found', confidence: assumed, range: [0, 0.5]}")
        Probability otherAge,

        @Setting(
                doc = "Factor where one lives in town and the other in the country.",
                unit = "factor",
                byDefault =
                        "{value: 0.5, source: 'Addresses are out of date; no figure was found', confidence: assumed, range: [0.1, 1]}")
        Probability otherResidence,

        @Setting(
                doc = "Factor where the two are of different groups: names go by group.",
                unit = "factor",
                byDefault =
                        "{value: 0.3, source: 'Names go by group, and no names exist here; no figure was found', confidence: assumed, range: [0, 1]}")
        Probability otherGroup) {}
