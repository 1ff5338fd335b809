package glasshouse.cli;

import glasshouse.cli.option.CommandLines;
import glasshouse.results.folder.RunFolder;
import glasshouse.results.law.LawCheck;
import glasshouse.results.law.Verdict;
import glasshouse.results.law.Verdict.Finding;
import glasshouse.results.manifest.Json;
import glasshouse.views.law.LawTable;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks at the laws that every stored run must keep. */
@Command(
        name = "check",
        description = {
            "Check the laws that every stored run must keep: nothing counted comes from nowhere.",
            "A law whose tables the run does not have is skipped, not passed. Exit code 1 if one fails."
        })
final class CheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "RUN", description = "folder of a stored run")
    private Path run = Path.of(".");

    @Option(names = "--json", description = "print one JSON object")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        RunFolder folder = RunFolder.open(run);
        List<Verdict> verdicts = LawCheck.of(folder);
        LawTable table = new LawTable(verdicts);
        boolean kept = verdicts.stream().noneMatch(verdict -> verdict.finding() == Finding.FAILS);
        if (json) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("run", folder.path().toString());
            tree.put("digest", folder.manifest().identity().digest());
            tree.put("kept", kept);
            tree.put("laws", table.tree());
            CommandLines.out(spec).println(Json.line(tree));
        } else {
            table.lines().forEach(CommandLines.out(spec)::println);
        }
        return kept ? CommandLines.SUCCESS : CommandLines.FAILED;
    }
}
