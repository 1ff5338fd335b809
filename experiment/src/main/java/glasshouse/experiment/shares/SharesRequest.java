package glasshouse.experiment.shares;

import glasshouse.experiment.design.Subsets;
import glasshouse.experiment.explore.Experiment;
import glasshouse.kernel.problem.Place;
import glasshouse.kernel.problem.Problems;
import glasshouse.results.manifest.Json;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.patch.Patch;
import glasshouse.scenario.tree.Source;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/**
 * Asks what share each of several patches has in what they bring about together: of one regime, every subset of them, compared with the
 * baseline by pairs of the same people and luck.
 *
 * @param scenario catalog name or file
 * @param patches catalog names or files, at least two
 * @param from date from which they hold; the start if not said
 * @param metrics metrics that are read off, each by itself; harms of every kind if none is named
 * @param pairs pairs of every subset
 * @param orders orders of joining that are drawn where there are too many subsets
 * @param seed of people and of the first pair's luck
 */
public record SharesRequest(
        String scenario,
        List<String> patches,
        Optional<LocalDate> from,
        List<String> metrics,
        int pairs,
        int orders,
        long seed) {
    /** The one regime, in which all patches are that are on. */
    public static final String REGIME = "patched";

    private static final String ORIGIN = "--attribute";

    /**
     * Refuses what has no shares.
     *
     * @throws glasshouse.kernel.problem.ProblemException naming all that is wrong
     */
    public SharesRequest {
        patches = List.copyOf(patches);
        metrics = List.copyOf(metrics);
        Problems problems = new Problems();
        if (patches.size() < 2) {
            problems.add(
                    "patches to share out among",
                    String.join(", ", patches),
                    Place.NOWHERE,
                    "must be at least two",
                    "--patch A --patch B --attribute");
        }
        Set<String> names = new LinkedHashSet<>();
        for (String patch : patches) {
            if (!names.add(factor(patch))) {
                problems.add(
                        "patches to share out among",
                        patch,
                        Place.NOWHERE,
                        "must each be named once, by another name",
                        "");
            }
        }
        if (pairs < 2) {
            problems.add("value of --replicates", "" + pairs, Place.NOWHERE, "must be at least 2, for an interval", "");
        }
        if (orders < 2) {
            problems.add("value of --orders", "" + orders, Place.NOWHERE, "must be at least 2, for an interval", "");
        }
        problems.throwIfAny();
    }

    /** Names a patch as a factor: a file by its name without its folder and ending. */
    private static String factor(String patch) {
        String name = Catalog.isPath(patch) ? String.valueOf(Path.of(patch).getFileName()) : patch;
        return id(name.replaceAll("\\.ya?ml$", ""));
    }

    /** Writes a name as ids are written: a star becomes a word, what stands between words a hyphen. */
    private static String id(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace("*", "any")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    /**
     * Reads the experiment that answers it.
     *
     * @param sizes changes of its own settings, such as how many persons
     * @throws glasshouse.kernel.problem.ProblemException with everything that is wrong
     */
    public Experiment experiment(List<Patch> sizes, Catalog catalog) {
        Source source = Source.given(ORIGIN, Json.line(tree(catalog)));
        return Experiment.of(source, sizes, Path.of(ORIGIN), catalog);
    }

    private Map<String, Object> tree(Catalog catalog) {
        Counted counted = Counted.in(
                scenario,
                patches.stream().map(name -> Patch.read(name, catalog)).toList(),
                catalog);
        SequencedMap<String, Object> tree = new LinkedHashMap<>();
        tree.put("experiment", factor(scenario) + "-shares");
        tree.put("title", "What each of %d patches does, and what they do together".formatted(patches.size()));
        tree.put("about", about());
        tree.put("scenario", scenario);
        tree.put("seed", seed);
        tree.put("regimes", Map.of(REGIME, regime()));
        tree.put("factors", factors());
        tree.put("design", design());
        tree.put("pairs", Map.of("at_least", pairs));
        tree.put("outputs", outputs(counted));
        return tree;
    }

    private SequencedMap<String, Object> regime() {
        SequencedMap<String, Object> regime = new LinkedHashMap<>();
        regime.put("patches", List.of());
        from.ifPresent(date -> regime.put("from", date.toString()));
        return regime;
    }

    private SequencedMap<String, Object> factors() {
        SequencedMap<String, Object> factors = new LinkedHashMap<>();
        for (String patch : patches) {
            SequencedMap<String, Object> factor = new LinkedHashMap<>();
            factor.put("patch", patch);
            factor.put("regimes", List.of(REGIME));
            factors.put(factor(patch), factor);
        }
        return factors;
    }

    private SequencedMap<String, Object> design() {
        SequencedMap<String, Object> design = new LinkedHashMap<>();
        design.put("kind", "shapley");
        design.put("size", orders);
        return design;
    }

    private SequencedMap<String, SequencedMap<String, Object>> outputs(Counted counted) {
        SequencedMap<String, SequencedMap<String, Object>> outputs =
                metrics.isEmpty() ? counted.harms() : new LinkedHashMap<>();
        for (String metric : metrics) {
            outputs.put(id(metric), counted.output(metric));
        }
        from.ifPresent(date -> outputs.values().forEach(output -> output.put("since", date.toString())));
        return outputs;
    }

    private String about() {
        return (patches.size() <= Subsets.MOST
                        ? "Every subset of them is run beside the scenario as it is."
                        : "They have %,d subsets: so %,d orders of joining were drawn, and what they pass through is run beside the scenario as it is."
                                .formatted(1L << patches.size(), orders))
                + " A share is the mean of what a patch adds over all orders in which they can be brought in. It cannot show what is not among them.";
    }
}
