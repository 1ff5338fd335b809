package glasshouse.cli.broken;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.cli.Cli;
import glasshouse.cli.broken.Sections.Section;
import glasshouse.engine.world.Scenario;
import glasshouse.scenario.shape.Field;
import glasshouse.scenario.shape.Shape;
import glasshouse.scenario.tree.Composer;
import glasshouse.scenario.tree.Node;
import glasshouse.scenario.tree.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of section of a regime, broken in at least twenty ways, each alone: told at its line, exit 2, no folder. The ways
 * follow from the declarations, so that a new section is broken as soon as the small world with every mechanism has it.
 */
class BrokenSectionsTest {
    private static final int BAD_INPUT = 2;
    private static final int KINDS = 20;
    private static final Node.Mapping TREE = everything();
    private static final Map<Class<?>, Section> SECTIONS = Sections.of(Shape.Group.of(Scenario.class), TREE);

    @TempDir
    Path folder;

    private static Node.Mapping everything() {
        try (InputStream in = BrokenSectionsTest.class.getResourceAsStream("/small/everything.yaml")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return (Node.Mapping) Composer.compose(Source.given("everything.yaml", text));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<Section> sections() {
        return SECTIONS.values().stream();
    }

    @Test
    void every_section_that_a_scenario_can_have_is_in_the_small_world_with_every_mechanism() {
        Set<String> declared = new TreeSet<>();
        collect(Shape.Group.of(Scenario.class), declared);
        Set<String> written = new TreeSet<>();
        SECTIONS.keySet().forEach(type -> written.add(type.getSimpleName()));
        // The population and what stands only in it is named from the catalog.
        declared.removeIf(name -> name.endsWith("PopulationSettings"));

        assertThat(written).containsAll(declared);
    }

    private static void collect(Shape shape, Set<String> into) {
        switch (shape) {
            case Shape.Maybe maybe -> collect(maybe.inner(), into);
            case Shape.Items items -> collect(items.item(), into);
            case Shape.Named named -> collect(named.entry(), into);
            case Shape.Reference reference -> {
                if (!reference.folder().equals("populations")) {
                    collect(reference.target(), into);
                }
            }
            case Shape.Group group -> {
                if (into.add(group.type().getSimpleName())) {
                    for (Field field : group.fields()) {
                        collect(field.shape(), into);
                    }
                }
            }
            default -> {}
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sections")
    void a_broken_section_is_told_at_its_line_and_leaves_no_folder(Section section) throws IOException {
        List<Breakages.Kind> kinds = Breakages.of(section);
        assertThat(kinds).as(section.path()).hasSizeGreaterThanOrEqualTo(KINDS);
        List<String> wrong = new ArrayList<>();
        for (Breakages.Kind kind : kinds) {
            String said = said(kind);
            if (!said.isEmpty()) {
                wrong.add(kind.name() + " [" + kind.breakage().text() + "]: " + said);
            }
        }
        assertThat(wrong).as(section.path()).isEmpty();
    }

    /** Runs a broken scenario; returns what is wrong with the answer, or nothing. */
    private String said(Breakages.Kind kind) throws IOException {
        Written written = Written.of(TREE, kind.breakage());
        Path file = Files.writeString(folder.resolve("broken.yaml"), written.text());
        Path out = folder.resolve("run");
        Cli.Result result = Cli.run("run", file, "--out", out);
        if (result.code() != BAD_INPUT) {
            return "exit " + result.code() + " " + result.err();
        }
        if (Files.exists(out) || Files.exists(folder.resolve("run.partial"))) {
            return "a folder";
        }
        String place = kind.placed() ? "broken.yaml:" + written.brokenLine() + ":" : "broken.yaml:";
        boolean clear = result.err().contains(place)
                && result.err().contains("must")
                && !result.err().contains("\tat ");
        return clear ? "" : "not at " + place + "\n" + result.err();
    }
}
