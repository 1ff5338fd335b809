package glasshouse.experiment.figure;

import java.util.List;

/**
 * What listings did to lives, and what they were for. All counts are over all weeks.
 *
 * @param announced listings announced before they began
 * @param withdrawn of these, those that came to nothing
 * @param told people told of a listing, before or after
 * @param learnedAtDenial people whom a refused request told
 * @param asked requests
 * @param refused requests refused
 * @param refusedWrongfully of these, for a wrongful listing
 * @param refusedKin of these, for another adult of the household
 * @param refusedLate of these, for a listing that was over
 * @param costYuan what refusals and measures cost people in money
 * @param hoursLost what they cost in time
 * @param benefitYuan what better terms were worth
 * @param redress what was filed, by stage
 * @param corrected listings that ended by a correction
 * @param repaired listings that ended by repair
 * @param forgoneLawful lawful and good acts left undone for one's own or a tie's treatment
 * @param forgoneUnlawful unlawful acts left undone for it
 * @param prompted acts done for it
 * @param recoveredYuan what acts brought those they were owed to
 * @param tiesCut ties cut
 * @param administrationYuan what the hours of pools cost
 */
public record LifeFigures(
        long announced,
        long withdrawn,
        long told,
        long learnedAtDenial,
        long asked,
        long refused,
        long refusedWrongfully,
        long refusedKin,
        long refusedLate,
        long costYuan,
        long hoursLost,
        long benefitYuan,
        List<Stage> redress,
        long corrected,
        long repaired,
        long forgoneLawful,
        long forgoneUnlawful,
        long prompted,
        long recoveredYuan,
        long tiesCut,
        long administrationYuan) {

    /** Keeps a copy of the list. */
    public LifeFigures {
        redress = List.copyOf(redress);
    }

    /**
     * One stage of redress.
     *
     * @param stage objection, appeal or repair
     * @param filed cases filed
     * @param upheld cases upheld
     * @param rejected cases rejected
     * @param upheldInnocent of the upheld, those who had not done what the listing rested on
     * @param rejectedInnocent of the rejected, likewise
     */
    public record Stage(
            String stage, long filed, long upheld, long rejected, long upheldInnocent, long rejectedInnocent) {}
}
