package glasshouse.society.conduct;

import glasshouse.kernel.quantity.RatePerYear;
import glasshouse.kernel.random.PoissonTable;
import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import glasshouse.society.known.KnownRulesSettings;
import glasshouse.society.trend.TrendSettings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** Settings of conduct: the kinds of act and the means people have. */
@Section(doc = "What people do: kinds of act, and the means that costly ones need.")
public record ConductSettings(
        @Setting(doc = "Money and hours that people can spare.")
        MeansSettings means,

        @Setting(doc = "The kinds of act, by name.") SequencedMap<String, ActSettings> acts,

        @Setting(
                doc = "The kinds of request, by name: what people ask for that a measure could refuse.",
                byDefault = "{}")
        SequencedMap<String, RequestSettings> requests,

        @Setting(doc = "Who goes online through a VPN; not said: nobody.")
        Optional<VpnSettings> vpn,

        @Setting(doc = "What knowing the rules does to what people do; not said: nothing.")
        Optional<KnownRulesSettings> knownRules)
        implements Checked {

    /** The most kinds of act: an act's kind travels in eight bits. */
    public static final int MOST_ACTS = 250;

    /** The most kinds of request: they are numbered after the acts in one stream of occasions. */
    public static final int MOST_REQUESTS = 100;

    @Override
    public void check(Checks checks) {
        if (acts.isEmpty() || acts.size() > MOST_ACTS) {
            checks.problem("acts", "number of kinds of act", "" + acts.size(), "must be 1 to " + MOST_ACTS, "");
        }
        checks.length("means.spare_hours", means.spareHours(), 6);
        double raised = knownRules.map(KnownRulesSettings::whereGiven).orElse(1.0);
        acts.forEach((id, act) -> checkAct(checks, "acts." + id, act, raised));
        if (requests.size() > MOST_REQUESTS) {
            checks.problem(
                    "requests",
                    "number of kinds of request",
                    "" + requests.size(),
                    "must be at most " + MOST_REQUESTS,
                    "");
        }
        requests.forEach((id, request) -> checkRequest(checks, "requests." + id, request));
        vpn.ifPresent(settings -> checkVpn(checks, settings));
        checkCeilings(checks);
    }

    /** Occasions of all kinds are drawn as one stream, whose mean a week has a bound: told at the kind that has most. */
    private void checkCeilings(Checks checks) {
        SequencedMap<String, RatePerYear> ceilings = new LinkedHashMap<>();
        acts.forEach((id, act) -> ceilings.put("acts." + id, act.ceiling()));
        requests.forEach((id, request) -> ceilings.put("requests." + id, request.ceiling()));
        checkCeilings(checks, ceilings, "person");
    }

    /**
     * Checks that occasions of all kinds together have a bound: told at the kind that has most.
     *
     * @param ceilings by the path of the kind
     * @param subject whose they are, in a word
     */
    public static void checkCeilings(Checks checks, SequencedMap<String, RatePerYear> ceilings, String subject) {
        double total = 0;
        double most = -1;
        String where = "acts";
        for (Map.Entry<String, RatePerYear> entry : ceilings.entrySet()) {
            double ceiling = entry.getValue().perWeek();
            total += ceiling;
            where = ceiling > most ? entry.getKey() + ".ceiling" : where;
            most = Math.max(most, ceiling);
        }
        if (total > PoissonTable.MAX_MEAN) {
            checks.problem(
                    where,
                    "occasions of all kinds",
                    "%.3g a week".formatted(total),
                    "must be at most %.0f a %s and week".formatted(PoissonTable.MAX_MEAN, subject),
                    "");
        }
    }

    private static void checkVpn(Checks checks, VpnSettings vpn) {
        boolean whole =
                checks.length("vpn.by_age", vpn.byAge(), 6) & checks.length("vpn.by_education", vpn.byEducation(), 5);
        double most = whole ? vpn.share().value() * most(vpn.byAge()) * most(vpn.byEducation()) : 0;
        if (most > 1 + 1e-9) {
            checks.problem(
                    "vpn.share",
                    "share of VPN users above one",
                    "%.3f for the most prone".formatted(most),
                    "must be at most 1 for every person (share x multipliers)",
                    "divide the multipliers by %.1f or more".formatted(most));
        }
    }

    private static void checkRequest(Checks checks, String path, RequestSettings request) {
        boolean whole = checks.length(path + ".by_income", request.byIncome(), 5)
                & checks.length(path + ".by_residence", request.byResidence(), 2)
                & checks.length(path + ".by_age", request.byAge(), 6)
                & checks.length(path + ".by_education", request.byEducation(), 5);
        if (whole) {
            double most = request.propensity().value()
                    * most(request.byIncome())
                    * most(request.byResidence())
                    * most(request.byAge())
                    * most(request.byEducation());
            withinCeiling(checks, path, most, "person");
        }
    }

    private static void checkAct(Checks checks, String path, ActSettings act, double raised) {
        boolean whole = checks.length(path + ".by_income", act.byIncome(), 5)
                & checks.length(path + ".by_residence", act.byResidence(), 2)
                & checks.length(path + ".by_age", act.byAge(), 6)
                & checks.length(path + ".by_education", act.byEducation(), 5);
        if (!whole) {
            return;
        }
        double most = act.propensity().value()
                * DispositionFactors.of(act).most()
                * most(act.byIncome())
                * most(act.byResidence())
                * most(act.byAge())
                * most(act.byEducation())
                * (act.nature().isGood() ? raised : 1)
                * Math.max(1, act.whileListed())
                * Math.max(1, act.withListedTie())
                * Math.max(1, act.atFullFear())
                * act.trend().map(TrendSettings::most).orElse(1.0);
        withinCeiling(checks, path, most, "person");
    }

    /**
     * Checks that no propensity passes its ceiling.
     *
     * @param path of the kind
     * @param most the propensity of the most prone
     * @param subject whose it is, in a word
     */
    public static void withinCeiling(Checks checks, String path, double most, String subject) {
        if (most > 1 + 1e-9) {
            checks.problem(
                    path + ".propensity",
                    "propensity above its ceiling",
                    "%.3f for the most prone".formatted(most),
                    "must be at most 1 for every %s (propensity x disposition x multipliers)".formatted(subject),
                    "raise ceiling and lower propensity by a factor of %.1f or more".formatted(most));
        }
    }

    private static double most(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).max().orElse(1);
    }
}
