package glasshouse.views.life;

import glasshouse.experiment.life.Life;
import glasshouse.experiment.life.LifeLine;
import glasshouse.views.life.Told.In;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells the lines of one life, or of two lives of one subject, in order of day: each once, also where both have it. */
public final class Telling {
    private static final Set<String> EVIDENCE = Set.of("act", "sighting", "record", "entry");

    private final Life baseline;
    private final Life twin;
    private final Sentences ofBaseline;
    private final Sentences ofTwin;
    private final List<Told> all;

    /** Tells the life of a run, beside the one under another regime if there is one. */
    public Telling(Life baseline, Optional<Life> other) {
        this.baseline = baseline;
        this.twin = other.orElse(baseline);
        this.ofBaseline = new Sentences(baseline);
        this.ofTwin = new Sentences(twin);
        this.all = other.isPresent()
                ? both()
                : baseline.lines().stream()
                        .map(line -> told(List.of(line), In.BOTH))
                        .toList();
    }

    /** Returns what is told, a sentence for each line. */
    public List<Told> all() {
        return all;
    }

    /** Returns what is told, with one sentence for entries that go on in the same way: same rule, same truth. */
    public List<Told> folded() {
        List<Told> folded = new ArrayList<>();
        List<LifeLine> open = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            open.add(all.get(at).line());
            if (at + 1 == all.size() || !goesOn(all.get(at), all.get(at + 1))) {
                folded.add(
                        open.size() == 1 ? all.get(at) : told(open, all.get(at).in()));
                open.clear();
            }
        }
        return folded;
    }

    private static boolean goesOn(Told told, Told next) {
        return told.in() == next.in()
                && told.line().what().equals("entry")
                && next.line().what().equals("entry")
                && told.line().rule().equals(next.line().rule())
                && told.line().provenance().equals(next.line().provenance());
    }

    /** Tells two lives; at the same day what both have comes first. */
    private List<Told> both() {
        List<LifeLine> left = new ArrayList<>(twin.lines());
        List<Told> shared = new ArrayList<>();
        List<Told> alone = new ArrayList<>();
        for (LifeLine line : baseline.lines()) {
            if (left.remove(line)) {
                shared.add(told(List.of(line), In.BOTH));
            } else {
                alone.add(told(List.of(line), In.BASELINE));
            }
        }
        List<Told> told = new ArrayList<>(shared);
        told.addAll(alone);
        left.forEach(line -> told.add(told(List.of(line), In.TWIN)));
        told.sort(Comparator.comparing(Told::date));
        return told;
    }

    private Told told(List<LifeLine> lines, In in) {
        Life life = in == In.TWIN ? twin : baseline;
        String sentence = (in == In.TWIN ? ofTwin : ofBaseline).of(lines);
        LifeLine first = lines.getFirst();
        return new Told(lines, life.horizon().dateOf(first.recorded()), sentence, isFalse(life, first), in);
    }

    /** Says whether evidence is false, or what else is told follows from a listing that is wrongful. */
    private static boolean isFalse(Life life, LifeLine line) {
        boolean isFalse = !line.provenance().isEmpty() && !line.provenance().equals("own_act");
        return EVIDENCE.contains(line.what())
                ? isFalse
                : life.findListingFor(line)
                        .map(listing -> listing.listingClass().equals("wrongful"))
                        .orElse(isFalse);
    }
}
