package glasshouse.cli.report;

import glasshouse.results.folder.RunFolder;
import glasshouse.results.folder.WholeFile;
import glasshouse.views.experiment.Paper;
import glasshouse.views.plot.Standalone;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Writes a page, and its pictures as files of their own, each whole or not at all. */
public final class ReportFiles {
    private ReportFiles() {}

    /**
     * Writes them.
     *
     * @param folder what the page is about; the page goes there if nothing else is said
     * @param out the page's file, if one is asked for
     * @param pictures the folder of the pictures, if they are asked for
     * @return the page's file
     */
    public static Path write(Paper paper, Path folder, @Nullable Path out, @Nullable Path pictures) {
        Path file = WholeFile.write(out == null ? folder.resolve(RunFolder.REPORT) : out, paper.html());
        if (pictures != null) {
            pictures(paper, pictures);
        }
        return file;
    }

    private static void pictures(Paper paper, Path into) {
        paper.pictures()
                .forEach(
                        (name, picture) -> WholeFile.write(into.resolve(name + ".svg"), Standalone.svg(name, picture)));
    }
}
