package glasshouse.views.experiment;

import glasshouse.experiment.finding.Finding;
import glasshouse.views.figure.Say;
import glasshouse.views.markup.Element;
import glasshouse.views.plot.ClaimPlot;
import glasshouse.views.plot.ClaimPlot.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where in the box claims hold, and the part of it in which they most often do not. */
final class ClaimsSection {
    private final Plates plates;
    private final Readings readings;

    private ClaimsSection(Plates plates, Readings readings) {
        this.plates = plates;
        this.readings = readings;
    }

    static Optional<Element> of(Plates plates, Readings readings) {
        List<Finding.Claim> claims = readings.finding().claims();
        if (claims.isEmpty()) {
            return Optional.empty();
        }
        Element section = plates.scope().section("claims", "Where what is claimed holds");
        ClaimsSection writes = new ClaimsSection(plates, readings);
        claims.forEach(claim -> writes.add(section, claim));
        return Optional.of(section);
    }

    private void add(Element section, Finding.Claim claim) {
        List<Finding.Side> sides = sides(claim);
        int points = claim.holds() + claim.reversed() + claim.undecided();
        if (sides.size() < 2 || claim.holds() == points) {
            section.add(plates.scope().heading(2, title(claim)), Say.paragraph(claim.sentence()));
            return;
        }
        Finding.SubBox box = claim.box();
        String name = "claim-" + Readings.plain(claim.claim());
        String title = title(claim);
        ClaimPlot plot = new ClaimPlot(
                new ClaimPlot.Caption(title, claim.sentence()),
                points(claim, sides),
                side(claim, sides.getFirst()),
                side(claim, sides.get(1)),
                box != null && box.holds() ? "where it most often holds" : "where it most often does not hold");
        section.add(plates.figure(name, title, plot)
                .under("Every point of the box, by two of its factors.")
                .says(Say.full(claim.sentence()), "how probable that is: the ranges are what somebody declared.")
                .behind(table(claim, sides))
                .element());
    }

    private static String title(Finding.Claim claim) {
        return Say.upper(Say.plain(claim.claim()));
    }

    /** Chooses two factors: those that bound the part of the box, then those that the effect hangs on most. */
    private List<Finding.Side> sides(Finding.Claim claim) {
        Set<String> names = new LinkedHashSet<>();
        Finding.SubBox box = claim.box();
        if (box != null) {
            box.sides().forEach(side -> names.add(side.factor()));
        }
        readings.finding().effects().stream()
                .filter(effect -> effect.regime().equals(claim.regime())
                        && effect.output().equals(claim.output()))
                .flatMap(effect -> effect.restsOn().stream())
                .forEach(influence -> names.add(influence.factor()));
        readings.finding().factors().forEach(factor -> names.add(factor.factor()));
        return names.stream()
                .flatMap(name -> readings.factor(name).stream())
                .limit(2)
                .toList();
    }

    private static ClaimPlot.Side side(Finding.Claim claim, Finding.Side factor) {
        double from = factor.low();
        double to = factor.high();
        Finding.SubBox box = claim.box();
        if (box != null) {
            for (Finding.Bound bound : box.sides()) {
                if (bound.factor().equals(factor.factor())) {
                    from = Readings.number(bound.low());
                    to = Readings.number(bound.high());
                }
            }
        }
        return new ClaimPlot.Side(
                Readings.named(factor), factor.low(), factor.high(), factor.log() && !factor.isPatch(), from, to);
    }

    private List<ClaimPlot.Point> points(Finding.Claim claim, List<Finding.Side> sides) {
        List<ClaimPlot.Point> points = new ArrayList<>();
        for (Readings.At at : readings.at(claim.regime(), claim.output())) {
            points.add(new ClaimPlot.Point(
                    readings.value(at.point(), sides.getFirst().factor()),
                    readings.value(at.point(), sides.get(1).factor()),
                    verdict(claim, at)));
        }
        return points;
    }

    private static Verdict verdict(Finding.Claim claim, Readings.At at) {
        if (at.verdict().equals("none") || !(at.low() > 0 || at.high() < 0)) {
            return Verdict.UNDECIDED;
        }
        boolean rises = claim.sign().equals("rises");
        return at.low() > 0 == rises ? Verdict.HOLDS : Verdict.REVERSED;
    }

    private Element table(Finding.Claim claim, List<Finding.Side> sides) {
        List<String> columns = new ArrayList<>(List.of("point"));
        sides.forEach(side -> columns.add(side.factor()));
        columns.addAll(List.of("difference", "low", "high", "claim"));
        return Plates.points(columns, readings.at(claim.regime(), claim.output()), at -> {
            List<@Nullable Object> cells = new ArrayList<>(List.of("" + at.point()));
            sides.forEach(side -> cells.add(readings.text(at.point(), side.factor())));
            cells.add(at.mean());
            cells.add(Plates.cell(at.low()));
            cells.add(Plates.cell(at.high()));
            cells.add(
                    switch (verdict(claim, at)) {
                        case HOLDS -> "holds";
                        case UNDECIDED -> "undecided";
                        case REVERSED -> "the opposite";
                    });
            return cells;
        });
    }
}
