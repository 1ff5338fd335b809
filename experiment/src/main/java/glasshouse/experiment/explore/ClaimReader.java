package glasshouse.experiment.explore;

import glasshouse.experiment.finding.Finding;
import glasshouse.experiment.question.ClaimSettings;
import glasshouse.experiment.robust.Prim;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Looks where claims hold over the box, and in which part of it they do, or do not. */
final class ClaimReader {
    private final Gathered gathered;
    private final Experiment experiment;

    ClaimReader(Gathered gathered) {
        this.gathered = gathered;
        this.experiment = gathered.experiment();
    }

    List<Finding.Claim> claims() {
        List<Finding.Claim> claims = new ArrayList<>();
        experiment.settings().claims().forEach((name, claim) -> claims.add(claim(name, claim)));
        return claims;
    }

    private Finding.Claim claim(String name, ClaimSettings claim) {
        int reading = reading(claim);
        boolean rises = claim.sign() == ClaimSettings.Sign.RISES;
        int[] points = gathered.known(reading);
        boolean[] isSo = new boolean[points.length];
        int holds = 0;
        int reversed = 0;
        for (int i = 0; i < points.length; i++) {
            Sign sign = Sign.of(gathered.find(reading, points[i]).orElseThrow());
            boolean so = sign == (rises ? Sign.ABOVE : Sign.BELOW);
            isSo[i] = so;
            holds += so ? 1 : 0;
            reversed += sign == (rises ? Sign.BELOW : Sign.ABOVE) ? 1 : 0;
        }
        List<double[]> at =
                Arrays.stream(points).mapToObj(experiment.design()::point).toList();
        Optional<Finding.SubBox> region = at.isEmpty() || at.getFirst().length == 0
                ? Optional.empty()
                : region(at, isSo, 0 < holds && holds < points.length - holds);
        return new Finding.Claim(
                name,
                claim.regime(),
                claim.output(),
                claim.sign().name().toLowerCase(Locale.ROOT),
                holds,
                reversed,
                points.length - holds - reversed,
                region.orElse(null),
                sentence(claim, new int[] {holds, reversed, points.length}, region));
    }

    private int reading(ClaimSettings claim) {
        for (int number = 0; number < gathered.readings().size(); number++) {
            Reading reading = gathered.readings().get(number);
            if (reading.name().equals(claim.regime())
                    && experiment.outputs().get(reading.output()).name().equals(claim.output())) {
                return number;
            }
        }
        throw new IllegalStateException("a claim must be about a regime and an output that are there");
    }

    /** Looks for the part in which a claim holds, where that is the exception, and else for the part in which it does not. */
    private Optional<Finding.SubBox> region(List<double[]> at, boolean[] isSo, boolean holds) {
        boolean[] hits = new boolean[isSo.length];
        for (int i = 0; i < hits.length; i++) {
            hits[i] = isSo[i] == holds;
        }
        return Prim.find(at, hits).map(found -> region(found, holds));
    }

    private Finding.SubBox region(Prim.Found found, boolean holds) {
        List<Finding.Bound> sides = new ArrayList<>();
        for (int factor = 0; factor < experiment.factors().size(); factor++) {
            if (found.box().bounds(factor)) {
                Factor side = experiment.factors().get(factor);
                sides.add(new Finding.Bound(
                        side.name(),
                        side.value(found.box().low()[factor]),
                        side.value(found.box().high()[factor])));
            }
        }
        return new Finding.SubBox(holds, sides, found.inside(), found.hitsInside(), found.density(), found.coverage());
    }

    private static String sentence(ClaimSettings claim, int[] counts, Optional<Finding.SubBox> region) {
        boolean rises = claim.sign() == ClaimSettings.Sign.RISES;
        StringBuilder text =
                new StringBuilder("That \"%s\" %s under %s holds at %d of %d points of the box, beyond luck"
                        .formatted(claim.output(), rises ? "rises" : "falls", claim.regime(), counts[0], counts[2]));
        if (counts[1] > 0) {
            text.append("; at ").append(counts[1]).append(" it ").append(rises ? "falls" : "rises");
        }
        text.append('.');
        if (region.isPresent()) {
            Finding.SubBox box = region.get();
            text.append(
                    " Most often it is %sso where %s: at %d of %d points there, which are %.0f %% of all at which it is%s."
                            .formatted(
                                    box.holds() ? "" : "not ",
                                    box.sides().stream().map(ClaimReader::words).collect(Collectors.joining(" and ")),
                                    box.hits(),
                                    box.points(),
                                    100 * box.coverage(),
                                    box.holds() ? "" : " not"));
        } else if (counts[0] > 0 && counts[0] < counts[2]) {
            String where = counts[0] < counts[2] - counts[0] ? "" : "not ";
            text.append(
                    counts[2] <= Prim.FEWEST
                            ? " So few points have no part that could be told from luck."
                            : " No part of the box of at least %d points stands out in which it is %sso."
                                    .formatted(Prim.fewest(counts[2]), where));
        }
        return text.toString();
    }

    private static String words(Finding.Bound side) {
        return side.factor() + " lies between " + side.low() + " and " + side.high();
    }
}
