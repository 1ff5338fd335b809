package glasshouse.views.summary;

import glasshouse.experiment.figure.SchemeFigures;
import glasshouse.views.text.Numbers;
import glasshouse.views.text.Wrap;
import java.util.ArrayList;
import java.util.List;

/** Tells who joined private schemes, and how many of them because of what staying out costs. */
final class Joining {
    private static final String INDENT = "         ";

    private Joining() {}

    static List<String> lines(List<SchemeFigures> schemes) {
        List<String> lines = new ArrayList<>();
        for (SchemeFigures scheme : schemes) {
            lines.addAll(Wrap.of(lines.isEmpty() ? "Schemes  " : INDENT, INDENT, told(scheme)));
        }
        return lines;
    }

    private static String told(SchemeFigures scheme) {
        long joined = scheme.byBenefit() + scheme.byPeers() + scheme.byPressure();
        String share = scheme.couldJoin() == 0
                ? Numbers.count(scheme.members(), "member")
                : Numbers.share(scheme.membersThen(), scheme.couldJoin()) + " of those who could are members";
        return scheme.scheme() + ": " + share
                + (joined == 0
                        ? ""
                        : "; " + Numbers.share(scheme.byBenefit() + scheme.byPeers(), joined)
                                + " of those who joined did so freely, "
                                + Numbers.share(scheme.byPressure(), joined)
                                + " for what staying out costs");
    }
}
