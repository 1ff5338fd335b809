package glasshouse.cli;

import glasshouse.cli.option.CommandLines;
import glasshouse.cli.option.OutputOptions;
import glasshouse.results.folder.RunFolder;
import glasshouse.results.law.LawCheck;
import glasshouse.results.law.Verdict;
import glasshouse.results.law.Verdict.Finding;
import glasshouse.views.law.LawTable;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

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

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
        RunFolder folder = RunFolder.open(run);
        List<Verdict> verdicts = LawCheck.of(folder);
        LawTable table = new LawTable(verdicts);
        boolean kept = verdicts.stream().noneMatch(verdict -> verdict.finding() == Finding.FAILS);
        if (output.json()) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("run", folder.path().toString());
            tree.put("digest", folder.manifest().identity().digest());
            tree.put("kept", kept);
            tree.put("laws", table.tree());
            output.print(tree);
        } else {
            table.lines().forEach(output.out()::println);
        }
        return kept ? CommandLines.SUCCESS : CommandLines.FAILED;
    }
}
