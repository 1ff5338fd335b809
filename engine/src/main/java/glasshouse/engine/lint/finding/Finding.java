package glasshouse.engine.lint.finding;

import glasshouse.kernel.problem.Place;

/**
 * One thing that is wrong with a regime.
 *
 * @param kind what kind of thing
 * @param path where in the scenario
 * @param place where it is written
 * @param what what is wrong, in a sentence
 * @param reform the reform whose twin would show what it does
 */
public record Finding(FindingKind kind, String path, Place place, String what, Reform reform) {

    /**
     * Returns the finding in three lines: how grave, what kind and where; what is wrong; why it matters.
     */
    public String text() {
        return "%s %s at %s\n  %s.\n  Why it matters: %s"
                .formatted(kind.severity().word(), kind.word(), place, what, kind.why());
    }

    /**
     * Returns the commands that write the reform down and run the twin that shows what the thing found does.
     *
     * @param scenario the scenario, as its command line names it
     */
    public String twin(String scenario) {
        return "cat > %s.yaml <<'END'\n%sEND\nglasshouse twin %s --persons 1e4 --patch ./%s.yaml"
                .formatted(reform.name(), reform.text(), scenario, reform.name());
    }
}
