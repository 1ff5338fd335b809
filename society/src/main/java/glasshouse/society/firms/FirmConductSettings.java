package glasshouse.society.firms;

import glasshouse.kernel.quantity.RatePerYear;
import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import glasshouse.society.conduct.ConductPlan;
import glasshouse.society.conduct.ConductSettings;
import glasshouse.society.conduct.Kind;
import glasshouse.society.conduct.Means;
import glasshouse.society.population.Traits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;

/** Settings of the conduct of firms: kinds of act, and kinds of request. */
@Section(doc = "What firms do and ask for.")
public record FirmConductSettings(
        @Setting(doc = "The kinds of act, by name.") SequencedMap<String, FirmActSettings> acts,

        @Setting(
                doc = "The kinds of request, by name: what firms ask for that a measure could refuse.",
                byDefault = "{}")
        SequencedMap<String, FirmRequestSettings> requests)
        implements Checked {

    @Override
    public void check(Checks checks) {
        number(checks, "acts", acts.size(), ConductSettings.MOST_ACTS);
        number(checks, "requests", requests.size(), ConductSettings.MOST_REQUESTS);
        acts.forEach((name, act) -> {
            if (act.by().check(checks, "acts." + name + ".by")) {
                double most = Math.max(1, act.whileListed())
                        * Math.max(1, act.withListedPartner())
                        * Math.max(1, act.atFullFear())
                        * most(Kind.byDisposition(act.nature(), act.disposition()));
                ConductSettings.withinCeiling(
                        checks,
                        "acts." + name,
                        act.propensity().value() * most * act.by().most(),
                        "firm");
            }
        });
        requests.forEach((name, request) -> {
            if (request.by().check(checks, "requests." + name + ".by")) {
                ConductSettings.withinCeiling(
                        checks,
                        "requests." + name,
                        request.propensity().value() * request.by().most(),
                        "firm");
            }
        });
        SequencedMap<String, RatePerYear> ceilings = new LinkedHashMap<>();
        acts.forEach((name, act) -> ceilings.put("acts." + name, act.ceiling()));
        requests.forEach((name, request) -> ceilings.put("requests." + name, request.ceiling()));
        ConductSettings.checkCeilings(checks, ceilings, "firm");
    }

    private static void number(Checks checks, String path, int is, int most) {
        if (is > most) {
            checks.problem(path, "number of kinds", "" + is, "must be at most " + most);
        }
    }

    private static double most(double[] factors) {
        double most = 0;
        for (double factor : factors) {
            most = Math.max(most, factor);
        }
        return most;
    }

    /**
     * Compiles the conduct of firms.
     *
     * @param actsInOrder names of the kinds of act, in the order of their numbers
     * @param requestsInOrder names of the kinds of request, in the order of theirs
     * @param sectors names of the sectors, in the order of their numbers
     */
    public ConductPlan plan(
            List<String> actsInOrder, List<String> requestsInOrder, List<String> sectors, Means means, long luckSeed) {
        List<Kind> kinds = new ArrayList<>();
        for (String name : actsInOrder) {
            kinds.add(kind(Objects.requireNonNull(acts.get(name), name), sectors, means));
        }
        for (String name : requestsInOrder) {
            kinds.add(kind(Objects.requireNonNull(requests.get(name), name), sectors));
        }
        return ConductPlan.of(kinds, actsInOrder.size(), luckSeed);
    }

    /**
     * Returns what each kind of act brings the firm that does it, in yuan.
     *
     * @param actsInOrder names of the kinds of act, in the order of their numbers
     */
    public long[] gainYuan(List<String> actsInOrder) {
        return actsInOrder.stream()
                .mapToLong(name -> StrictMath.round(
                        Objects.requireNonNull(acts.get(name), name).gain().yuan()))
                .toArray();
    }

    private static Kind kind(FirmActSettings act, List<String> sectors, Means means) {
        return new Kind(
                act.ceiling().perWeek(),
                Kind.byClass(firmClass -> act.propensity().value()
                        * act.by().of(firmClass, sectors)
                        * means.money(
                                act.cost().yuan(), Math.min(FirmTraits.sizeOfClass(firmClass), Traits.QUINTILES - 1))),
                Kind.byDisposition(act.nature(), act.disposition()),
                act.whileListed(),
                act.withListedPartner(),
                act.atFullFear(),
                Optional.empty(),
                act.spell().value(),
                false);
    }

    private static Kind kind(FirmRequestSettings request, List<String> sectors) {
        return new Kind(
                request.ceiling().perWeek(),
                Kind.byClass(
                        firmClass -> request.propensity().value() * request.by().of(firmClass, sectors)),
                Kind.alike(),
                request.whileListed(),
                1,
                1,
                Optional.empty(),
                0,
                false);
    }
}
