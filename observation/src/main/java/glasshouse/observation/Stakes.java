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
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Holds what is at stake in acts and requests, for counting.
 *
 * @param lawful [act] whether it is lawful in itself
 * @param unlawful [act] whether it is against the law or an obligation
 * @param recoveredYuan [act] what doing it brings the one it is owed to
 * @param actYuan [act] what doing it costs the one who does
 * @param actHours [act] what it takes of that one's time
 * @param costYuan [request] what being refused costs
 * @param hours [request] what being refused takes
 * @param actsBeside the other side's kinds of act, which may do harm to this one's subjects
 */
public record Stakes(
        boolean[] lawful,
        boolean[] unlawful,
        long[] recoveredYuan,
        long[] actYuan,
        long[] actHours,
        long[] costYuan,
        long[] hours,
        Names actsBeside) {
    private static final Names NONE = Names.of(List.of());

    /** Returns the same beside another side with these kinds of act. */
    public Stakes beside(Names acts) {
        return new Stakes(lawful, unlawful, recoveredYuan, actYuan, actHours, costYuan, hours, acts);
    }

    /** Reads the stakes off the settings. */
    public static Stakes of(ConductSettings conduct, Names acts, Names requests) {
        List<ActSettings> kinds = named(acts, conduct.acts());
        List<RequestSettings> asked = named(requests, conduct.requests());
        return new Stakes(
                are(Nature.LAWFUL, kinds, ActSettings::nature),
                are(Nature.UNLAWFUL, kinds, ActSettings::nature),
                whole(kinds, act -> act.recovers().yuan()),
                whole(kinds, act -> act.cost().yuan()),
                whole(kinds, ActSettings::hours),
                whole(asked, request -> request.costOfDenial().yuan()),
                whole(asked, RequestSettings::hoursOfDenial),
                NONE);
    }

    /** Reads the stakes of firms off the settings. */
    public static Stakes ofFirms(FirmConductSettings conduct, Names acts, Names requests) {
        List<FirmActSettings> kinds = named(acts, conduct.acts());
        List<FirmRequestSettings> asked = named(requests, conduct.requests());
        return new Stakes(
                are(Nature.LAWFUL, kinds, FirmActSettings::nature),
                are(Nature.UNLAWFUL, kinds, FirmActSettings::nature),
                whole(kinds, act -> act.recovers().yuan()),
                whole(kinds, act -> act.cost().yuan()),
                new long[acts.size()],
                whole(asked, request -> request.costOfDenial().yuan()),
                new long[requests.size()],
                NONE);
    }

    private static <T> List<T> named(Names names, Map<String, T> settings) {
        return names.sorted().stream()
                .map(name -> Objects.requireNonNull(settings.get(name), name))
                .toList();
    }

    private static <T> boolean[] are(Nature nature, List<T> acts, Function<T, Nature> natureOf) {
        boolean[] are = new boolean[acts.size()];
        for (int act = 0; act < are.length; act++) {
            are[act] = natureOf.apply(acts.get(act)) == nature;
        }
        return are;
    }

    private static <T> long[] whole(List<T> settings, ToDoubleFunction<T> value) {
        return settings.stream()
                .mapToLong(one -> StrictMath.round(value.applyAsDouble(one)))
                .toArray();
    }
}
