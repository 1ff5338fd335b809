package glasshouse.cli.report;

import glasshouse.engine.world.Scenario;
import glasshouse.experiment.estimate.Estimate.Verdict;
import glasshouse.experiment.finding.StoredDivergence;
import glasshouse.experiment.finding.StoredTwin;
import glasshouse.experiment.run.Version;
import glasshouse.experiment.twin.Effect;
import glasshouse.results.folder.WholeFile;
import glasshouse.results.manifest.Json;
import glasshouse.results.manifest.Label;
import glasshouse.scenario.load.Loaded;
import glasshouse.views.effect.EffectTable;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Keeps what commands print as JSON in a folder, with what makes it again, so that a report can be made of it. */
public final class Keeping {
    private static final String EVERYONE = "all";

    private Keeping() {}

    /** Refuses a folder in which twins or a divergence could not be kept, before anything is computed. */
    public static void requirePlace(@Nullable Path folder) {
        if (folder != null) {
            WholeFile.requirePlace(folder.resolve(StoredTwin.FILE));
        }
    }

    /**
     * Keeps twins.
     *
     * @param folder where
     * @param baseline the scenario
     * @param printed what is printed for machines, effects and all
     * @param effects what the metrics mean is taken from them
     * @param words the command as typed
     */
    public static Path twins(
            Path folder,
            Loaded<Scenario> baseline,
            Map<String, Object> printed,
            List<Effect> effects,
            List<String> words) {
        Map<String, String> meanings = new TreeMap<>();
        effects.forEach(
                effect -> meanings.put(effect.metric().name(), effect.metric().meaning()));
        Map<String, Object> tree = head(StoredTwin.FORMAT, baseline, words);
        tree.putAll(printed);
        tree.put("effects", new EffectTable(touched(effects)).tree());
        tree.put("meanings", meanings);
        return WholeFile.write(folder.resolve(StoredTwin.FILE), Json.pretty(tree));
    }

    /** Leaves parts of the people out where nothing differs for everyone: they are most of all. */
    private static List<Effect> touched(List<Effect> effects) {
        Set<List<String>> differ = new HashSet<>();
        effects.stream()
                .filter(effect ->
                        effect.cut().equals(EVERYONE) && effect.estimate().verdict() != Verdict.NONE)
                .forEach(effect -> differ.add(key(effect)));
        return effects.stream()
                .filter(effect -> effect.cut().equals(EVERYONE) || differ.contains(key(effect)))
                .toList();
    }

    private static List<String> key(Effect effect) {
        return List.of(effect.variant(), effect.side(), effect.metric().name());
    }

    /**
     * Keeps a divergence.
     *
     * @param folder where
     * @param baseline the scenario of the first run
     * @param printed what is printed for machines
     * @param words the command as typed
     */
    public static Path divergence(
            Path folder, Loaded<Scenario> baseline, Map<String, Object> printed, List<String> words) {
        Map<String, Object> tree = head(StoredDivergence.FORMAT, baseline, words);
        tree.putAll(printed);
        tree.put("other", String.valueOf(printed.get("other")).replaceAll("[\\[\\]]", ""));
        return WholeFile.write(folder.resolve(StoredDivergence.FILE), Json.pretty(tree));
    }

    private static Map<String, Object> head(int format, Loaded<Scenario> baseline, List<String> words) {
        int assumed = (int) baseline.parameters().stream()
                .filter(parameter -> parameter.confidence().equals("assumed"))
                .count();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", format);
        tree.put("title", baseline.value().title());
        tree.put(
                "label",
                Label.ofModel(baseline.value().modelOf(), baseline.parameters().size(), assumed)
                        .sentence());
        tree.put("command", "glasshouse " + String.join(" ", words));
        tree.put("engine", Version.ENGINE);
        return tree;
    }
}
