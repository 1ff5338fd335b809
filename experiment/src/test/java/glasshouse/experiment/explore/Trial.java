package glasshouse.experiment.explore;

import glasshouse.scenario.catalog.Catalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A small experiment in a folder of its own. */
record Trial(Path home) {
    private static final String HEAD = """
            experiment: trial
            title: "A trial"
            scenario: core
            patches: [calmer.yaml]
            persons: 400
            weeks: 20
            """;

    private static final String CALMER = """
            patch: calmer
            set: {society.conduct.acts.act.propensity: 0.8, society.represented: 400}
            """;

    /** Asks of listings under a blind camera, over two factors. */
    static final String QUESTION = """
            regimes:
              blind: {patches: [blind.yaml]}
            factors:
              propensity: {path: society.conduct.acts.act.propensity, low: 0.5, high: 0.9}
              contagious: {path: society.conduct.acts.act.with_listed_tie, low: 1, high: 1.1}
            outputs:
              entries: {metrics: [points_lost], per: [persons], unit: points}
              acts: {metrics: [acts_act]}
            claims:
              fewer-points: {regime: blind, output: entries, sign: falls}
            pairs: {at_least: 2}
            """;

    static Trial in(Path folder) {
        try {
            Files.writeString(folder.resolve("calmer.yaml"), CALMER);
            Files.writeString(
                    folder.resolve("blind.yaml"), "patch: blind\nset: {institution.cameras.camera.sensitivity: 0.1}\n");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return new Trial(folder);
    }

    /** Reads an experiment with these lines after the head. */
    Experiment ask(String lines) {
        try {
            Path file = Files.writeString(home.resolve("trial.yaml"), HEAD + lines);
            return Experiment.read(file, List.of(), Catalog.shipped());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static ExploreRequest request(Path folder, int threads) {
        return new ExploreRequest(
                folder, threads, ExploreRequest.Shard.WHOLE, List.of(), "glasshouse explore trial.yaml");
    }

    static Explorer.Outcome run(Experiment experiment, Path folder) {
        return run(experiment, request(folder, 1));
    }

    static Explorer.Outcome run(Experiment experiment, ExploreRequest request) {
        return new Explorer(experiment, request, (done, all) -> {}, () -> false).explore();
    }

    static Explorer.Done done(Explorer.Outcome outcome) {
        return (Explorer.Done) outcome;
    }

    /** Returns the text of every table and of the finding, by name. */
    static SequencedMap<String, String> tables(Path folder) {
        SequencedMap<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                if (file.toString().endsWith(".csv") || file.endsWith("finding.json")) {
                    all.put(file.getFileName().toString(), Files.readString(file));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return all;
    }
}
