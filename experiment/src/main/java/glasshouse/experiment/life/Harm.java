package glasshouse.experiment.life;

import glasshouse.kernel.time.Week;
import java.util.List;

/**
 * Sums up what a regime did to one subject in one luck.
 *
 * @param wrongfulWeeks weeks on lists wrongfully, each list counted
 * @param listedWeeks weeks on lists, each list counted, redlists too
 * @param denials requests refused
 * @param costYuan what all that cost in money
 * @param hoursLost what it cost in time
 */
public record Harm(double wrongfulWeeks, double listedWeeks, double denials, double costYuan, double hoursLost) {
    /** Names of the five, in order. */
    public static final List<String> NAMES =
            List.of("weeks wrongfully listed", "weeks listed", "denials", "yuan lost", "hours lost");

    private static final String WRONGFUL = "wrongful";
    private static final String OWN_ACT = "own_act";

    /** Sums up a life. */
    public static Harm of(Life life) {
        double wrongful = 0;
        double listed = 0;
        for (LifeListing listing : life.listings()) {
            double weeks = weeks(life, listing);
            listed += weeks;
            wrongful += listing.listingClass().equals(WRONGFUL) ? weeks : 0;
        }
        double denials = 0;
        double yuan = 0;
        double hours = 0;
        for (LifeLine line : life.lines()) {
            denials += line.what().equals("denied") ? 1 : 0;
            yuan += line.costYuan();
            hours += line.hoursLost();
        }
        return new Harm(wrongful, listed, denials, yuan, hours);
    }

    /** Returns the weeks on a list, to the end of the run where it is not over. */
    public static double weeks(Life life, LifeListing listing) {
        int end = listing.endDay().orElse(life.horizon().days());
        return (end - listing.startDay()) / (double) Week.DAYS;
    }

    /** Lists the wrongful listings of a life. */
    public static List<LifeListing> wrongful(Life life) {
        return life.listings().stream()
                .filter(listing -> listing.listingClass().equals(WRONGFUL))
                .toList();
    }

    /** Lists the false records that a listing rests on; the one that decided it where none is told. */
    public static List<LifeListing.Basis> causes(LifeListing listing) {
        List<LifeListing.Basis> untrue = listing.bases().stream()
                .filter(basis -> !basis.provenance().equals(OWN_ACT))
                .toList();
        return untrue.isEmpty() ? List.of(new LifeListing.Basis(listing.ground(), "", true)) : untrue;
    }

    /** Returns one of the five. */
    public double at(int number) {
        return switch (number) {
            case 0 -> wrongfulWeeks;
            case 1 -> listedWeeks;
            case 2 -> denials;
            case 3 -> costYuan;
            default -> hoursLost;
        };
    }
}
