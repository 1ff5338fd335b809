package glasshouse.views.life;

import glasshouse.experiment.life.Cause;
import glasshouse.experiment.life.LifeLine;
import glasshouse.experiment.life.LifeListing;
import glasshouse.experiment.life.LifeListing.Basis;
import glasshouse.views.text.Numbers;
import java.util.ArrayList;
import java.util.List;

/** Says what is behind a line in truth, where it is not the subject's own act: what no audit of a real system could say. */
final class Truths {
    private static final int MOST_BASES = 3;

    private final Pronouns person;

    Truths(Pronouns person) {
        this.person = person;
    }

    /** Says in brackets what is behind a record or entry; nothing where it is the subject's own act. */
    String behind(LifeLine line) {
        return switch (line.provenance()) {
            case "misidentified", "mislinked" ->
                " (not " + person.hers() + ": the act of subject "
                        + line.cause().subject() + ")";
            case "false_alarm" -> " (nobody did it)";
            case "fabricated" -> " (made up)";
            case "duplicate" -> " (counted already)";
            case "altered" -> " (changed by an insider)";
            default -> "";
        };
    }

    /** Says what a listing is in truth, and on which false records it rests. */
    String of(LifeListing listing) {
        return switch (listing.listingClass()) {
            case "sound" -> "";
            case "wrongful" -> "in truth it is wrongful" + rests(listing);
            case "derivative" -> "it is for what another did";
            case "lawful_act" -> "it is for what the law protects";
            case "irregular" -> "it is irregular: notice, hearing, term or proof is missing";
            default -> "in truth it is " + Words.plain(listing.listingClass());
        };
    }

    private String rests(LifeListing listing) {
        List<String> bases = listing.bases().stream()
                .filter(basis -> !basis.provenance().equals("own_act"))
                .map(this::base)
                .distinct()
                .toList();
        if (bases.isEmpty()) {
            return "";
        }
        List<String> told = new ArrayList<>(bases.subList(0, Math.min(MOST_BASES, bases.size())));
        if (bases.size() > MOST_BASES) {
            told.add(Numbers.count(bases.size() - MOST_BASES) + " more");
        }
        return ", for it rests on " + String.join(" and ", told);
    }

    private String base(Basis basis) {
        Cause record = basis.record();
        String what = switch (basis.provenance()) {
            case "misidentified", "mislinked" -> "the act of subject " + record.subject();
            case "false_alarm" -> "a false alarm";
            case "fabricated" -> "what was made up";
            case "duplicate" -> "an act of " + person.hers() + " counted twice";
            case "altered" -> "what an insider changed";
            default -> Words.plain(basis.provenance());
        };
        return what + " (" + record.text() + ")";
    }
}
