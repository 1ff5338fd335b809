package glasshouse.cli;

import glasshouse.cli.option.CommandLines;
import glasshouse.cli.option.DatedPatchOptions;
import glasshouse.cli.option.OutputOptions;
import glasshouse.cli.option.ThreadsOption;
import glasshouse.cli.progress.Interrupts;
import glasshouse.cli.progress.Progress;
import glasshouse.cli.progress.ShownRun;
import glasshouse.engine.world.Scenario;
import glasshouse.experiment.life.Cause;
import glasshouse.experiment.life.Life;
import glasshouse.experiment.life.Lives;
import glasshouse.experiment.run.StoredScenario;
import glasshouse.kernel.problem.Place;
import glasshouse.kernel.problem.Problem;
import glasshouse.kernel.problem.ProblemException;
import glasshouse.results.folder.RunFolder;
import glasshouse.results.manifest.Json;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Loaded;
import glasshouse.views.life.Chain;
import glasshouse.views.life.Story;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells one synthetic life of a stored run. */
@Command(
        name = "story",
        description = {
            "Tell one synthetic life of a stored run, a person's or a firm's, each line with its date, day and cause.",
            "Who was not followed is told by computing the run again, to the same digest. With --patch the same",
            "subject's life under the other regime is told beside it."
        })
final class StoryCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "RUN", description = "folder of a stored run")
    private Path run = Path.of(".");

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "SUBJECT",
            description = "index of a synthetic person, from 0")
    private @Nullable Integer subject;

    @Option(names = "--firm", paramLabel = "N", description = "index of a synthetic firm, from 0, instead of a person")
    private @Nullable Integer firm;

    @Option(names = "--cause", paramLabel = "CAUSE", description = "tell only what came of one root event, to its end")
    private @Nullable String cause;

    @Mixin
    private DatedPatchOptions patches = new DatedPatchOptions();

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
        RunFolder folder = RunFolder.open(run);
        Optional<Cause> only = Optional.ofNullable(cause).map(this::read);
        try (Progress progress = Progress.start("")) {
            Optional<Lives.Told> told = told(folder, new ShownRun(progress, Interrupts.listen(), () -> {}));
            progress.close();
            told.ifPresent(lives -> print(folder, lives, only));
            return told.isPresent() ? CommandLines.SUCCESS : CommandLines.INTERRUPTED;
        }
    }

    private Cause read(String text) {
        return Cause.find(text)
                .orElseThrow(() -> CommandLines.badOption("--cause", text, "must be an id such as act-512-113"));
    }

    private Optional<Lives.Told> told(RunFolder folder, ShownRun listener) {
        int number = requireOne();
        Lives lives = firm == null
                ? Lives.ofPersons(folder, threads.count(), listener)
                : Lives.ofFirms(folder, threads.count(), listener);
        if (patches.names().isEmpty()) {
            patches.requireNoDate();
            return lives.tell(number);
        }
        Loaded<Scenario> patched = StoredScenario.of(folder, patches.read(Catalog.shipped()));
        return lives.tell(
                number, patched, patches.from(lives.scenario().value().horizon().start()));
    }

    /** Returns the number of the person or firm, one of which must be named. */
    private int requireOne() {
        if ((subject == null) == (firm == null)) {
            throw new ProblemException(new Problem(
                    subject == null ? "nobody to tell of" : "both a person and a firm",
                    subject == null ? "" : subject + ", " + firm,
                    Place.NOWHERE,
                    "must be one of them: a person by index, or --firm N",
                    "glasshouse story " + run + " 0"));
        }
        return firm == null ? Objects.requireNonNull(subject) : firm;
    }

    private void print(RunFolder folder, Lives.Told lives, Optional<Cause> only) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("run", folder.path().toString());
        tree.put("synthetic", folder.manifest().label().sentence());
        tree.put("digest", folder.manifest().identity().digest());
        tree.put("computed_again", lives.replayed());
        if (only.isPresent()) {
            chains(lives, only.get(), tree);
            return;
        }
        Story story = new Story(lives.baseline(), lives.twin());
        tree.putAll(story.tree());
        print(tree, story.lines());
    }

    private void chains(Lives.Told lives, Cause only, Map<String, Object> tree) {
        Chain baseline = new Chain(lives.baseline(), only);
        Optional<Chain> twin = lives.twin().map(life -> new Chain(life, only));
        if (baseline.isEmpty() && twin.map(Chain::isEmpty).orElse(true)) {
            throw new ProblemException(new Problem(
                    "No such cause in this life",
                    only.text(),
                    Place.NOWHERE,
                    "be the id that a line of the story ends in",
                    known(lives.baseline())));
        }
        tree.putAll(baseline.tree());
        twin.ifPresent(chain -> tree.put("twin", chain.isEmpty() ? null : chain.tree()));
        List<String> lines = new ArrayList<>(
                baseline.isEmpty() ? List.of("There is no such root event in the run's life.") : baseline.lines());
        twin.ifPresent(chain -> {
            lines.add("");
            lines.add("Under the other regime:");
            lines.addAll(chain.isEmpty() ? List.of("There is no such root event in this life.") : chain.lines());
        });
        print(tree, lines);
    }

    private static String known(Life life) {
        return life.lines().stream()
                .map(line -> line.cause().text())
                .distinct()
                .limit(3)
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    private void print(Map<String, Object> tree, List<String> lines) {
        PrintWriter out = output.out();
        if (output.json()) {
            out.println(Json.line(tree));
            return;
        }
        lines.forEach(out::println);
        out.println();
        out.println("(" + tree.get("synthetic") + ")");
    }
}
