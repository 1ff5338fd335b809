package glasshouse.cli;

import glasshouse.cli.option.CommandLines;
import glasshouse.cli.option.OutputOptions;
import glasshouse.engine.world.Scenario;
import glasshouse.kernel.problem.Place;
import glasshouse.kernel.problem.Problem;
import glasshouse.kernel.problem.ProblemException;
import glasshouse.results.store.StorageException;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.draft.Draft;
import glasshouse.scenario.load.Loaded;
import glasshouse.scenario.load.Loader;
import glasshouse.scenario.shape.Shape;
import glasshouse.scenario.tree.Node;
import glasshouse.scenario.tree.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a scenario of one's own: another one, with what every value means beside it. */
@Command(
        name = "new",
        description = {
            "Write a scenario of your own to change: another one, with what every value means beside it.",
            "It runs to the same digest as the one it comes from, until you change something."
        })
final class NewCommand implements Callable<Integer> {
    private static final String HEAD = """
            # %s, from %s.
            #
            # Every kind of section is explained where it first stands. A number is written plain (0.3, 1e6) or with what
            # is known of it: {value: 0.3, unit: per_year, source: "...", confidence: assumed, range: [0.1, 0.5]}.
            # Check it with:  glasshouse validate %s
            # Run it with:    glasshouse run %s
            """;

    @Parameters(paramLabel = "NAME", description = "name of the scenario: lower-case words joined by hyphens")
    private String name = "";

    @Option(
            names = "--from",
            paramLabel = "SCENARIO",
            description = "scenario it starts from: catalog name or file (default: ${DEFAULT-VALUE})")
    private String from = "rongcheng-2018";

    @Option(names = "--out", paramLabel = "FILE", description = "the file to write (default: NAME.yaml)")
    private @Nullable Path out;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
        if (!Catalog.isName(name)) {
            throw CommandLines.badOption("NAME", name, "must be lower-case words joined by hyphens, such as my-city");
        }
        Path file = out == null ? Path.of(name + ".yaml") : out;
        Catalog catalog = Catalog.shipped();
        Loader<Scenario> loader = Loader.of(Scenario.class, catalog);
        Source source = catalog.open(from, Kind.SCENARIO.folder());
        Loaded<Scenario> origin = loader.load(source, List.of());
        String text = HEAD.formatted(name, from, file, file) + "\n" + body(loader.writtenOut(source), source, file);
        Loaded<Scenario> mine = loader.load(Source.given(file.toString(), text), List.of());
        if (!worldHash(mine).equals(worldHash(origin))) {
            throw new IllegalStateException("what was drafted is another world than " + from);
        }
        write(file, text);
        print(file, mine);
        return CommandLines.SUCCESS;
    }

    private static String worldHash(Loaded<Scenario> loaded) {
        return loaded.hash(Scenario.WORLD.toArray(String[]::new));
    }

    private String body(Node whole, Source source, Path file) {
        if (!(whole instanceof Node.Mapping tree)) {
            throw new IllegalStateException("a scenario that loads is a mapping");
        }
        Node.Mapping named = tree.find("scenario")
                .map(entry -> tree.with(new Node.Entry(
                        entry.key(), entry.keyPlace(), new Node.Scalar(name, true, entry.keyPlace(), null))))
                .orElse(tree);
        return Draft.of(Shape.Group.of(Scenario.class), named, reference -> moved(reference, source, file));
    }

    /** Rewrites a path beside the origin so that it leads to the same file from the new one; names stay. */
    private static String moved(String reference, Source source, Path file) {
        if (!Catalog.isPath(reference)) {
            return reference;
        }
        Path target = Path.of(source.file())
                .toAbsolutePath()
                .resolveSibling(reference)
                .normalize();
        Path folder = file.toAbsolutePath().resolveSibling("").normalize();
        String way = folder.relativize(target).toString();
        return way.contains("/") ? way : "./" + way;
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(
                    file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            throw refused("File is there already", file, "must be free: nothing is overwritten", "--out another.yaml");
        } catch (NoSuchFileException e) {
            throw refused("Folder of the file is not there", file, "must lie in a folder that exists", "");
        } catch (IOException e) {
            throw StorageException.of("writing", file, e);
        }
    }

    private static ProblemException refused(String what, Path file, String must, String maybe) {
        return new ProblemException(List.of(new Problem(what, file.toString(), Place.NOWHERE, must, maybe)));
    }

    private void print(Path file, Loaded<Scenario> mine) {
        if (output.json()) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("file", file.toString());
            tree.put("scenario", name);
            tree.put("from", from);
            tree.put("parameters", mine.parameters().size());
            tree.put("world_hash", worldHash(mine));
            output.print(tree);
            return;
        }
        output.out().println("Wrote " + file + ", from " + from + ". Run it with: glasshouse run " + file);
    }
}
