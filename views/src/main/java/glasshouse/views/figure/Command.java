package glasshouse.views.figure;

import glasshouse.views.markup.Element;
import glasshouse.views.report.Asked;

/** Writes the command that makes an answer, so that a shell hands the question over as it was put. */
public final class Command {
    private Command() {}

    /** Writes the command; RUN stands for the folder. */
    public static String of(Asked asked) {
        return "glasshouse query RUN \"" + asked.sql().replaceAll("([\\\\\"$`])", "\\\\$1") + "\"";
    }

    /** Sets the command that makes an answer. */
    public static Element element(Asked asked) {
        return code(of(asked));
    }

    /** Sets a command. */
    public static Element code(String command) {
        return Element.of("pre").with("tabindex", "0").add(Element.of("code", command));
    }
}
