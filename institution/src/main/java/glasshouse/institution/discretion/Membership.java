package glasshouse.institution.discretion;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * Says which group a subject belongs to, by the group's slot: what a rule needs to speak of some people only, or to be applied
 * to some more often.
 *
 * @param labels of the groups, by slot; nothing but the settings' names is looked up by them
 * @param groupOf returns the slot of a subject's group
 */
public record Membership(List<String> labels, IntUnaryOperator groupOf) {
    /** Stands for everybody, whatever the group. */
    public static final int EVERYBODY = -1;

    /** Returns the groups named as one bit a slot, {@link #EVERYBODY} for none named. */
    public int of(List<String> groups) {
        int named = 0;
        for (String group : groups) {
            named |= 1 << labels.indexOf(group);
        }
        return groups.isEmpty() ? EVERYBODY : named;
    }

    /** Says whether a subject is of one of the groups. */
    public boolean isOf(int subject, int groups) {
        return groups == EVERYBODY || (groups >>> groupOf.applyAsInt(subject) & 1) != 0;
    }

    /** Returns the slot of a subject's group. */
    public int groupOf(int subject) {
        return groupOf.applyAsInt(subject);
    }

    /** Returns the ratios by slot, 1 for a group that is not named. */
    public double[] ratios(Map<String, Double> byGroup) {
        double[] ratios = new double[labels.size()];
        Arrays.fill(ratios, 1);
        byGroup.forEach((group, ratio) -> ratios[labels.indexOf(group)] = ratio);
        return ratios;
    }
}
