package glasshouse.institution.sensing.report;

import glasshouse.kernel.quantity.Probability;
import glasshouse.society.ties.TieKind;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** Compiles how probable it is that a witness reports, and what a report is paid: by the group of who is reported. */
final class Willingness {
    private static final int TIES = TieKind.values().length;

    /** [group x ties + tie]: threshold of reporting. */
    private final long[] threshold;
    /** [group x ties + tie]: the same of who was once cut off for a report. */
    private final long[] silenced;
    /** [group]. */
    private final int[] yuan;

    private boolean alike = true;

    private Willingness(int groups) {
        this.threshold = new long[groups * TIES];
        this.silenced = new long[groups * TIES];
        this.yuan = new int[groups];
    }

    static Willingness of(
            SequencedMap<String, Probability> report,
            Optional<PaymentSettings> reward,
            Probability silences,
            List<String> groups) {
        Willingness willingness = new Willingness(groups.size());
        for (int group = 0; group < groups.size(); group++) {
            String label = groups.get(group);
            double paid = reward.map(settings -> yuan(settings, label)).orElse(0.0);
            double factor = reward.map(settings -> factor(settings, paid)).orElse(1.0);
            willingness.yuan[group] = (int) StrictMath.round(paid);
            for (int tie = 0; tie < TIES; tie++) {
                double base =
                        report.getOrDefault(TieNames.of(tie), Probability.ZERO).value();
                double reports = StrictMath.min(1, base * factor);
                willingness.threshold[group * TIES + tie] = new Probability(reports).threshold();
                willingness.silenced[group * TIES + tie] =
                        new Probability(reports * (1 - silences.value())).threshold();
                willingness.alike &= willingness.threshold[group * TIES + tie] == willingness.threshold[tie]
                        && willingness.silenced[group * TIES + tie] == willingness.silenced[tie];
            }
        }
        return willingness;
    }

    private static double yuan(PaymentSettings reward, String group) {
        return reward.yuan().yuan() * reward.byGroup().getOrDefault(group, 1.0);
    }

    private static double factor(PaymentSettings reward, double paid) {
        return 1 + (reward.most() - 1) * paid / (paid + reward.halfAt().yuan());
    }

    /** Says whether people of all groups are as readily reported: then nobody's need be looked up. */
    boolean isAlike() {
        return alike;
    }

    long threshold(int group, int tie, boolean shunned) {
        return (shunned ? silenced : threshold)[group * TIES + tie];
    }

    /** Returns what a report of somebody of a group is paid, in whole yuan. */
    int yuan(int group) {
        return yuan[group];
    }
}
