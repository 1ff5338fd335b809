package glasshouse.views.summary;

import glasshouse.experiment.figure.DenialFigures;
import glasshouse.experiment.figure.FirmFigures;
import glasshouse.experiment.figure.Grade;
import glasshouse.experiment.figure.InspectionFigures;
import glasshouse.views.text.Numbers;
import glasshouse.views.text.Wrap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Writes what happened to firms: how they are rated, which lists they are on, who inspected them and what they were refused. */
final class FirmText {
    private static final String INDENT = "         ";
    private static final int MOST_KINDS = 3;

    private final FirmFigures firms;
    private final List<String> lines = new ArrayList<>();

    private FirmText(FirmFigures firms) {
        this.firms = firms;
    }

    static List<String> lines(FirmFigures firms) {
        FirmText text = new FirmText(firms);
        text.head();
        text.lines.addAll(ListTable.ofFirms(firms.lists()));
        text.inspections();
        text.denials();
        return text.lines;
    }

    private void head() {
        // Numbers kept for firms to come have no grade.
        long rated = firms.grades().stream().mapToLong(Grade::persons).sum();
        String ratings = firms.grades().isEmpty()
                ? "; this regime does not rate them"
                : "; rated at the end: "
                        + firms.grades().reversed().stream()
                                .map((Grade grade) -> grade.grade() + " " + Numbers.share(grade.persons(), rated))
                                .collect(Collectors.joining(", "));
        paragraph(
                "Firms",
                Numbers.count(firms.firms()) + " that stand for " + Numbers.count(Math.round(firms.represented()))
                        + ratings);
    }

    private void inspections() {
        List<InspectionFigures> most = firms.inspections().stream()
                .filter(inspection -> inspection.done() > 0)
                .sorted(Comparator.comparingLong(InspectionFigures::done).reversed())
                .limit(MOST_KINDS)
                .toList();
        if (most.isEmpty()) {
            return;
        }
        paragraph(
                "Checks",
                most.stream()
                        .map(inspection -> inspection.inspection() + ": "
                                + Numbers.count(inspection.done(), "inspection") + ", "
                                + Numbers.share(inspection.found(), inspection.done()) + " found something"
                                + wrongly(inspection))
                        .collect(Collectors.joining("; ")));
    }

    private static String wrongly(InspectionFigures inspection) {
        return inspection.found() == 0
                ? ""
                : ", " + Numbers.share(inspection.foundWrongly(), inspection.found()) + " of it wrongly";
    }

    private void denials() {
        List<DenialFigures> most = firms.denials().stream()
                .filter(denial -> denial.refused() > 0)
                .sorted(Comparator.comparingLong(DenialFigures::refused).reversed())
                .limit(MOST_KINDS)
                .toList();
        if (most.isEmpty()) {
            return;
        }
        String kinds = most.stream()
                .map(denial -> denial.request() + " " + Numbers.count(denial.refused()) + " of "
                        + Numbers.count(denial.asked()))
                .collect(Collectors.joining(", "));
        paragraph(
                "Refused",
                kinds + "; " + Numbers.count(firms.lives().refusedWrongfully()) + " refusals on wrongful listings, "
                        + Numbers.count(firms.lives().costYuan()) + " yuan lost");
    }

    private void paragraph(String word, String text) {
        lines.addAll(Wrap.of(word + INDENT.substring(word.length()), INDENT, text));
    }
}
