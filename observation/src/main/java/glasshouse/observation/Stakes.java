package glasshouse.observation;

import glasshouse.kernel.index.Names;
import glasshouse.society.conduct.ActSettings;
import glasshouse.society.conduct.ConductSettings;
import glasshouse.society.conduct.Nature;
import glasshouse.society.conduct.RequestSettings;
import glasshouse.society.firms.FirmActSettings;
import glasshouse.society.firms.FirmConductSettings;
import glasshouse.society.firms.FirmRequestSettings;
import java.util.List;
import java.util.Objects;

/**
 * Holds what is at stake in acts and requests, for counting.
 *
 * @param lawful [act] whether it is lawful in itself
 * @param unlawful [act] whether it is against the law or an obligation
 * @param recoveredYuan [act] what doing it brings the one it is owed to
 * @param costYuan [request] what being refused costs
 * @param hours [request] what being refused takes
 * @param actsBeside the other side's kinds of act, which may do harm to this one's subjects
 */
public record Stakes(
        boolean[] lawful, boolean[] unlawful, long[] recoveredYuan, long[] costYuan, long[] hours, Names actsBeside) {
    private static final Names NONE = Names.of(List.of());

    /** Returns the same beside another side with these kinds of act. */
    public Stakes beside(Names acts) {
        return new Stakes(lawful, unlawful, recoveredYuan, costYuan, hours, acts);
    }

    /** Reads the stakes off the settings. */
    public static Stakes of(ConductSettings conduct, Names acts, Names requests) {
        boolean[] lawful = new boolean[acts.size()];
        boolean[] unlawful = new boolean[acts.size()];
        long[] recovered = new long[acts.size()];
        for (int act = 0; act < acts.size(); act++) {
            ActSettings settings = conduct.acts().get(acts.name(act));
            lawful[act] = settings != null && settings.nature() == Nature.LAWFUL;
            unlawful[act] = settings != null && settings.nature() == Nature.UNLAWFUL;
            recovered[act] =
                    settings == null ? 0 : StrictMath.round(settings.recovers().yuan());
        }
        long[] cost = new long[requests.size()];
        long[] hours = new long[requests.size()];
        for (int request = 0; request < requests.size(); request++) {
            RequestSettings settings = conduct.requests().get(requests.name(request));
            cost[request] = settings == null
                    ? 0
                    : StrictMath.round(settings.costOfDenial().yuan());
            hours[request] = settings == null ? 0 : StrictMath.round(settings.hoursOfDenial());
        }
        return new Stakes(lawful, unlawful, recovered, cost, hours, NONE);
    }

    /** Reads the stakes of firms off the settings. */
    public static Stakes ofFirms(FirmConductSettings conduct, Names acts, Names requests) {
        boolean[] lawful = new boolean[acts.size()];
        boolean[] unlawful = new boolean[acts.size()];
        long[] recovered = new long[acts.size()];
        for (int act = 0; act < acts.size(); act++) {
            FirmActSettings settings = Objects.requireNonNull(conduct.acts().get(acts.name(act)));
            lawful[act] = settings.nature() == Nature.LAWFUL;
            unlawful[act] = settings.nature() == Nature.UNLAWFUL;
            recovered[act] = StrictMath.round(settings.recovers().yuan());
        }
        long[] cost = new long[requests.size()];
        for (int request = 0; request < requests.size(); request++) {
            FirmRequestSettings settings =
                    Objects.requireNonNull(conduct.requests().get(requests.name(request)));
            cost[request] = StrictMath.round(settings.costOfDenial().yuan());
        }
        return new Stakes(lawful, unlawful, recovered, cost, new long[requests.size()], NONE);
    }
}
