package glasshouse.experiment.question;

import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.hint.Nearest;
import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** Settings of an experiment: one scenario, what is varied about it, what it is compared with, and what is read off. */
@Section(doc = "An experiment: a scenario run at many points of a box of factors, and what comes of it.")
public record ExperimentSettings(
        @Setting(doc = "Name of the experiment, and of its folder.")
        String experiment,

        @Setting(doc = "Title, in words.") String title,

        @Setting(doc = "What the experiment is for, and what it cannot show.", byDefault = "''")
        String about,

        @Setting(doc = "The scenario: a name in the catalog, or a file, beside this one if not absolute.")
        String scenario,

        @Setting(doc = "Patches on the scenario before anything else, in all worlds alike.", byDefault = "[]")
        List<String> patches,

        @Setting(
                doc = "Patches that make the baseline of it, and no regime; none: the scenario itself is the baseline.",
                byDefault = "[]")
        List<String> baseline,

        @Setting(doc = "Adults simulated; the scenario's own if not said.", min = 1, max = 2e9)
        Optional<Integer> persons,

        @Setting(doc = "Weeks simulated; the scenario's own if not said.", min = 1, max = 5_200)
        Optional<Integer> weeks,

        @Setting(doc = "Seed of the people and of the first pair's luck.", byDefault = "1")
        long seed,

        @Setting(
                doc =
                        "Other regimes for the same people with the same luck, by name; each is compared with the baseline.",
                byDefault = "{}")
        SequencedMap<String, RegimeSettings> regimes,

        @Setting(
                doc = "Regimes that are compared with each other too, by the name of the comparison.",
                byDefault = "{}")
        SequencedMap<String, ComparisonSettings> comparisons,

        @Setting(doc = "What is varied, by name; each is one side of the box.", byDefault = "{}")
        SequencedMap<String, FactorSettings> factors,

        @Setting(doc = "Where in the box to look.", byDefault = "{}")
        DesignSettings design,

        @Setting(doc = "How many pairs, each with another luck, are run at a point.", byDefault = "{}")
        PairsSettings pairs,

        @Setting(doc = "What is read off every run, by name.")
        SequencedMap<String, OutputSettings> outputs,

        @Setting(
                doc =
                        "What is held to be so over the whole box, by name; where it is not, the box in which it fails is sought.",
                byDefault = "{}")
        SequencedMap<String, ClaimSettings> claims)
        implements Checked {

    @Override
    public void check(Checks checks) {
        if (!Catalog.isName(experiment)) {
            checks.problem(
                    "experiment",
                    "not a name for a folder",
                    experiment,
                    "must be lower-case words joined by hyphens",
                    "its title can hold any words");
        }
        if (outputs.isEmpty()) {
            checks.problem("outputs", "no output", "", "must name at least one");
        }
        boolean needsFactors = design.kind() != DesignSettings.Kind.ONCE;
        if (needsFactors && factors.isEmpty()) {
            checks.problem(
                    "factors",
                    "no factor",
                    "",
                    "must name at least one, or the design be once",
                    "design: {kind: once}");
        }
        pairs.of()
                .filter(name -> !outputs.containsKey(name))
                .ifPresent(name -> named(checks, "pairs.of", name, outputs));
        factors.forEach((id, factor) -> factor.regimes().stream()
                .filter(name -> !regimes.containsKey(name))
                .forEach(name -> named(checks, "factors." + id + ".regimes", name, regimes)));
        comparisons.forEach((id, comparison) -> {
            if (regimes.containsKey(id)) {
                checks.problem("comparisons." + id, "name of a comparison", id, "must not be that of a regime");
            }
            for (String name : List.of(comparison.regime(), comparison.against())) {
                if (!regimes.containsKey(name)) {
                    named(checks, "comparisons." + id, name, regimes);
                }
            }
        });
        claims.forEach((id, claim) -> {
            if (!outputs.containsKey(claim.output())) {
                named(checks, "claims." + id + ".output", claim.output(), outputs);
            }
            if (!regimes.containsKey(claim.regime()) && !comparisons.containsKey(claim.regime())) {
                named(checks, "claims." + id + ".regime", claim.regime(), regimes);
            }
        });
        if (design.kind() == DesignSettings.Kind.SHAPLEY) {
            checkShares(checks);
        }
    }

    /** Refuses what cannot be shared out among patches. */
    private void checkShares(Checks checks) {
        factors.forEach((id, factor) -> {
            if (factor.patch().isEmpty()) {
                checks.problem("factors." + id, "factor of a shapley design", id, "must be a patch, on or off");
            }
        });
        boolean isOne = regimes.size() == 1
                && factors.values().stream()
                        .noneMatch(factor -> factor.regimes().isEmpty());
        if (!regimes.isEmpty() && !isOne) {
            checks.problem(
                    "regimes",
                    "regimes of a shapley design",
                    String.join(", ", regimes.keySet()),
                    "must be none, or one in which every factor is: its factors are what is compared");
        }
    }

    private static void named(Checks checks, String path, String name, SequencedMap<String, ?> among) {
        checks.problem(
                path, "no such name", name, "must be one of " + String.join(", ", among.keySet()), near(name, among));
    }

    private static String near(String name, SequencedMap<String, ?> among) {
        return Nearest.maybe(name, List.copyOf(among.keySet()));
    }
}
