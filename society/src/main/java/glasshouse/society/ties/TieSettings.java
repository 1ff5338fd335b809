package glasshouse.society.ties;

import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;

/**
 * How many ties people have.
 *
 * @param household whether the adults of a household are tied
 * @param neighbourBlock persons in a block of neighbours, one's own household included; 0 for none
 * @param colleagueBlock places at a workplace; persons not of working age leave theirs empty; 0 for none
 * @param retirementAge age from which a person has no colleagues
 * @param acquaintances how many rounds of random pairing give each person an acquaintance
 */
@Section(doc = "How many ties people have, by kind.")
public record TieSettings(
        @Setting(doc = "Whether the adults of a household are tied.", byDefault = "true")
        boolean household,

        @Setting(
                doc = "Persons in a block of neighbours, one's own household included; 0 for none.",
                unit = "persons",
                min = 0,
                max = 10_000,
                byDefault =
                        "{value: 30, source: 'A stairwell or a hamlet; nobody has measured whom one watches', confidence: assumed, range: [10, 100]}")
        int neighbourBlock,

        @Setting(
                doc = "Places at a workplace, empty ones included; 0 for none.",
                unit = "persons",
                min = 0,
                max = 64,
                byDefault =
                        "{value: 10, source: 'A team; most firms are micro firms, of fewer than ten to twenty', confidence: assumed, range: [4, 30]}")
        int colleagueBlock,

        @Setting(
                doc = "Age from which a person has no colleagues.",
                unit = "years",
                min = 18,
                max = 120,
                byDefault =
                        "{value: 60, source: 'Men retired at 60 by law, women at 50 or 55, farmers never', confidence: assumed, range: [50, 70]}")
        int retirementAge,

        @Setting(
                doc = "Rounds of random pairing, each giving a person one acquaintance.",
                min = 0,
                max = 64,
                byDefault =
                        "{value: 8, source: 'Surveys in Guangdong found about 10 contacts a day (rspb.2014.0268), household and work included', confidence: assumed, range: [3, 20]}")
        int acquaintances) {

    /** The most places at a workplace: a set of them is a long. */
    static final int MOST_COLLEAGUES = Long.SIZE;

    /**
     * Check the bounds.
     *
     * @throws IllegalArgumentException if a number is negative, or a workplace has more than 64 places
     */
    public TieSettings {
        if (neighbourBlock < 0 || colleagueBlock < 0 || acquaintances < 0 || colleagueBlock > MOST_COLLEAGUES) {
            throw new IllegalArgumentException("ties (" + neighbourBlock + ", " + colleagueBlock + ", " + acquaintances
                    + ") must not be negative, nor a workplace above " + MOST_COLLEAGUES);
        }
    }
}
