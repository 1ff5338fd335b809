package glasshouse.experiment.life;

import glasshouse.kernel.time.Horizon;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Holds the life of one subject.
 *
 * @param who whose life it is
 * @param glossary what things are called in the world it is lived in
 * @param horizon the time simulated
 * @param lines in order of the day on which they came about
 * @param listings in order of list and first day
 */
public record Life(Who who, Glossary glossary, Horizon horizon, List<LifeLine> lines, List<LifeListing> listings) {
    /** Keeps copies of the lists. */
    public Life {
        lines = List.copyOf(lines);
        listings = List.copyOf(listings);
    }

    /** Lists the lines of one root event. */
    public List<LifeLine> chain(Cause cause) {
        return lines.stream().filter(line -> line.cause().equals(cause)).toList();
    }

    /** Returns the same life with only some of its lines. */
    public Life withLines(List<LifeLine> some) {
        return new Life(who, glossary, horizon, some, listings);
    }

    /** Finds the listing that a line of the ledger begins. */
    public Optional<LifeListing> findBegun(LifeLine line) {
        return listings.stream()
                .filter(listing -> listing.list().equals(line.rule()) && listing.startDay() == line.recorded())
                .findFirst();
    }

    /** Finds the listing that a line about a list belongs to, the latest of those with its root event that began by then. */
    public Optional<LifeListing> findListingOf(LifeLine line) {
        return findLatest(line, listing -> listing.list().equals(line.rule()));
    }

    /** Finds the listing that a line follows from, whatever the line is about: the latest with its root event. */
    public Optional<LifeListing> findListingFor(LifeLine line) {
        return findLatest(line, listing -> true);
    }

    private Optional<LifeListing> findLatest(LifeLine line, Predicate<LifeListing> which) {
        return listings.stream()
                .filter(listing -> listing.ground().equals(line.cause()) && listing.startDay() <= line.recorded())
                .filter(which)
                .max(Comparator.comparingInt(LifeListing::startDay));
    }
}
